// Deeds without a doer, and none with one.
#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {

void active_agency(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  using checking::said;
  if (!said(in.reply, in.pack, target::cue::no_doer)) return;
  if (in.acts.has(ActKind::private_) || said(in.reply, in.pack, target::cue::a_doer)) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
