#include "src/checking/checking.h"

namespace amends::checks {

void apology_present(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || !in.needs.missing(checking::Item::apology)) return;
  // Naming the feeling is regret enough where nobody is angry.
  if (in.acts.has(acts::ActKind::empathy) && in.complaint->heat_tenths < 20) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
