// Promises only, and nothing done or asked for so that it can be done.
#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {

void immediate_step(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  if (in.acts.has(ActKind::question) || in.acts.has(ActKind::private_)) return;
  const bool promises = in.acts.has(ActKind::promise) || in.acts.has(ActKind::followup) ||
                        checking::said(in.reply, in.pack, target::cue::to_come);
  if (promises && !checking::said(in.reply, in.pack, target::cue::already_done)) {
    out.report(in, in.end_of_reply());
  }
}

}  // namespace amends::checks
