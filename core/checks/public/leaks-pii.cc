// The phrases find the words around personal data; here we keep what really is a person's: addresses of
// people rather than mailboxes of roles, numbers as long as a telephone's, health and money only where
// the customer has not spoken of it. Card numbers and IBANs are known by their check digits.
#include <algorithm>
#include <string>

#include "src/checking/checking.h"
#include "src/checking/numbers.h"
#include "targets.h"

namespace amends::checks {
namespace {

using checking::digits_of;
using segment::Token;
using segment::TokenKind;

constexpr std::size_t kShortestPhone = 7;  // digits
constexpr std::size_t kShortestCode = 5;   // letters and digits

bool is_role_mailbox(const checking::Context& in, std::u16string_view address) {
  std::string local;
  for (const char16_t u : address.substr(0, address.find(u'@'))) {
    const char c = static_cast<char>(u < 0x80 ? (u >= 'A' && u <= 'Z' ? u + 32 : u) : '?');
    const bool letter = c >= 'a' && c <= 'z';
    if (!letter && !local.empty()) break;  // "support.uk", "care2", "no-reply"
    if (letter) local += c;
  }
  const match::WordId word = in.pack.find(local);
  return word != 0 && in.pack.in_list(word, static_cast<match::ListId>(target::list::role_mailbox));
}

bool customer_said(const checking::Context& in, std::u16string_view words) {
  return in.customer != nullptr && !words.empty() &&
         std::u16string_view(in.customer->text.units).find(words) != std::u16string_view::npos;
}

// The last word of the phrase names the matter ("... for your root canal"); a customer who wrote of it
// in public has told it.
bool customer_spoke_of(const checking::Context& in, text::Range range) {
  std::u16string_view words = in.reply.view(range);
  const std::size_t space = words.rfind(u' ');
  return customer_said(in, space == std::u16string_view::npos ? words : words.substr(space + 1));
}

bool is_day(const checking::Context& in, std::u16string_view words) {
  std::string first;
  for (const char16_t u : words.substr(0, words.find(u' '))) {
    first += static_cast<char>(u < 0x80 ? (u >= 'A' && u <= 'Z' ? u + 32 : u) : '?');
  }
  const match::WordId word = in.pack.find(first);
  const auto in_list = [&](target::list list) {
    return in.pack.in_list(word, static_cast<match::ListId>(list));
  };
  return word != 0 && (in_list(target::list::weekday) || in_list(target::list::month));
}

// "Sorry to hear about your mum, Ana": the name behind the comma is the customer's own.
bool is_addressed(const checking::Context& in, text::Range range) {
  const std::u16string_view units = in.reply.text.units;
  const std::u16string_view words = in.reply.view(range);
  const bool one_name = words[0] >= u'A' && words[0] <= u'Z' &&
                        words.find_first_of(u" 0123456789") == std::u16string_view::npos &&
                        words.find_first_of(u"abcdefghijklmnopqrstuvwxyz") != std::u16string_view::npos;
  return one_name && range.begin >= 2 && units[range.begin - 2] == u',';
}

bool is_personal(const checking::Context& in, const checking::Finding& finding) {
  const std::u16string_view words = in.reply.view(finding.range);
  if (words.find(u'@') != std::u16string_view::npos) return !is_role_mailbox(in, words);
  const std::size_t digits = digits_of(words).size();
  const bool starts_with_number = (words[0] >= u'0' && words[0] <= u'9') || words[0] == u'+';
  // A capital that is no name: "your daughter I", "your wife Monday".
  if (words == u"I" || words.starts_with(u"I ") || words.starts_with(u"I'")) return false;
  if (is_day(in, words) || is_addressed(in, finding.range)) return false;
  const bool street = words.find_first_of(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::u16string_view::npos;
  if (starts_with_number && !street) return digits >= kShortestPhone && !customer_said(in, words);
  // A booking code is longer than an agent's initials.
  const bool code = words.find_first_of(u" abcdefghijklmnopqrstuvwxyz") == std::u16string_view::npos;
  if (code) return words.size() >= kShortestCode && !customer_said(in, words);
  return digits > 0 || !customer_spoke_of(in, finding.range);
}

// Card numbers and IBANs, in any language.
void checked_numbers(const checking::Context& in, checking::Findings& out) {
  const std::u16string_view units = in.reply.text.units;
  for (const text::Range range : checking::checked_numbers(units)) {
    const auto overlaps = [&](const checking::Finding& f) {
      return f.check == out.current_check && f.range.overlaps(range);
    };
    if (std::none_of(out.list.begin(), out.list.end(), overlaps)) out.report(in, range);
  }
}

}  // namespace

void leaks_pii(const checking::Context& in, checking::Findings& out) {
  const std::size_t first = out.list.size();
  if (in.english) out.report_phrases(in);
  const auto begin = out.list.begin() + static_cast<std::ptrdiff_t>(first);
  const auto harmless = [&](const checking::Finding& f) { return !is_personal(in, f); };
  out.list.erase(std::remove_if(begin, out.list.end(), harmless), out.list.end());
  checked_numbers(in, out);
}

}  // namespace amends::checks
