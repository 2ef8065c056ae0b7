// A refusal needs another door beside it only where the customer wanted something: a plain "no" to
// a plain question refuses nothing that was due.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

using acts::ActKind;

bool opens_door(ActKind k) {
  return k == ActKind::solution || k == ActKind::compensation || k == ActKind::private_ ||
         k == ActKind::question || k == ActKind::followup;
}

// "We cannot refund you" names a refund, but offers none.
bool is_refused(const checking::Context& in, text::Range offer) {
  for (const acts::Act& a : in.acts.list) {
    if (a.kind == ActKind::refuse && a.range.overlaps(offer)) return true;
  }
  return false;
}

bool opens_another_door(const checking::Context& in) {
  for (const acts::Act& a : in.acts.list) {
    if (opens_door(a.kind) && !is_refused(in, a.range)) return true;
  }
  return false;
}

bool answers_a_question(const checking::Context& in) {
  return in.complaint != nullptr && in.complaint->kind != understand::Kind::complaint;
}

}  // namespace

void alternative_when_no(const checking::Context& in, checking::Findings& out) {
  if (!answers_a_question(in) && !opens_another_door(in)) out.report_phrases(in);
}

}  // namespace amends::checks
