// A vague time is a fault only where no concrete one stands anywhere in the reply. "We will see you soon"
// in an answer to praise keeps nobody waiting.
#include "src/checking/checking.h"

namespace amends::checks {

void timeline(const checking::Context& in, checking::Findings& out) {
  const bool praised = in.complaint && in.complaint->kind == understand::Kind::praise;
  // A polite complaint may read as praise; the reply's regret tells.
  if (praised && !in.acts.has(acts::ActKind::apology)) return;
  if (in.acts.has(acts::ActKind::timeline)) return;
  out.report_phrases(in);
}

}  // namespace amends::checks
