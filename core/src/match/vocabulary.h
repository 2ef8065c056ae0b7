// vocabulary: every word that a pattern or list names, its other spellings, and the look-up table.
// Ids given by intern() are provisional; renumber() gives the final ones.
#ifndef AMENDS_CORE_SRC_MATCH_VOCABULARY_H_
#define AMENDS_CORE_SRC_MATCH_VOCABULARY_H_

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "src/match/compile.h"

namespace amends::match {

class Vocabulary {
 public:
  explicit Vocabulary(const PackSource& source);

  // Why a pattern may not say `word`, with what to write instead; empty if it may.
  std::string objection(std::string_view word) const;
  // The id of a word, new or not.
  WordId intern(std::string_view word);
  // ~word: the ids of its forms; those of five letters or more become mendable.
  std::vector<WordId> intern_lemma(std::string_view word);

  std::size_t size() const { return words_.size(); }
  const std::string& word(WordId id) const { return words_[id - 1u]; }

  // Gives each provisional id its final one: `first` come first, then the rest, each by spelling.
  // Returns final ids by provisional id; entry 0 is 0.
  std::vector<WordId> renumber(const std::set<WordId>& first);

  // Writes buckets, forms, expansions, typo_bits and word_count.
  void write(OwnedPack& pack, std::vector<Problem>& problems) const;

 private:
  void add_alias(std::map<std::string, std::vector<WordId>>& aliases, const std::string& form,
                 std::string_view words) const;
  std::map<std::string, std::vector<WordId>> all_aliases() const;
  std::string british_ending(std::string_view word) const;

  const PackSource& source_;
  std::map<std::string, std::string, std::less<>> alias_of_;
  std::map<std::string, WordId, std::less<>> ids_;
  std::vector<std::string> words_;
  std::set<WordId> mendable_;
};

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_VOCABULARY_H_
