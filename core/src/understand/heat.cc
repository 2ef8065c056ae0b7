// The heat of a complaint in tenths, 0 to 30:
//
//   base    8 where something went wrong, 4 where it is asked about
//   words   the strongest heat cue + half of the others (core/data/complaint/heat.toml), the others
//           at most 16: with the strongest alone, a long rant would not rise over one hard word
//   marks   2 for a "!" (3 a run at most) and 2 more for a run ("!!", "??"), together at most 8;
//           3 for the first shouted word and 1 for each further one, at most 8
//   length  1 for each 12 words of a complaint, at most 5
//   calm    minus the calm cues, at most 10
//
// A question is held to 15, praise to 0, the rest but complaints to 5.
#include <algorithm>

#include "src/understand/evidence.h"

namespace amends::understand {

int heat_of(Kind kind, const Evidence& e) {
  const bool wrong = e.problems > 0 || e.cue(target::cue::grumble) > 0;
  const bool asks = e.questions > 0 || e.cue(target::cue::enquiry) > 0;
  const int base = !wrong ? 0 : asks ? 4 : 8;
  const int words = e.heat_strongest + std::min(16, e.heat_others / 2);
  const int marks = std::min(8, 2 * (e.runs + e.exclamations));
  const int shouting = e.capitals > 0 ? std::min(8, 2 + e.capitals) : 0;
  const int length = kind == Kind::complaint ? std::min(5, e.words / 12) : 0;
  const int calm = std::min(10, e.cue(target::cue::calm));
  const int most = kind == Kind::complaint ? 30 : kind == Kind::question ? 15 : kind == Kind::praise ? 0 : 5;
  return std::clamp(base + words + marks + shouting + length - calm, 0, most);
}

}  // namespace amends::understand
