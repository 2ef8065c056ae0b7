// An open answer is honest where somebody finds out, asks or says when; else it is a no in
// disguise.
#include "src/checking/checking.h"

namespace amends::checks {

void clear_no(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  if (in.complaint && in.complaint->kind == understand::Kind::praise) return;
  for (ActKind k : {ActKind::timeline, ActKind::private_, ActKind::question}) {
    if (in.acts.has(k)) return;
  }
  out.report_phrases(in);
}

}  // namespace amends::checks
