#include "src/checking/checking.h"

namespace amends::checks {

// "A bare 'please DM us' lacks an apology only where the customer was plainly let down or angry"
// (rulings on the labelled replies). Calm complaints split evenly between those where readers
// missed an apology and those where they did not, so nothing is reported below heat 1.0; from 1.0
// up, three of four readers' absences were right. Naming the feeling is regret enough below 2.0.
void apology_present(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || !in.needs.missing(checking::Item::apology)) return;
  const int heat = in.complaint->heat_tenths;
  const bool eased = in.acts.has(acts::ActKind::empathy) && heat < 20;
  if (heat >= 10 && !eased) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
