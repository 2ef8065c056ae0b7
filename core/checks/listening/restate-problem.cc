#include "src/checking/checking.h"

namespace amends::checks {
namespace {

// From this heat on a reply that names nothing is taken for a brush-off.
constexpr int kHotTenths = 20;

// In a private channel, in the answer to a question, in steps to try: there the problem is talked
// through.
bool goes_on(const acts::Acts& acts) {
  using enum acts::ActKind;
  return acts.has(private_) || acts.has(question) || acts.has(solution) || acts.has(explain);
}

}  // namespace

void restate_problem(const checking::Context& in, checking::Findings& out) {
  if (!in.needs.missing(checking::Item::restate) || !in.may_report_absence()) return;
  const bool hot = in.complaint->heat_tenths >= kHotTenths;
  if (!hot && goes_on(in.acts)) return;
  checking::Finding& finding = out.report(in, in.end_of_reply());
  if (hot) finding.severity = Severity::warning;
}

}  // namespace amends::checks
