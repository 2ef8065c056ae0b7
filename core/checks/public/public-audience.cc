// Rare on purpose: a note beside a draft that is hostile, not a banner on each reply.
#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {

// Points at the first hostile words, or at the first sentence where signs other than words told.
void public_audience(const checking::Context& in, checking::Findings& out) {
  constexpr int kHostile = 80;  // of 100; below it stand courts and police in harmless replies
  if (!in.english || in.tone.hostility < kHostile) return;
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    for (const match::Hit& hit : in.reply.hits_of(i)) {
      const match::Rule& rule = in.pack.rules[hit.rule];
      const bool hostile = rule.kind == match::TargetKind::tone && rule.weight > 0 &&
                           rule.target == static_cast<std::uint16_t>(target::tone::hostility);
      if (!hostile) continue;
      out.report(in, in.reply.mark_of(i, hit));
      return;
    }
  }
  out.report(in, in.reply.sentence(0).range);
}

}  // namespace amends::checks
