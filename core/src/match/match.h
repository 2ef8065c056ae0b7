// match: every phrase hit of a sentence, from one automaton over all packs; one pass, linear in the
// text, whatever the patterns. The grammar of patterns is docs/phrases.md.
//
//   units_of("I don't.")  3 units: i, do, not (a contraction gives several units with one range)
//   match(pattern "sorry (if|that) you ~feel", "We're sorry that you felt so.")
//                         1 hit: units [2, 6), "sorry that you felt"
#ifndef AMENDS_CORE_SRC_MATCH_MATCH_H_
#define AMENDS_CORE_SRC_MATCH_MATCH_H_

#include <cstdint>
#include <span>
#include <vector>

#include "src/match/pack.h"
#include "src/segment/segment.h"

namespace amends::match {

// What a pattern sees: a word, number, link, handle, hashtag or emoji. Punctuation is no unit.
struct Unit {
  text::Range range;
  WordId word = 0;         // 0: not in the vocabulary
  std::uint16_t token = 0; // index among the sentence's tokens
  segment::TokenKind kind = segment::TokenKind::word;
  std::uint8_t flags = 0;  // segment::TokenFlag of its token
};

// Appends the units of one sentence: contractions expanded ("don't": do, not), spellings and
// text-speak normalised ("apologize": apologise, "u": you), one-edit typos of marked words mended.
void units_of(const segment::Segments& segments, const segment::Sentence& sentence,
              const Pack& pack, std::vector<Unit>& out);

struct Hit {
  std::uint16_t rule = 0;        // index in Pack::rules
  std::uint16_t begin = 0;       // units of the sentence: the whole match
  std::uint16_t end = 0;
  std::uint16_t mark_begin = 0;  // the part between { and }, else the whole match
  std::uint16_t mark_end = 0;
};

// Appends the hits of every rule whose side is in `sides`, for each rule leftmost-longest and not
// overlapping one another, ordered by begin, then rule.
void match(std::span<const Unit> sentence, const Pack& pack, std::uint8_t sides,
           std::vector<Hit>& out);

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_MATCH_H_
