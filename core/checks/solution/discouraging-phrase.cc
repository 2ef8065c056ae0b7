// A refusal is a dead end only where the reply opens no other door; "nothing we can do" always is.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

using acts::ActKind;

bool opens_another_door(const checking::Context& in) {
  for (ActKind k : {ActKind::solution, ActKind::compensation, ActKind::private_, ActKind::question,
                    ActKind::action, ActKind::followup}) {
    if (in.acts.has(k)) return true;
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
