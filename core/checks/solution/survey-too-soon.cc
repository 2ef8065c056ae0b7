// A verdict may be asked for once the matter is settled; thanks and praise tell that it is.
#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {

void survey_too_soon(const checking::Context& in, checking::Findings& out) {
  if (checking::problem_is_open(in)) out.report_phrases(in);
}

}  // namespace amends::checks
