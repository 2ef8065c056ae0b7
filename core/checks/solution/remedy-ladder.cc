// Sets what is offered beside what went wrong: a gesture for a trifle is more than is due, and a
// discount on the next purchase alone is less where money, health or a day was lost. The writer
// decides.
#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {
namespace {

using acts::ActKind;
using understand::Harm;

constexpr int kMildHeat = 15;  // tenths; above it the words are cross, not only displeased

bool is_small(const understand::Complaint& c) {
  return c.harm == Harm::low && c.heat_tenths <= kMildHeat && c.issues.size() < 2;
}

bool makes_good(const checking::Context& in, text::Range offer) {
  for (const acts::Act& a : in.acts.list) {
    const bool remedy = a.kind == ActKind::solution || a.kind == ActKind::private_ ||
                        a.kind == ActKind::action || a.kind == ActKind::question;
    if (remedy && !a.range.overlaps(offer)) return true;
  }
  return false;
}

}  // namespace

void remedy_ladder(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence()) return;
  const understand::Complaint& c = *in.complaint;
  const text::Range later = checking::where_said(in.reply, in.pack, target::cue::next_purchase);
  if (c.harm == Harm::high && later.size() > 0 && !makes_good(in, later)) {
    out.report(in, later,
               "Money, health or a day was lost here: what is due comes before an offer on the "
               "next purchase.");
    return;
  }
  const text::Range gift = checking::where_said(in.reply, in.pack, target::cue::gift);
  if (gift.size() > 0 && is_small(c)) {
    out.report(in, gift,
               "A small slip: an apology and a fix are usually enough. Keep the gesture if it is "
               "your custom.");
  }
}

}  // namespace amends::checks
