// Being sorry for the very thing, or owning it, says that the feeling was seen; an angry customer
// who gets neither has been passed over.
#include "src/checking/checking.h"

namespace amends::checks {

void acknowledge_feelings(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  constexpr int kHotTenths = 20;
  if (!in.needs.missing(checking::Item::feelings) || !in.may_report_absence()) return;
  // A short reply that asks or goes on in private leaves the feeling for the next message (T15).
  const bool is_short = in.surface.limit > 0 && in.surface.limit <= 350;
  const bool goes_on = in.acts.has(ActKind::question) || in.acts.has(ActKind::private_) ||
                       in.acts.has(ActKind::solution);
  if (is_short && goes_on) return;
  const bool sorry = in.acts.has(ActKind::apology) || in.acts.has(ActKind::acknowledge);
  if (in.acts.has(ActKind::own) || (sorry && in.acts.has(ActKind::specific))) return;
  const bool hot = in.complaint->heat_tenths >= kHotTenths;
  // Sorry is said: a hint. Nothing is said: the customer was not heard.
  if (hot && sorry && in.acts.has(ActKind::action)) return;
  checking::Finding& finding = out.report(in, in.end_of_reply());
  if (hot && !sorry) finding.severity = Severity::warning;
}

}  // namespace amends::checks
