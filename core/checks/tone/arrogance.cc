// "We have the best crews" answers praise well, and a complaint badly.
#include "src/checking/checking.h"

namespace amends::checks {

void arrogance(const checking::Context& in, checking::Findings& out) {
  if (in.complaint && in.complaint->kind != understand::Kind::complaint) return;
  out.report_phrases(in);
}

}  // namespace amends::checks
