// To say who lost the parcel is an explanation, not an excuse, where the reply owns up to it.
#include "src/checking/checking.h"

namespace amends::checks {

void deflect_blame(const checking::Context& in, checking::Findings& out) {
  const bool owns = in.acts.has(acts::ActKind::own);
  // The phrases with a message of their own name a third party.
  out.report_phrases(in, !owns);
}

}  // namespace amends::checks
