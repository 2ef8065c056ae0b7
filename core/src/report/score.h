// The score, 0 to 100, in five parts. Weights and their sources: docs/score.md.
#ifndef AMENDS_CORE_SRC_REPORT_SCORE_H_
#define AMENDS_CORE_SRC_REPORT_SCORE_H_

#include <vector>

#include "amends/amends.h"
#include "src/checking/checking.h"

namespace amends::report {

struct Scored {
  int score = 0;
  Band band = Band::hold;
  std::vector<ScorePart> parts;
};

// An error caps the score at 49, a warning at 74; suggestions never cap.
Scored score(const checking::Context& in, const std::vector<checking::Finding>& found);

}  // namespace amends::report

#endif  // AMENDS_CORE_SRC_REPORT_SCORE_H_
