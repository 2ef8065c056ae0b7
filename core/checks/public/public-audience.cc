// Rare on purpose: a note beside a draft that is hostile, not a banner on each reply.
#include "src/checking/checking.h"

namespace amends::checks {

void public_audience(const checking::Context& in, checking::Findings& out) {
  constexpr int kHostile = 80;  // of 100; below it stand threats, courts and police of harmless replies
  if (in.english && in.tone.hostility >= kHostile) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
