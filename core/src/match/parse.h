// parse: a pattern string becomes a tree. The grammar is docs/phrases.md.
//
//   parse("")               error: the pattern is empty
//   parse("our fault")      body: word "our", word "fault"
//   parse("(a|b c) [d]")    body: group of 2 choices, optional group of 1
//   parse("!not {x} ..2")   before: 1 choice, reach 1; body: word "x", gap 2; marked: [0, 1)
#ifndef AMENDS_CORE_SRC_MATCH_PARSE_H_
#define AMENDS_CORE_SRC_MATCH_PARSE_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/match/tables.h"

namespace amends::match {

struct Element;
using Sequence = std::vector<Element>;

struct Element {
  enum class Kind : std::uint8_t { word, lemma, list, unit_class, gap, group };
  Kind kind = Kind::word;
  std::string text;                // word, lemma: the word; list: its name
  UnitClass unit_class = UnitClass::any;
  std::uint8_t gap = 0;            // units at most
  bool optional = false;           // group in [ ]
  std::vector<Element> except;     // gap: words and lists that may not stand in it
  std::vector<Sequence> choices;   // group
};

struct Guard {
  std::vector<Sequence> choices;  // none: no guard
  std::uint8_t reach = 1;
};

struct ParsedPattern {
  Sequence body;
  std::optional<std::size_t> mark_begin;  // elements of the body inside { }
  std::size_t mark_end = 0;
  bool at_start = false;
  bool at_end = false;
  Guard before;
  Guard after;
};

struct ParseResult {
  ParsedPattern pattern;
  std::string error;  // empty: the pattern is well-formed. Says where, and how to mend it
};

ParseResult parse(std::string_view text);

std::string_view to_string(UnitClass unit_class);

// The candidate with the fewest edits from `word`, or nothing if all are far from it.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_PARSE_H_
