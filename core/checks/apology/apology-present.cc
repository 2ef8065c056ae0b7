#include "src/checking/checking.h"

namespace amends::checks {
namespace {

// "A bare 'please DM us' lacks an apology only where the customer was plainly let down or angry":
// below that, an answer that takes the matter up, solves or explains it may do without.
bool is_owed(const checking::Context& in) {
  using acts::ActKind;
  const int heat = in.complaint->heat_tenths;
  if (heat >= 20 || in.complaint->harm == understand::Harm::high) return true;
  const bool eased = in.acts.has(ActKind::empathy) || in.acts.has(ActKind::thanks) ||
                     in.acts.has(ActKind::solution) || in.acts.has(ActKind::action) ||
                     in.acts.has(ActKind::acknowledge);
  return heat >= 10 && !eased;
}

}  // namespace

void apology_present(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || !in.needs.missing(checking::Item::apology)) return;
  if (in.complaint->let_down && is_owed(in)) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
