// The heat of a complaint in tenths, 0 to 30:
//
//   marks   3 for a run ("!!", "??"), 1 for a "!" (both together at most 6), 3 for the first
//           shouted word and 1 for each further one (at most 8)
//   words   the strongest heat cue + half of the others (core/data/complaint/heat.toml), the others
//           at most 16
//   base    5 where something went wrong
//   heat    base + words + marks - calm cues (at most 8)
//
// A question is held to 15, anything else but a complaint to 5. With fewer words than this a cue
// says little; with the strongest alone, long rants would not rise over one hard word.
#include <algorithm>

#include "src/understand/evidence.h"

namespace amends::understand {

int heat_of(Kind kind, const Evidence& e) {
  const int marks = std::min(6, 3 * e.runs + e.exclamations);
  const int shouting = e.capitals > 0 ? std::min(8, 2 + e.capitals) : 0;
  const int words = e.heat_strongest + std::min(16, e.heat_others / 2);
  const int base = e.problems > 0 || e.cue(target::cue::grumble) > 0 ? 5 : 0;
  const int calm = std::min(8, e.cue(target::cue::calm));
  const int most = kind == Kind::complaint ? 30 : kind == Kind::question ? 15 : 5;
  return std::clamp(base + words + marks + shouting - calm, 0, most);
}

}  // namespace amends::understand
