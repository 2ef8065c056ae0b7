// A refusal is a dead end only where the reply opens no other door; "nothing we can do" always is.
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

// A plain "no" to a plain question refuses nothing that was due.
bool answers_a_question(const checking::Context& in) {
  return in.complaint != nullptr && in.complaint->kind != understand::Kind::complaint;
}

}  // namespace

void discouraging_phrase(const checking::Context& in, checking::Findings& out) {
  const bool refusals_pass = opens_another_door(in) || answers_a_question(in);
  // Refusals are the phrases with a message of their own.
  out.report_phrases(in, !refusals_pass);
}

}  // namespace amends::checks
