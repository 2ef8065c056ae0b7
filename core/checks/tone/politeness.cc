// Orders to the customer, and no word of courtesy in the whole reply.
#include "src/checking/manner.h"

namespace amends::checks {

void politeness(const checking::Context& in, checking::Findings& out) {
  if (checking::cues_in_reply(in, target::cue::tone_bare_order) == 0) return;
  if (checking::cues_in_reply(in, target::cue::tone_courtesy) > 0) return;
  if (in.acts.has(acts::ActKind::apology)) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
