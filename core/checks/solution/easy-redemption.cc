// Terms matter only where something is offered.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

bool offers_something(const checking::Context& in) {
  return in.acts.has(acts::ActKind::compensation) || in.acts.has(acts::ActKind::solution);
}

}  // namespace

void easy_redemption(const checking::Context& in, checking::Findings& out) {
  if (in.complaint && in.complaint->kind == understand::Kind::praise) return;
  if (offers_something(in)) out.report_phrases(in);
}

}  // namespace amends::checks
