// To say who lost the parcel is an explanation, not an excuse, where the reply owns up to it.
#include "src/checking/stance.h"

namespace amends::checks {

void deflect_blame(const checking::Context& in, checking::Findings& out) {
  if (in.acts.has(acts::ActKind::own)) return;
  // The phrases with a message of their own are those that need a cold reply to hurt.
  out.report_phrases(in, checking::is_cold(in));
}

}  // namespace amends::checks
