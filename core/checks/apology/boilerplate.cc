// Stock phrases in an answer to praise or thanks wound nobody. Where a sentence is nothing but the
// phrase, the fix takes it out; where it says more, only the writer can say what to keep.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

using acts::ActKind;

// The acts that would be lost with the sentence.
bool carries_weight(ActKind kind) {
  switch (kind) {
    case ActKind::apology: case ActKind::specific: case ActKind::own: case ActKind::explain:
    case ActKind::question: case ActKind::action: case ActKind::solution:
    case ActKind::compensation: case ActKind::timeline: case ActKind::private_:
    case ActKind::followup: case ActKind::refuse: return true;
    default: return false;
  }
}

std::size_t sentence_of(const match::Reading& reply, text::Range range) {
  std::size_t i = 0;
  while (i + 1 < reply.sentence_count() && reply.sentence(i).range.end <= range.begin) ++i;
  return i;
}

bool says_more(const checking::Context& in, text::Range sentence, text::Range words) {
  // Half of the sentence or more outside the phrase is something else.
  if (2 * words.size() < sentence.size()) return true;
  for (const acts::Act& act : in.acts.list) {
    if (sentence.contains(act.range) && !act.range.overlaps(words) && carries_weight(act.kind)) {
      return true;
    }
  }
  return false;
}

}  // namespace

void boilerplate(const checking::Context& in, checking::Findings& out) {
  using understand::Kind;
  if (in.complaint && in.complaint->kind == Kind::praise) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (in.reply.sentence_count() < 2) return;
  for (std::size_t k = first; k < out.list.size(); ++k) {
    checking::Finding& finding = out.list[k];
    const std::size_t i = sentence_of(in.reply, finding.range);
    if (says_more(in, in.reply.sentence(i).range, finding.range)) continue;
    finding.fixes.push_back({"Leave the sentence out", {checking::sentence_deletion(in.reply, i)}});
  }
}

}  // namespace amends::checks
