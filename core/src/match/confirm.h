// confirm: does a pattern match around one of its runs? All ways through a pattern are followed at
// once: a set of places in the window of 20 units is a bit mask, and an instruction turns the mask
// of where it may begin into the mask of where it may end. Without loops in the grammar this needs
// no memory, and no more steps than the pattern has instructions.
//
//   "a [b] ..1" on a b c d: mask 1 at place 0; a: 2; [b]: 2|4; ..1: 2|4|8
#ifndef AMENDS_CORE_SRC_MATCH_CONFIRM_H_
#define AMENDS_CORE_SRC_MATCH_CONFIRM_H_

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "src/match/match.h"

namespace amends::match {

class Confirmer {
 public:
  Confirmer(std::span<const Unit> sentence, const Pack& pack);

  // Appends the longest match of the candidate's pattern from each place where it may begin, its
  // run standing at `run`.
  void confirm(const Candidate& candidate, std::size_t run, std::vector<Hit>& out);

  // Whether what a pattern needs (Pattern::need) may stand in the sentence: a word that shares a bit
  // with one of the sentence counts.
  bool may_hold(std::uint16_t need) {
    if (need == kNoNeed) return true;
    return need <= kMaxWordId ? seen(need) : may_hold_one_of(need & kMaxSet);
  }

  static bool fits(const Unit& unit, UnitClass unit_class);

  // Instructions run so far; tests hold it to its bound.
  std::uint64_t steps() const { return steps_; }

 private:
  using Mask = std::uint32_t;  // bit i: before unit begin_ + i

  bool seen(WordId word) const { return seen_[word / 64 % kSeenWords] >> (word & 63) & 1; }
  bool may_hold_one_of(std::uint16_t set);
  bool may_begin(const Pattern& pattern, std::size_t begin) const;
  void confirm_at(const Pattern& pattern, std::size_t begin, std::vector<Hit>& out);
  bool guarded_before(const Pattern& pattern, std::size_t begin);
  bool guarded_after(const Pattern& pattern, std::size_t end);
  Mask guard_at(std::uint16_t guard, std::size_t begin, std::size_t end);
  Mask allowed_ends(const Pattern& pattern, Mask ends);
  Mask run(std::size_t pc, std::size_t size, Mask mask);
  Mask run(const std::uint16_t* pc, const std::uint16_t* end, Mask mask);
  Mask choices(const std::uint16_t* pc, const std::uint16_t* end, Mask mask);
  template <typename Fits>
  Mask step(Mask mask, Fits fits) const;
  Mask step_word(Mask mask, WordId word) const;
  bool fits_class(std::size_t i, UnitClass unit_class) const;

  std::span<const Unit> sentence_;
  const Pack& pack_;
  std::size_t start_ = 0;   // the first unit after leading handles and emoji
  std::size_t finish_ = 0;  // the end without trailing handles and emoji
  std::size_t begin_ = 0;   // of the window
  std::size_t size_ = 0;    // units in the window
  std::uint64_t steps_ = 0;
  // A bit for each word of the sentence.
  static constexpr std::size_t kSeenWords = 16;
  std::array<std::uint64_t, kSeenWords> seen_{};
  std::uint64_t low_bits_ = 0;  // of their low six bits
  // Sets last asked for, each in its place: the same few are needed again and again.
  struct Asked {
    std::uint16_t set = 0xFFFF;
    bool held = false;
  };
  std::array<Asked, 64> asked_{};
};

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_CONFIRM_H_
