// "Noted." brushes a complaint aside where it is all that the customer gets.
#include "src/checking/checking.h"

namespace amends::checks {

void dismissive(const checking::Context& in, checking::Findings& out) {
  const bool does_something = in.acts.has(acts::ActKind::action) ||
                              in.acts.has(acts::ActKind::solution) ||
                              in.acts.has(acts::ActKind::thanks);
  // The phrase with a message of its own is the bare "noted".
  out.report_phrases(in, !does_something);
}

}  // namespace amends::checks
