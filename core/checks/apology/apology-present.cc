#include "src/checking/said.h"

namespace amends::checks {

// "A bare 'please DM us' lacks an apology only where the customer was plainly let down or angry"
// (rulings on the labelled replies). Calm complaints split evenly between those where readers
// missed an apology and those where they did not, so a helpful reply is reported only from heat 1.2
// up, and naming the feeling is regret enough there. A reply that argues, blames or turns away is
// another matter: of 40 such replies without regret in the even half readers missed it in all
// but 3.
void apology_present(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || !in.needs.missing(checking::Item::apology)) return;
  const bool cold = checking::pushes_back(in.reply, in.pack, in.acts);
  const int bar = cold ? 4 : 12;  // tenths of heat
  if (in.complaint->heat_tenths < bar) return;
  if (!cold && in.acts.has(acts::ActKind::empathy)) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
