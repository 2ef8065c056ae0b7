#include <algorithm>

#include "src/checking/checking.h"

namespace amends::checks {
namespace {

// "If you tell us more", "we would love to hear": invites count as asking.
bool asks_or_invites(const checking::Context& in) {
  using enum acts::ActKind;
  for (const acts::ActKind k : {question, private_, followup, solution, compensation, action, explain,
                                  promise, refuse}) {
    if (in.acts.has(k)) return true;
  }
  const auto& sentences = in.reply.segments.sentences;
  return std::any_of(sentences.begin(), sentences.end(), [](const segment::Sentence& s) {
    return s.ending == segment::Ending::question;
  });
}

}  // namespace

// Not where the complaint tells something, however little, or is long enough to hold it in words
// that we do not know.
void clarifying_question(const checking::Context& in, checking::Findings& out) {
  constexpr std::size_t kShort = 12;  // words
  constexpr int kAnnoyed = 10;        // tenths of heat
  const understand::Complaint& c = *in.complaint;
  if (c.heat_tenths < kAnnoyed || !c.facts.empty() || in.customer->units.size() > kShort) return;
  const bool concrete = std::any_of(c.issues.begin(), c.issues.end(),
                                    [](const auto& issue) { return issue.concepts.size() > 1 || issue.grave; });
  if (!concrete && !asks_or_invites(in)) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
