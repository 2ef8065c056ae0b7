#include "src/checking/checking.h"

namespace amends::checks {

void listening_nods(const checking::Context& in, checking::Findings& out) {
  using enum acts::ActKind;
  for (const acts::ActKind k : {acknowledge, apology, empathy, thanks, own}) {
    if (in.acts.has(k)) return;
  }
  // Two lines on a short surface have no room for it (T15), nor has the answer to a calm note.
  const bool is_short = in.surface.limit > 0 && in.surface.limit <= 350;
  if (is_short || in.acts.has(specific) || in.complaint->heat_tenths < 10) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
