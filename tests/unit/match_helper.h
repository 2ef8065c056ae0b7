// Small packs and readable hits for the tests of the matcher.
#ifndef AMENDS_TESTS_UNIT_MATCH_HELPER_H_
#define AMENDS_TESTS_UNIT_MATCH_HELPER_H_

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "src/match/compile.h"
#include "src/match/match.h"
#include "src/segment/segment.h"
#include "src/text/text.h"

namespace amends::tests {

// Lists and forms that the tests' patterns may use.
inline match::PackSource test_source() {
  match::PackSource source;
  source.lists = {{"soon-words", {{"soon", 2}, {"shortly", 2}}, "lists.toml", 2},
                  {"vague-time", {{"soon", 5}, {"in due course", 5}, {"next ~week", 5}}, "lists.toml", 5}};
  source.forms.file = "forms.toml";
  source.forms.aliases = {{"can't", "can not", 1},   {"cannot", "can not", 2}, {"won't", "will not", 3},
                          {"dont", "do not", 4},     {"it's", "it is", 5},     {"let's", "let us", 6},
                          {"u", "you", 7},           {"thx", "thanks", 8},     {"okay", "ok", 9},
                          {"asap", "as soon as possible", 10}};
  source.forms.stems = {{"color", "colour", 12}};
  source.forms.keep_z = {"size"};
  source.inflections.past["feel"] = {"felt"};
  source.inflections.nouns = {"week"};
  source.not_typos = {"reused"};
  return source;
}

inline match::Compiled compile_patterns(const std::vector<std::string>& patterns) {
  match::PackSource source = test_source();
  match::RuleSource rule;
  rule.file = "rules.toml";
  int line = 1;
  for (const std::string& p : patterns) rule.match.push_back({p, line++});
  source.rules = {rule};
  return match::compile(source);
}

// The units of a text, as words: unknown ones are "?".
inline std::vector<std::string> unit_words(const match::Pack& pack, const std::string& given) {
  text::Text text;
  text::read(given, text);
  segment::Segments segments;
  segment::Splitter().split(text, segments);
  std::vector<std::string> words;
  for (const segment::Sentence& sentence : segments.sentences) {
    std::vector<match::Unit> units;
    match::units_of(segments, sentence, pack, units);
    for (const match::Unit& u : units) words.emplace_back(u.word == 0 ? "?" : pack.word(u.word));
  }
  return words;
}

// The marked words of each hit. Where more than them was matched: "mark <- whole match".
inline std::vector<std::string> hits_of(const match::Pack& pack, const std::string& given) {
  text::Text text;
  text::read(given, text);
  segment::Segments segments;
  segment::Splitter().split(text, segments);
  std::vector<std::string> found;
  for (const segment::Sentence& sentence : segments.sentences) {
    std::vector<match::Unit> units;
    std::vector<match::Hit> hits;
    match::units_of(segments, sentence, pack, units);
    match::match(units, pack, match::kReply, hits);
    const auto words = [&](std::size_t begin, std::size_t end) {
      return text::utf8_of_range(text, {units[begin].range.begin, units[end - 1].range.end});
    };
    for (const match::Hit& h : hits) {
      std::string line = words(h.mark_begin, h.mark_end);
      if (h.mark_begin != h.begin || h.mark_end != h.end) line += " <- " + words(h.begin, h.end);
      found.push_back(line);
    }
  }
  return found;
}

// The hits of one rule with these patterns.
inline std::vector<std::string> rule_hits(const std::vector<std::string>& patterns, const std::string& text) {
  const match::Compiled compiled = compile_patterns(patterns);
  for (const match::Problem& p : compiled.problems) ADD_FAILURE() << p.file << ":" << p.line << ": " << p.message;
  return hits_of(compiled.pack.view(), text);
}
inline std::vector<std::string> hits(const std::string& pattern, const std::string& text) {
  return rule_hits({pattern}, text);
}

}  // namespace amends::tests

#endif  // AMENDS_TESTS_UNIT_MATCH_HELPER_H_
