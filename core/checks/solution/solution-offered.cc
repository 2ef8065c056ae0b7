#include "src/checking/needs.h"

namespace amends::checks {

void solution_offered(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || in.needs.is_met(checking::Item::step)) return;
  if (!checking::only_sympathy(in) || !checking::wants_a_remedy(*in.complaint)) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
