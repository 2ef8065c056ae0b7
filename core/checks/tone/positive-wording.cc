// What cannot be, weighed against what can.
#include "src/checking/manner.h"

namespace amends::checks {
namespace {

constexpr int kShutDoor = 2;  // one refusal is honest

}  // namespace

void positive_wording(const checking::Context& in, checking::Findings& out) {
  const int shut = checking::cues_in_reply(in, target::cue::tone_negative);
  if (shut < kShutDoor) return;
  int open = checking::cues_in_reply(in, target::cue::tone_can_do);
  using enum acts::ActKind;
  for (acts::ActKind k : {solution, compensation, action})
    open += in.acts.has(k);
  if (2 * open > shut) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
