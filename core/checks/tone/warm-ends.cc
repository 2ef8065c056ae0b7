#include "src/checking/checking.h"

namespace amends::checks {
namespace {

bool is_warm(acts::ActKind kind) {
  using enum acts::ActKind;
  switch (kind) {
    case greeting: case name: case thanks: case acknowledge: case empathy: case apology: case own:
    case signoff: case followup: case invite: return true;
    default: return false;
  }
}

}  // namespace

// In letters of some length; a short reply has no middle.
void warm_ends(const checking::Context& in, checking::Findings& out) {
  constexpr std::size_t kFewest = 3;  // sentences
  const std::size_t count = in.reply.sentence_count();
  if (count < kFewest) return;
  for (const acts::Act& act : in.acts.list) {
    const bool at_an_end = act.sentence == 0 || act.sentence + 1 == count;
    if (at_an_end && is_warm(act.kind)) return;
  }
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
