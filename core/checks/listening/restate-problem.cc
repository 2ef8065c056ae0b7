#include "src/checking/checking.h"

namespace amends::checks {
namespace {

// From this heat on a reply that names nothing is taken for a brush-off.
constexpr int kHotTenths = 20;

}  // namespace

void restate_problem(const checking::Context& in, checking::Findings& out) {
  if (!in.needs.missing(checking::Item::restate) || !in.may_report_absence()) return;
  const bool hot = in.complaint->heat_tenths >= kHotTenths;
  // Where the case moves to a private channel, the problem can be talked through there.
  if (in.acts.has(acts::ActKind::private_) && !hot) return;
  checking::Finding& finding = out.report(in, in.end_of_reply());
  if (hot) finding.severity = Severity::warning;
}

}  // namespace amends::checks
