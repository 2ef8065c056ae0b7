// A customer who is pleased may hear of the next thing; one who still waits for help may not.
#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {

void selling(const checking::Context& in, checking::Findings& out) {
  if (checking::problem_is_open(in)) out.report_phrases(in);
}

}  // namespace amends::checks
