// Thanks or sorry: either opens an answer well (tensions.md, T21), so only the lack of both is
// told.
#include "src/checking/checking.h"

namespace amends::checks {

void thank_for_complaint(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  for (ActKind k : {ActKind::thanks, ActKind::apology, ActKind::own, ActKind::empathy}) {
    if (in.acts.has(k)) return;
  }
  if (!in.complaint->issues.empty()) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
