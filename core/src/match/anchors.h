// anchors: which runs of words does the trie look for? Every match of a pattern holds one of its
// runs, at a known distance from its beginning; the rarer they are, the fewer candidates the
// matcher has to confirm.
//
//   "our fault"                 run "our fault": it is the whole pattern
//   "i [am] ..2 sorry"          run "sorry", 1 to 4 units after the beginning
//   "sorry (if|that) you ~feel" 8 runs: "sorry if you", ... or "you feel", ..., whichever is best
#ifndef AMENDS_CORE_SRC_MATCH_ANCHORS_H_
#define AMENDS_CORE_SRC_MATCH_ANCHORS_H_

#include <optional>
#include <vector>

#include "src/match/program.h"

namespace amends::match {

struct Run {
  std::vector<WordId> words;  // none: a unit of the class
  UnitClass unit_class = UnitClass::any;
  std::uint8_t min_before = 0;
  std::uint8_t max_before = 0;
  bool exact = false;  // it is the whole pattern
};

// The chance of a word at a place in customer care replies, for choosing rare runs. Orders of
// magnitude do.
double word_chance(std::string_view word);

// Nothing if the pattern requires no word.
std::optional<std::vector<Run>> choose_runs(const Tree& tree, const Resolver& resolver,
                                            const Vocabulary& vocabulary);

// Words of which one stands in every match besides the run, the rarest such; few, or none. A
// candidate in a sentence without them need not be confirmed.
//
//   "i [am] ..2 sorry"   with the run "sorry": i
std::vector<WordId> choose_need(const Tree& tree, const std::vector<Run>& runs,
                                const Resolver& resolver, const Vocabulary& vocabulary);

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_ANCHORS_H_
