// The heat of a complaint in tenths, 0 to 30:
//
//   base     7 where something went wrong, 4 where it is asked about
//   words    half of the strongest heat cue + 3/8 of the others (core/data/complaint/heat.toml), the
//            others at most 12: with the strongest alone, a long rant would not rise over one hard word
//   marks    3 for a "!" (3 a run at most) and 3 more for a run ("!!", "??"), together at most 12
//   shouting 7 for the first word in capitals and 2 for each further one, at most 14: what a writer
//            can not help showing tells more than the words chosen
//   anger    3/4 of what core/data/complaint/emotions.toml gives for anger, at most 4
//   harm     3 where health, safety, data or much money is at stake
//   length   1 for each 12 words of a complaint, at most 5
//   calm     minus 5/4 of the calm cues, at most 9
//
// A question and the rest but complaints are held to 15, praise to 0. The weights are fitted to the
// labelled complaints.
#include <algorithm>

#include "src/understand/evidence.h"

namespace amends::understand {

int heat_of(Kind kind, const Evidence& e) {
  const bool wrong = e.problems > 0 || e.cue(target::cue::grumble) > 0;
  const bool asks = e.questions > 0 || e.cue(target::cue::enquiry) > 0;
  const int base = !wrong ? 0 : asks ? 4 : 7;
  const int words = e.heat_strongest / 2 + std::min(12, e.heat_others * 3 / 8);
  const int marks = std::min(12, 3 * (e.runs + e.exclamations));
  const int shouting = e.capitals > 0 ? std::min(14, 5 + 2 * e.capitals) : 0;
  const int anger = std::min(4, e.emotion(target::emotion::anger) * 3 / 4);
  const int harm = e.best(target::cue::harm) >= 3 ? 3 : 0;
  const int length = kind == Kind::complaint ? std::min(5, e.words / 12) : 0;
  const int calm = std::min(9, e.cue(target::cue::calm) * 5 / 4);
  const int most = kind == Kind::complaint ? 30 : kind == Kind::praise ? 0 : 15;
  return std::clamp(base + words + marks + shouting + anger + harm + length - calm, 0, most);
}

}  // namespace amends::understand
