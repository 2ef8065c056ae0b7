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
constexpr std::uint32_t kLongIssue = 30;

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

// What the reply leaves open, and how much of it.
struct Open {
  std::size_t issues = 0;
  std::size_t first = 0;   // index of the one to name
  bool at_length = false;  // one of them is told in a clause of some length
  bool grave = false;      // one of them is a fault that a good answer never leaves out
};

Open open_issues(const understand::Complaint& complaint, const std::vector<Answer>& answers) {
  Open open;
  std::uint32_t named = 0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const IssueFound& issue = complaint.issues[i];
    if (answers[i] != Answer::none) continue;
    ++open.issues;
    open.at_length = open.at_length || issue.range.size() >= kLongIssue;
    const bool grave = issue.grave && issue.range.size() >= kShortestIssue;
    const std::uint32_t weight = issue.range.size() + (grave ? kLongestQuote : 0);
    open.grave = open.grave || grave;
    if (weight > named) {
      open.first = i;
      named = weight;
    }
  }
  return open;
}

// Only where it is plain: the reply moves nothing to a private channel, and
// - names one thing that went wrong, but not a grave one; or
// - leaves out two things and more, and shows no feeling for the whole of it either; or
// - goes into something, but not into what was told first or last.
// Each holds for four of five labelled replies that it is true of, or more.
bool is_plain(const checking::Context& in, const std::vector<Answer>& answers, const Open& open) {
  using enum acts::ActKind;
  const bool names_problem = std::count(answers.begin(), answers.end(), Answer::by_problem) > 0;
  if (names_problem && open.grave && !in.acts.has(empathy)) return true;
  const bool feels = in.acts.has(empathy);
  if (open.issues >= 2 && open.at_length && !feels) return true;
  if (!in.acts.has(specific) || answers.size() < 2) return false;
  if (answers.front() == Answer::none && !in.acts.has(acknowledge)) return true;
  return answers.back() == Answer::none && open.at_length && !feels;
}

}  // namespace

void misses_an_issue(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || in.complaint->issues.size() < 2) return;
  if (in.acts.has(acts::ActKind::private_) || words_of(in.reply) < kFewestWords) return;
  const auto answers = understand::answers_to_issues(*in.complaint, in.reply, in.pack, false);
  const Open open = open_issues(*in.complaint, answers);
  if (open.issues == 0 || !is_plain(in, answers, open)) return;
  const std::string_view pattern = in.pack.checks[out.current_check].message;
  const text::Range left_out = in.complaint->issues[open.first].range;
  out.report(in, in.end_of_reply(), message_for(pattern, quote(*in.customer, left_out)));
}

}  // namespace amends::checks
