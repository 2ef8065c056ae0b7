// The phrases with a message of their own are too little for fear and grief; the others miss anger.
#include <algorithm>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

bool names_fear_or_grief(const checking::Context& in) {
  return std::any_of(in.reply.hits.begin(), in.reply.hits.end(), [&in](const match::Hit& hit) {
    const match::Rule& rule = in.pack.rules[hit.rule];
    return rule.kind == match::TargetKind::cue &&
           rule.target == static_cast<std::uint16_t>(target::cue::grave_feeling);
  });
}

}  // namespace

void feeling_match(const checking::Context& in, checking::Findings& out) {
  using understand::Emotion;
  if (in.complaint->kind != understand::Kind::complaint) return;
  const Emotion felt = in.complaint->emotion;
  const bool grave = felt == Emotion::worry || felt == Emotion::sadness;
  if (!grave && felt != Emotion::anger) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in, grave);
  if (out.list.size() > first && names_fear_or_grief(in)) out.list.resize(first);
}

}  // namespace amends::checks
