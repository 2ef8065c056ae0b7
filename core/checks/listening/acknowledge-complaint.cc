#include "src/checking/checking.h"

namespace amends::checks {

namespace {
constexpr int kHotTenths = 20;
}  // namespace

// Thanks for writing, or taking the matter up at once, also shows that somebody read the complaint:
// measured on the even half of the labelled replies, calling those silent alarms on good ones.
void acknowledge_complaint(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  if (!in.may_report_absence() || !in.needs.missing(checking::Item::acknowledge)) return;
  const bool solves = in.acts.has(ActKind::solution) && !in.acts.has(ActKind::private_);
  const bool heard = in.acts.has(ActKind::thanks) || in.acts.has(ActKind::action) ||
                     in.acts.has(ActKind::explain) || solves;
  const bool upset = in.complaint->let_down || in.complaint->heat_tenths >= 10;
  if (heard || !upset) return;
  checking::Finding& finding = out.report(in, in.end_of_reply());
  if (in.complaint->heat_tenths < kHotTenths) finding.severity = Severity::suggestion;
}

}  // namespace amends::checks
