#include "src/checking/checking.h"

namespace amends::checks {

// "A bare 'please DM us' lacks an apology only where the customer was plainly let down or angry"
// (rulings on the labelled replies). Calm complaints split evenly between those where readers
// missed an apology and those where they did not, so nothing is reported below heat 1.2; from there
// up, three of four absences were ones that a reader marked. Naming the feeling is regret enough.
void apology_present(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || !in.needs.missing(checking::Item::apology)) return;
  const bool eased = in.acts.has(acts::ActKind::empathy);
  if (in.complaint->heat_tenths >= 12 && !eased) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
