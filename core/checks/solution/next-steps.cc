#include "src/checking/needs.h"
#include "src/checking/said.h"

namespace amends::checks {
namespace {

// Something in it points ahead, in whatever words.
bool points_ahead(const checking::Context& in) {
  return in.acts.has(acts::ActKind::timeline) ||
         checking::said(in.reply, in.pack, target::cue::some_step);
}

// Thanks alone may answer praise that reads like a complaint.
bool minds(const checking::Context& in) {
  using acts::ActKind;
  return in.acts.has(ActKind::apology) || in.acts.has(ActKind::empathy) ||
         in.acts.has(ActKind::acknowledge);
}

}  // namespace

// Where the customer asks for a remedy and gets sympathy alone, solution-offered speaks instead.
void next_steps(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || in.needs.is_met(checking::Item::step)) return;
  const bool sympathy = checking::only_sympathy(in);
  if (sympathy && checking::wants_a_remedy(*in.complaint)) return;
  // Else it has to argue or turn away: plain statements may well be the answer.
  if (sympathy ? !minds(in) : !checking::pushes_back(in.reply, in.pack, in.acts)) return;
  if (points_ahead(in)) return;
  if (!in.complaint->let_down && in.complaint->heat_tenths < 10 && sympathy) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
