// "Fingers crossed" in an answer to praise hedges nothing.
#include "src/checking/checking.h"

namespace amends::checks {

void hedging(const checking::Context& in, checking::Findings& out) {
  if (in.complaint && in.complaint->kind == understand::Kind::praise) return;
  out.report_phrases(in);
}

}  // namespace amends::checks
