#include "src/checking/said.h"

namespace amends::checks {
namespace {

constexpr int kHotTenths = 20;

// "A bare 'please DM us' lacks an apology only where the customer was plainly let down or angry"
// (rulings on the labelled replies): calm complaints split evenly between those where readers
// missed an apology and those where they did not. In letters and reviews, where there is room, and
// in replies that argue, blame or turn away, they missed it nearly always.
int least_heat(const checking::Context& in, bool cold) {
  if (cold) return 7;
  const bool asks = in.acts.has(acts::ActKind::question) || in.acts.has(acts::ActKind::private_);
  const bool post =
      in.surface.id == "x-premium" || (in.surface.limit > 0 && in.surface.limit <= 500);
  return asks && post ? 24 : post ? 15 : asks ? 12 : 10;
}

}  // namespace

void apology_present(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || !in.needs.missing(checking::Item::apology)) return;
  const bool cold = checking::pushes_back(in.reply, in.pack, in.acts);
  if (in.complaint->heat_tenths < least_heat(in, cold)) return;
  // Naming the feeling is regret enough, unless an argument follows it.
  if (!cold && in.acts.has(acts::ActKind::empathy)) return;
  if (checking::said(in.reply, in.pack, target::cue::regrets)) return;
  // Readers part over calm complaints, so that there it is a hint.
  checking::Finding& finding = out.report(in, in.end_of_reply());
  if (!cold && in.complaint->heat_tenths < kHotTenths) finding.severity = Severity::suggestion;
}

}  // namespace amends::checks
