// Only where it happened before: a first slip needs a repair, not a programme.
#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {

void prevention_statement(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  if (in.acts.has(ActKind::question) || in.acts.has(ActKind::private_)) return;
  if (!checking::said(*in.customer, in.pack, target::cue::happened_before)) return;
  if (!checking::said(in.reply, in.pack, target::cue::prevents)) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
