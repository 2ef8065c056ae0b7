// A pack: rules and words in flat tables. The built-in one is compiled by amends-gen at build time
// (start-up parses nothing); a team's own is compiled by the same code at run time.
#ifndef AMENDS_CORE_SRC_MATCH_PACK_H_
#define AMENDS_CORE_SRC_MATCH_PACK_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace amends::match {

using WordId = std::uint16_t;  // 0: not in the vocabulary

// Whose words a rule reads; a bit set.
enum Side : std::uint8_t { kReply = 1, kCustomer = 2 };

// What a rule is for. The index of its target is an enumerator in generated/targets.h
// (amends::target::check, ::act, ::topic, ...).
enum class TargetKind : std::uint8_t {
  check,
  act,      // core/data/acts.toml
  tone,     // core/data/tone.toml
  topic,    // core/data/complaint/topics.toml
  ask,      // core/data/complaint/asks.toml
  emotion,  // core/data/complaint/emotions.toml
  cue,      // core/data/**: other signals that code reads (heat, praise, harm, vague-time, ...)
};

struct Rule {
  TargetKind kind;
  std::uint8_t sides;
  std::uint16_t target;
  std::int16_t weight;        // its meaning belongs to the stage that reads it
  std::uint16_t first_fix;    // in Pack::fixes
  std::uint8_t fix_count;
  std::string_view message;   // empty: the check's own
};

enum class FixOp : std::uint8_t {
  replace,          // put `text` in place of the marked words
  delete_words,     // delete the marked words and the space they leave
  delete_sentence,  // delete the sentence around them
};

struct FixTemplate {
  std::string_view label;
  FixOp op;
  std::string_view text;
};

struct Pack;  // the flat tables: vocabulary, forms, lists, automaton, programs, rules, fixes

const Pack& builtin_pack();

}  // namespace amends::match

#include "src/match/tables.h"  // defines Pack and its look-ups

#endif  // AMENDS_CORE_SRC_MATCH_PACK_H_
