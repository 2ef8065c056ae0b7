// Grave, not plainly somebody else's doing, put right in the reply, and without a gesture.
#include "src/checking/checking.h"

namespace amends::checks {

void compensation_gesture(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  if (in.complaint->harm != understand::Harm::high) return;
  if (in.input.fault == Fault::theirs || in.input.fault == Fault::third_party) return;
  if (in.acts.has(ActKind::compensation) || in.acts.has(ActKind::question)) return;
  // What moves to private is settled there, the gesture too.
  if (in.acts.has(ActKind::private_)) return;
  if (in.acts.has(ActKind::apology) || in.acts.has(ActKind::own)) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
