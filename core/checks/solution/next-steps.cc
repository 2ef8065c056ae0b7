#include "src/checking/needs.h"

namespace amends::checks {

// Where the customer asks for a remedy, solution-offered speaks instead.
void next_steps(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || in.needs.is_met(checking::Item::step)) return;
  if (!checking::only_sympathy(in) || checking::wants_a_remedy(*in.complaint)) return;
  if (!in.complaint->let_down && in.complaint->heat_tenths < 10) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
