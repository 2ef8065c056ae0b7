// The flat tables that a pack is made of, and their look-ups. They are plain arrays, so that the
// built-in pack is constant data: start-up builds and parses nothing.
//
//   find("sorry")      its WordId
//   find("xyzzy")      0
//   expand("don't")    0, if no form says so (units.cc splits it); "dont": {do, not}
//   in_list(soon, l)   true if the list l holds the single word "soon"
#ifndef AMENDS_CORE_SRC_MATCH_TABLES_H_
#define AMENDS_CORE_SRC_MATCH_TABLES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"
#include "src/match/pack.h"

namespace amends::checking {
struct Context;
class Findings;
}  // namespace amends::checking

namespace amends::match {

using ListId = std::uint16_t;  // an enumerator of amends::target::list

inline constexpr int kMaxUnits = 20;  // a pattern matches at most so many units
inline constexpr int kMaxGap = 6;
inline constexpr int kMaxExpansion = 4;  // a form stands for at most so many words
inline constexpr int kMaxGuardReach = 6;
inline constexpr int kMaxGuardUnits = 6;  // a guarded phrase has at most so many
inline constexpr int kMinMendable = 5;    // letters of a word whose typos are mended
inline constexpr WordId kMaxWordId = 0x3FFF;

// ---- Checks and surfaces ------------------------------------------------------------------------

enum class CheckKind : std::uint8_t { reply, pair };

using CheckFunction = void (*)(const checking::Context&, checking::Findings&);

// One core/checks/<family>/<id>.toml. Sorted by id; the index is the enumerator of target::check.
struct CheckMeta {
  std::string_view id;
  std::string_view family;
  std::string_view title;
  Severity severity = Severity::warning;
  CheckKind kind = CheckKind::reply;
  std::string_view why;
  std::string_view message;  // {words} stands for the marked words
  std::string_view source;
  std::string_view bad;   // the first flagged example
  std::string_view good;  // the first clean example
  bool public_only = false;
  bool any_language = false;
  bool in_templates = true;
  int panel = 0;                     // the rank of a style tip, 1 the most telling; 0: no tip
  CheckFunction function = nullptr;  // nullptr: phrases alone
};

struct CheckAlias {
  std::string_view alias;
  std::uint16_t check;
};

// ---- Patterns -----------------------------------------------------------------------------------

enum class UnitClass : std::uint8_t {
  number,
  name,
  url,
  handle,
  email,
  emoji,
  caps,
  any,
  time,
  ordinal
};
inline constexpr std::size_t kUnitClasses = 10;

// A program is a sequence of 16-bit instructions; program.h writes it, confirm.cc runs it. A word
// is itself (kMaxWordId at most), a set kSetInstruction and its index; everything else has its
// operation in the top four bits and an operand in the others.
inline constexpr std::uint16_t kSetInstruction = 0x4000;
inline constexpr std::uint16_t kMaxSet = 0x3FFF;
inline constexpr std::uint16_t kMaxOperand = 0xFFF;

enum class Op : std::uint8_t {
  unit_class = 8,  // operand: UnitClass
  gap,             // operand: how many units at most
  gap_except,      // operand: how many; the next instruction is the set that may not stand in it
  call,            // operand: list. One of its entries
  group,           // operand: size of the choices that follow, each: its size, its instructions
  option,          // as group, or nothing
};

enum PatternFlag : std::uint8_t {
  kAtStart = 1,
  kAtEnd = 2,
  kMarked = 4,  // it has { }
};

inline constexpr std::uint16_t kNoNeed = 0xFFFF;

struct Pattern {
  std::uint32_t code = 0;  // in Pack::code: the part before {, inside, and after }
  std::uint16_t before_size = 0;
  std::uint16_t mark_size = 0;  // all of it when nothing is marked
  std::uint16_t after_size = 0;
  std::uint16_t rule = 0;
  std::uint16_t guard_before = 0;  // in Pack::guard_begin
  std::uint16_t guard_after = 0;
  std::uint8_t reach_before = 0;  // units; 0: no guard
  std::uint8_t reach_after = 0;
  std::uint8_t flags = 0;
  // A word, or a set as an instruction names it: one of them stands in every match besides the
  // run that was found. kNoNeed: nothing is known.
  std::uint16_t need = kNoNeed;
  friend bool operator==(const Pattern&, const Pattern&) = default;
};

enum AnchorFlag : std::uint8_t {
  kExact = 4,  // the run is the whole pattern: nothing is left to confirm; 1 and 2 are the sides
};

// A run of words that stands in every match of a pattern (or one of several such runs).
struct Anchor {
  std::uint16_t pattern = 0;
  std::uint8_t min_before = 0;  // units of the match before the run
  std::uint8_t max_before = 0;
  std::uint8_t flags = 0;  // Side bits, AnchorFlag
  friend bool operator==(const Anchor&, const Anchor&) = default;
};

inline constexpr std::uint32_t kNoBits = 0xFFFFFFFF;

// An output of the trie with all that decides whether it is worth confirming, in one place. Made
// from the other tables when an analyzer is made, so that the loop over outputs reads straight on.
struct Candidate {
  std::uint16_t pattern = 0;
  std::uint16_t need = kNoNeed;  // the pattern's
  std::uint8_t min_before = 0;
  std::uint8_t max_before = 0;
  std::uint8_t flags = 0;
  std::uint8_t alike = 0;  // how many that follow at the same node have the same need and flags
};

// What tells most words outside a set at once. Made with the candidates.
struct SetFilter {
  std::uint64_t low_bits = 0;   // a bit for the low six bits of each word of the set
  std::uint32_t bits = kNoBits;  // of a large set: where its bits begin in Pack::set_bits
};

// ---- The pack -----------------------------------------------------------------------------------

struct Pack {
  // Vocabulary: a hash picks a bucket of `forms`; an entry is its size in bytes, its value (two
  // bytes, low first) and its bytes. A value is a WordId (perhaps with kMendable), or for another
  // spelling of one or more words kExpansion and an index in `expansions`, or 0 for a real word
  // that must not be taken for a typo.
  std::span<const std::uint16_t> buckets;  // where each begins in `forms`, in steps of 1 << shift
  std::uint8_t bucket_shift = 0;
  std::string_view forms;
  std::span<const std::uint16_t> expansions;  // count, then so many WordIds
  std::span<const std::uint16_t> typo_bits;   // a bit for the hash of each form with a letter lost
  std::uint16_t word_count = 0;               // WordIds are 1 to word_count

  // Sets of words, each sorted; the first ones are the single words of the named lists.
  std::span<const std::uint32_t> set_begin;
  std::span<const std::uint16_t> set_words;
  // One a set, or empty. Not part of the tables, since they are made from them in no time.
  std::span<const SetFilter> set_filters;
  std::span<const std::uint64_t> set_bits;  // the bits of large sets, likewise
  std::span<const std::uint32_t> list_code;    // where the choices of each list begin in `code`
  std::span<const std::uint32_t> guard_begin;  // where the choices of each guard begin in `code`
  std::span<const std::uint16_t> code;

  // The runs, as a trie in breadth-first order. Node 0 is the root; the words that begin a run
  // have the first WordIds, so that node w is the run of the single word w. Other nodes'
  // children lie together, sorted by label.
  std::uint16_t root_count = 0;
  std::span<const std::uint16_t> node_label;
  std::span<const std::uint16_t> node_children;
  std::span<const std::uint16_t> node_outputs;
  std::span<const std::uint16_t> outputs;  // in `anchors`
  // Where the outputs of a lone unit of each class begin; empty if no pattern has one.
  std::span<const std::uint16_t> class_outputs;

  std::span<const Anchor> anchors;
  std::span<const Candidate> candidates;  // one an output, or empty; made from the others too
  std::span<const Pattern> patterns;
  std::span<const Rule> rules;
  std::span<const FixTemplate> fixes;

  std::span<const CheckMeta> checks;
  std::span<const CheckInfo> check_infos;  // the same, as the public interface shows it
  std::span<const CheckAlias> aliases;     // sorted by alias
  std::span<const Surface> surfaces;       // sorted by id
  std::string_view data_hash;

  // The word of that form ("apologize": apologise's); 0 if there is none, or several words.
  WordId find(std::string_view form) const;
  // The words of that form, 1 to kMaxExpansion of them; 0 if it is unknown. `known` tells an
  // unknown form from a real word that is only known as no typo.
  std::size_t expand(std::string_view form, std::array<WordId, kMaxExpansion>& words,
                     bool& known) const;
  // The word that the unknown `form` is a one-edit typo of, or 0.
  WordId mend(std::string_view form) const;
  bool in_set(WordId word, std::uint16_t set) const {
    if (set < set_filters.size()) {
      const SetFilter& filter = set_filters[set];
      if (!(filter.low_bits >> (word & 63) & 1)) return false;
      if (filter.bits != kNoBits) return set_bits[filter.bits + word / 64] >> (word & 63) & 1;
    }
    return search_set(word, set);
  }
  std::span<const std::uint16_t> words_of(std::uint16_t set) const {
    return set_words.subspan(set_begin[set], set_begin[set + 1u] - set_begin[set]);
  }
  Candidate candidate(std::size_t output) const {
    return candidates.empty() ? make_candidate(output) : candidates[output];
  }
  Candidate make_candidate(std::size_t output) const;
  bool in_list(WordId word, ListId list) const { return in_set(word, list); }
  // The canonical spelling; a scan of the whole vocabulary, for tools and tests.
  std::string_view word(WordId id) const;

  const CheckMeta* find_check(std::string_view id) const;  // or an alias of it

 private:
  bool search_set(WordId word, std::uint16_t set) const;
};

inline constexpr std::uint16_t kMendable = 0x4000;
inline constexpr std::uint16_t kExpansion = 0x8000;
inline constexpr std::size_t kTypoBits = 1u << 16;

std::uint32_t hash_form(std::string_view form);

// The tables of numbers, and their memory. A Pack's members of the same names are views of them.
struct Tables {
  std::vector<std::uint16_t> buckets;
  std::uint8_t bucket_shift = 0;
  std::vector<std::uint16_t> expansions;
  std::vector<std::uint16_t> typo_bits;
  std::uint16_t word_count = 0;
  std::vector<std::uint32_t> set_begin;
  std::vector<std::uint16_t> set_words;
  std::vector<std::uint32_t> list_code;
  std::vector<std::uint32_t> guard_begin;
  std::vector<std::uint16_t> code;
  std::uint16_t root_count = 0;
  std::vector<std::uint16_t> node_label;
  std::vector<std::uint16_t> node_children;
  std::vector<std::uint16_t> node_outputs;
  std::vector<std::uint16_t> outputs;
  std::vector<std::uint16_t> class_outputs;
  std::vector<Anchor> anchors;
  std::vector<Pattern> patterns;

  friend bool operator==(const Tables&, const Tables&) = default;
};

// A pack made at run time, and the memory behind it.
struct OwnedPack : Tables {
  std::string forms;
  std::vector<Rule> rules;
  std::vector<FixTemplate> fixes;
  std::vector<std::string> list_names;  // sorted; the index is the ListId
  std::deque<std::string> texts;        // what the views in rules and fixes point into

  OwnedPack() = default;
  OwnedPack(OwnedPack&&) = default;
  OwnedPack& operator=(OwnedPack&&) = default;
  OwnedPack(const OwnedPack&) = delete;  // the views would point into the other one
  OwnedPack& operator=(const OwnedPack&) = delete;

  // Valid while this object lives and stays where it is.
  Pack view() const;
};

// A pack with the tables that are made from its others; first its own, where it has them stored.
class PreparedPack {
 public:
  explicit PreparedPack(const Pack& pack, std::string_view stored = {});
  PreparedPack(const PreparedPack&) = delete;
  PreparedPack& operator=(const PreparedPack&) = delete;

  const Pack& pack() const { return pack_; }

 private:
  Tables tables_;
  std::vector<SetFilter> set_filters_;
  std::vector<std::uint64_t> set_bits_;
  std::vector<Candidate> candidates_;
  Pack pack_;
};

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_TABLES_H_
