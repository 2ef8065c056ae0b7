#include "src/checking/checking.h"

namespace amends::checks {

// Empathy in any form will do; what counts is heat that nothing answers.
void validate_feeling(const checking::Context& in, checking::Findings& out) {
  constexpr int kUpsetTenths = 15;
  if (in.complaint->heat_tenths < kUpsetTenths) return;
  if (in.acts.has(acts::ActKind::empathy) || in.acts.has(acts::ActKind::own)) return;
  const bool is_short = in.surface.limit > 0 && in.surface.limit <= 350;
  if (!is_short) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
