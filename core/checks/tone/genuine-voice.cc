// Faceless wording, and neither I nor we in the whole reply.
#include "src/checking/manner.h"

namespace amends::checks {

void genuine_voice(const checking::Context& in, checking::Findings& out) {
  if (checking::cues_in_reply(in, target::cue::tone_faceless) == 0) return;
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    if (checking::says_word_of(in, i, target::list::tone_we)) return;
  }
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
