// "You claim" opens a dispute whatever follows. "For the record" and "should you wish to take this
// further" do so where nothing is regretted or made good.
#include "src/checking/stance.h"

namespace amends::checks {

void adversarial_framing(const checking::Context& in, checking::Findings& out) {
  if (in.complaint && in.complaint->kind != understand::Kind::complaint) return;
  const bool helps = in.acts.has(acts::ActKind::apology) && !in.acts.has(acts::ActKind::refuse) &&
                     (in.acts.has(acts::ActKind::solution) || in.acts.has(acts::ActKind::action));
  out.report_phrases(in, in.complaint != nullptr && !helps);
}

}  // namespace amends::checks
