// Warmth in the first and last sentence, where it is read first and kept longest.
#include "src/checking/manner.h"

namespace amends::checks {

void kindness(const checking::Context& in, checking::Findings& out) {
  using enum acts::ActKind;
  const std::size_t sentences = in.reply.sentence_count();
  if (sentences == 0) return;
  for (acts::ActKind k : {greeting, thanks, empathy, apology, signoff, own}) {
    if (in.acts.has(k)) return;
  }
  if (checking::sentence_has_cue(in, 0, target::cue::tone_warm) ||
      checking::sentence_has_cue(in, sentences - 1, target::cue::tone_warm)) {
    return;
  }
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
