#include <array>

#include "src/understand/evidence.h"

namespace amends::understand {
namespace {

using target::cue;

// "1/2", "(2/3)", "2 of 2" and the like stand at one of the ends.
bool is_part_number(std::string_view form) {
  return form.size() == 3 && form[1] == '/' && form[0] >= '1' && form[0] <= '9' && form[2] >= '2' &&
         form[2] <= '9' && form[0] <= form[2];
}

bool is_beside_the_text(segment::TokenKind kind) {
  using enum segment::TokenKind;
  return kind == handle || kind == punctuation || kind == symbol || kind == url || kind == emoji;
}

// The first of the tokens that is no handle, mark or link is a part number.
template <typename Iterator>
bool begins_with_part_number(const match::Reading& customer, Iterator token, Iterator end) {
  while (token != end && is_beside_the_text(token->kind)) ++token;
  return token != end && token->kind == segment::TokenKind::number &&
         is_part_number(customer.segments.form(*token));
}

constexpr int kManyWords = 8;

// Who writes at length to a company, neither pleased nor asking nor answering, has something to
// complain of, though no word says so: "2 ads in the paid version today. I laughed."
bool tells_at_length(const Evidence& e) {
  return e.words >= kManyWords && e.cue(cue::follow_up) == 0 && e.cue(cue::calm) == 0;
}

}  // namespace

std::string_view to_string(Kind kind) {
  static constexpr std::array<std::string_view, 4> kNames = {"complaint", "question", "praise", "other"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view to_string(Harm harm) {
  static constexpr std::array<std::string_view, 3> kNames = {"low", "medium", "high"};
  return kNames[static_cast<std::size_t>(harm)];
}

bool is_fragment(const match::Reading& customer, const Evidence& e) {
  if (e.cue(cue::fragment) > 0) return true;
  const auto& tokens = customer.segments.tokens;
  return begins_with_part_number(customer, tokens.begin(), tokens.end()) ||
         begins_with_part_number(customer, tokens.rbegin(), tokens.rend());
}

Kind kind_of(const match::Reading& customer, const Evidence& e) {
  (void)customer;
  const int wrong = 2 * e.problems + e.cue(cue::grumble) + (e.heat_strongest >= 9 ? 2 : 0);
  const int pleased = e.cue(cue::praise);
  const bool asks = e.questions > 0 || e.cue(cue::enquiry) > 0;
  // Mock praise comes with what went wrong; real praise may mention a small thing that did.
  const bool mocks = e.emotions[static_cast<std::size_t>(target::emotion::sarcasm)] > 0;
  const bool mildly = !mocks && e.problems <= 1 && e.cue(cue::grumble) == 0 && e.heat_strongest < 6;
  if (pleased >= 3 && mildly && e.asks[static_cast<std::size_t>(target::ask::fix)] == 0) return Kind::praise;
  if (wrong > 0 && (mocks || wrong >= pleased)) return Kind::complaint;
  if (pleased >= 2 && wrong == 0) return Kind::praise;
  if (pleased > wrong && pleased >= 3) return Kind::praise;
  if (asks) return Kind::question;
  if (wrong > 0 || (pleased == 0 && tells_at_length(e))) return Kind::complaint;
  return pleased > 0 ? Kind::praise : Kind::other;
}

Harm harm_of(const Evidence& e) {
  const int best = e.best(cue::harm);
  return best >= 3 ? Harm::high : best == 2 ? Harm::medium : Harm::low;
}

bool let_down(Kind kind, const Evidence& e) {
  return kind == Kind::complaint && e.cue(cue::let_down) > 0;
}

}  // namespace amends::understand
