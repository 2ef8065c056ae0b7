#include <algorithm>

#include "src/checking/checking.h"
#include "src/text/text.h"
#include "src/understand/answered.h"

namespace amends::checks {
namespace {

using understand::Answer;
using understand::IssueFound;

constexpr std::uint32_t kLongestQuote = 60;  // units
// A shorter reply is a first sign of life, not the answer.
constexpr int kFewestWords = 12;
// Shorter clauses are asides as often as faults ("Sick update guys").
constexpr std::uint32_t kShortestIssue = 18;  // units

int words_of(const match::Reading& reply) {
  return static_cast<int>(
      std::count_if(reply.units.begin(), reply.units.end(), [](const match::Unit& u) {
        return u.kind == segment::TokenKind::word;
      }));
}

// The issue's first words, cut at a space.
std::string quote(const match::Reading& customer, text::Range range) {
  if (range.size() <= kLongestQuote) return text::utf8_of_range(customer.text, range);
  const auto units = customer.view(range);
  std::uint32_t size = kLongestQuote;
  while (size > 1 && units[size] != u' ') --size;
  return text::utf8_of_range(customer.text, {range.begin, range.begin + size}) + "…";
}

std::string message_for(std::string_view pattern, std::string_view words) {
  static constexpr std::string_view kSlot = "{words}";
  const std::size_t at = pattern.find(kSlot);
  std::string out(pattern.substr(0, at));
  out += words;
  out += pattern.substr(at + kSlot.size());
  return out;
}

}  // namespace

// Only where it is plain: the reply speaks to one thing by name, moves nothing to a private channel,
// and says nothing at all of another fault that is named in as many words.
void misses_an_issue(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || in.complaint->issues.size() < 2) return;
  if (in.acts.has(acts::ActKind::private_) || words_of(in.reply) < kFewestWords) return;
  const auto answers = understand::answers_to_issues(*in.complaint, in.reply, in.pack, false);
  if (std::count(answers.begin(), answers.end(), Answer::by_problem) == 0) return;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const IssueFound& issue = in.complaint->issues[i];
    if (answers[i] != Answer::none || !issue.grave) continue;
    if (issue.range.size() < kShortestIssue) continue;
    const std::string_view pattern = in.pack.checks[out.current_check].message;
    out.report(in, in.end_of_reply(), message_for(pattern, quote(*in.customer, issue.range)));
    return;
  }
}

}  // namespace amends::checks
