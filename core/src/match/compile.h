// compile: lists, forms and rules with pattern strings become the tables of a pack. The same code
// makes the built-in pack at build time (amends-gen) and a team's own at run time. It reads no
// files and throws nothing: what is wrong comes back as Problems, each with its place and its mend.
#ifndef AMENDS_CORE_SRC_MATCH_COMPILE_H_
#define AMENDS_CORE_SRC_MATCH_COMPILE_H_

#include <string>
#include <utility>
#include <vector>

#include "src/match/inflect.h"
#include "src/match/tables.h"

namespace amends::match {

// A string of a source file, and where it stands there.
struct Located {
  std::string text;
  int line = 0;
};

struct ListSource {
  std::string name;
  std::vector<Located> words;  // words, ~words, or sequences of words, ~words, #classes, <lists>
  std::string file;
  int line = 0;
};

struct FixSource {
  std::string label;
  FixOp op = FixOp::replace;
  std::string text;
};

struct RuleSource {
  TargetKind kind = TargetKind::check;
  std::uint8_t sides = kReply | kCustomer;
  std::uint16_t target = 0;
  std::int16_t weight = 1;
  std::string message;
  std::vector<FixSource> fixes;
  std::vector<Located> match;
  std::string file;
  int line = 0;
};

// core/data/forms.toml
struct Forms {
  struct Alias {
    std::string form;   // "dont", "u", "apologize"
    std::string words;  // "do not", "you", "apologise"
    int line = 0;
  };
  std::vector<Alias> aliases;
  std::vector<Alias> stems;         // "color" = "colour": with the usual endings too
  std::vector<std::string> keep_z;  // "size": not a spelling of "sise"
  std::string file;
};

struct PackSource {
  std::vector<ListSource> lists;
  std::vector<RuleSource> rules;
  Forms forms;
  Inflections inflections;
  std::vector<std::string> not_typos;  // real words one edit away from a ~word
};

struct Problem {
  std::string file;
  int line = 0;
  std::string message;
};

struct Compiled {
  OwnedPack pack;  // usable only if there are no problems
  std::vector<Problem> problems;
};

Compiled compile(const PackSource& source);

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_COMPILE_H_
