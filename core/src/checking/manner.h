// Counts the cues of manner in a text (core/data/tone-cues.toml).
#ifndef AMENDS_CORE_SRC_CHECKING_MANNER_H_
#define AMENDS_CORE_SRC_CHECKING_MANNER_H_

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checking {

inline bool is_cue(const Context& in, const match::Hit& hit, target::cue cue) {
  const match::Rule& rule = in.pack.rules[hit.rule];
  return rule.kind == match::TargetKind::cue && static_cast<target::cue>(rule.target) == cue;
}

inline int cues_in(const Context& in, const match::Reading& reading, target::cue cue) {
  int count = 0;
  for (const match::Hit& hit : reading.hits)
    count += is_cue(in, hit, cue);
  return count;
}

inline int cues_in_reply(const Context& in, target::cue cue) { return cues_in(in, in.reply, cue); }

inline bool sentence_has_cue(const Context& in, std::size_t sentence, target::cue cue) {
  for (const match::Hit& hit : in.reply.hits_of(sentence)) {
    if (is_cue(in, hit, cue)) return true;
  }
  return false;
}

inline bool says_word_of(const Context& in, std::size_t sentence, target::list list) {
  for (const match::Unit& u : in.reply.units_of(sentence)) {
    if (u.word != 0 && in.pack.in_list(u.word, static_cast<match::ListId>(list))) return true;
  }
  return false;
}

}  // namespace amends::checking

#endif  // AMENDS_CORE_SRC_CHECKING_MANNER_H_
