// The matcher gives exactly what the slow one gives: on random patterns and texts over a small
// alphabet, and for the built-in pack on the examples of its checks.
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sstream>

#include "src/match/confirm.h"
#include "src/match/stored.h"
#include "tests/unit/match_helper.h"
#include "tests/unit/slow_matcher.h"

namespace amends::match {

// GoogleTest prints it, and compares it member by member.
std::ostream& operator<<(std::ostream& out, const Hit& h) {
  return out << "rule " << h.rule << " [" << h.begin << ", " << h.end << ") mark [" << h.mark_begin
             << ", " << h.mark_end << ")";
}
bool operator==(const Hit& a, const Hit& b) {
  return a.rule == b.rule && a.begin == b.begin && a.end == b.end && a.mark_begin == b.mark_begin &&
         a.mark_end == b.mark_end;
}

}  // namespace amends::match

namespace amends::tests {
namespace {

using Random = std::mt19937;

int below(Random& random, int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }
bool chance(Random& random, int percent) { return below(random, 100) < percent; }

template <std::size_t N>
std::string pick(Random& random, const char* const (&items)[N]) {
  return items[below(random, static_cast<int>(N))];
}

std::string random_word(Random& random) {
  constexpr const char* kWords[] = {"a", "b", "c", "d", "e"};
  return pick(random, kWords);
}

std::string random_sequence(Random& random, int depth);

std::string random_element(Random& random, int depth) {
  constexpr const char* kLemmas[] = {"~a", "~c"};
  constexpr const char* kLists[] = {"<singles>", "<phrases>"};
  constexpr const char* kClasses[] = {"#number", "#name", "#handle", "#emoji", "#caps", "#any", "#time"};
  const int kind = below(random, depth > 0 ? 12 : 8);
  if (kind < 4) return random_word(random);
  if (kind == 4) return pick(random, kLemmas);
  if (kind == 5) return pick(random, kLists);
  if (kind == 6) return pick(random, kClasses);
  if (kind == 7) {
    std::string gap = ".." + std::to_string(1 + below(random, 3));
    if (chance(random, 30)) gap += "!(" + random_word(random) + "|" + random_word(random) + ")";
    return gap;
  }
  const bool optional = kind >= 10;
  std::string group = optional ? "[" : "(";
  const int choices = 1 + below(random, 3);
  for (int i = 0; i < choices; ++i) {
    group += (i > 0 ? "|" : "") + random_sequence(random, depth - 1);
  }
  return group + (optional ? "]" : ")");
}

std::string random_sequence(Random& random, int depth) {
  std::string sequence;
  const int size = 1 + below(random, 3);
  for (int i = 0; i < size; ++i) sequence += (i > 0 ? " " : "") + random_element(random, depth);
  return sequence;
}

std::string random_guard(Random& random) {
  constexpr const char* kGuards[] = {"!a", "!(a|b)", "!(a b|~c)", "!<singles>", "!(#handle|d e)", "!(<phrases>|e)"};
  std::string guard = pick(random, kGuards);
  if (chance(random, 60)) guard += ".." + std::to_string(1 + below(random, 4));
  return guard;
}

std::string random_pattern(Random& random) {
  std::string pattern;
  if (chance(random, 15)) {
    pattern = random_guard(random) + " ";
  } else if (chance(random, 10)) {
    pattern = "^ ";
  }
  const bool marked = chance(random, 30);
  if (marked && chance(random, 50)) pattern += random_sequence(random, 1) + " ";
  pattern += (marked ? "{" : "") + random_sequence(random, 2) + (marked ? "}" : "");
  if (marked && chance(random, 50)) pattern += " " + random_sequence(random, 1);
  if (chance(random, 15)) {
    pattern += " " + random_guard(random);
  } else if (chance(random, 10)) {
    pattern += " $";
  }
  return pattern;
}

const std::vector<std::string> kPhrases = {"b", "c d", "a ..1 e", "d [a] #any"};

match::PackSource random_source(Random& random) {
  match::PackSource source;
  source.lists = {{"singles", {{"a", 1}, {"d", 1}}, "", 1}, {"phrases", {}, "", 1}};
  for (const std::string& phrase : kPhrases) source.lists[1].words.push_back({phrase, 1});
  source.inflections.whole["a"] = {"b"};
  const int rules = 1 + below(random, 4);
  for (int r = 0; r < rules; ++r) {
    match::RuleSource rule;
    rule.sides = static_cast<std::uint8_t>(1 + below(random, 3));
    const int patterns = 1 + below(random, 3);
    for (int p = 0; p < patterns; ++p) rule.match.push_back({random_pattern(random), p});
    source.rules.push_back(rule);
  }
  return source;
}

// Drops the patterns that the compiler refuses (they require no word, are too long, ...).
match::Compiled compile_good(match::PackSource& source) {
  for (match::RuleSource& rule : source.rules) {
    std::erase_if(rule.match, [&source](const match::Located& pattern) {
      match::PackSource one = source;
      one.rules.resize(1);
      one.rules[0].match = {pattern};
      return !match::compile(one).problems.empty();
    });
  }
  return match::compile(source);
}

std::vector<match::Sequence> parsed_entries(const std::vector<match::Located>& entries) {
  std::vector<match::Sequence> all;
  for (const match::Located& entry : entries) all.push_back(match::parse(entry.text).pattern.body);
  return all;
}

SlowMatcher slow_matcher(const match::PackSource& source) {
  SlowMatcher slow;
  for (const match::ListSource& list : source.lists) slow.lists[list.name] = parsed_entries(list.words);
  slow.inflect = [&source](const std::string& word) { return match::inflect(word, source.inflections); };
  for (std::size_t r = 0; r < source.rules.size(); ++r) {
    SlowMatcher::Rule& rule = slow.rules[static_cast<std::uint16_t>(r)];
    rule.sides = source.rules[r].sides;
    for (const match::Located& p : source.rules[r].match) rule.patterns.push_back(match::parse(p.text).pattern);
  }
  return slow;
}

std::vector<SlowUnit> random_text(Random& random, const match::Pack& pack) {
  constexpr const char* kWords[] = {"a", "b", "c", "d", "e", "cs", "z", "a", "b", "c", "7", "@h", "🙂", "7pm"};
  std::vector<SlowUnit> text;
  const int size = below(random, 14);
  for (int i = 0; i < size; ++i) {
    SlowUnit u;
    const std::string word = pick(random, kWords);
    u.unit.word = pack.find(word);
    if (u.unit.word != 0) u.word = word;
    if (word[0] == '7') u.unit.kind = segment::TokenKind::number;
    if (word == "7pm") u.unit.flags |= segment::kTime;
    if (word[0] == '@') u.unit.kind = segment::TokenKind::handle;
    if (word[0] == '\xF0') u.unit.kind = segment::TokenKind::emoji;
    if (u.unit.kind == segment::TokenKind::word) {
      if (chance(random, 20)) u.unit.flags |= segment::kCapitalised;
      if (chance(random, 10)) u.unit.flags |= segment::kCapitalised | segment::kAllCaps;
    }
    text.push_back(u);
  }
  return text;
}

std::vector<match::Unit> units(const std::vector<SlowUnit>& text) {
  std::vector<match::Unit> all;
  for (const SlowUnit& u : text) all.push_back(u.unit);
  return all;
}

std::string shown(const match::PackSource& source, const std::vector<SlowUnit>& text) {
  std::ostringstream out;
  for (const match::RuleSource& rule : source.rules) {
    for (const match::Located& p : rule.match) out << "  " << p.text << "\n";
    out << "  --\n";
  }
  for (const SlowUnit& u : text) out << (u.word.empty() ? "?" : u.word) << "/" << static_cast<int>(u.unit.kind) << " ";
  return out.str();
}

TEST(MatchOracle, RandomPatternsOnRandomTexts) {
  Random random(20261122);
  std::size_t patterns = 0;
  std::size_t hits = 0;
  for (int round = 0; round < 3000; ++round) {
    match::PackSource source = random_source(random);
    const match::Compiled compiled = compile_good(source);
    ASSERT_TRUE(compiled.problems.empty()) << compiled.problems[0].message;
    match::Tables stored;
    match::restore(match::store(compiled.pack), stored);
    ASSERT_TRUE(stored == compiled.pack) << shown(source, {});
    // As a compiler leaves it, and as an analyzer has it.
    const match::Pack pack = compiled.pack.view();
    const match::PreparedPack prepared(pack);
    SlowMatcher slow = slow_matcher(source);
    for (const match::RuleSource& rule : source.rules) patterns += rule.match.size();
    for (int i = 0; i < 12; ++i) {
      const std::vector<SlowUnit> text = random_text(random, pack);
      const auto sides = static_cast<std::uint8_t>(1 + below(random, 3));
      std::vector<match::Hit> fast;
      match::match(units(text), pack, sides, fast);
      ASSERT_EQ(fast, slow.match(text, sides)) << shown(source, text);
      std::vector<match::Hit> faster;
      match::match(units(text), prepared.pack(), sides, faster);
      ASSERT_EQ(faster, fast) << shown(source, text);
      hits += fast.size();
    }
  }
  // The test would prove little if hardly any pattern were good, or hardly any matched.
  EXPECT_GT(patterns, 5000u);
  EXPECT_GT(hits, 20000u);
}

// generated/patterns.txt: "list NAME ENTRY", "lemma WORD FORM...", "rule INDEX SIDES PATTERN", tabs.
SlowMatcher built_in_slow_matcher() {
  SlowMatcher slow;
  std::map<std::string, std::vector<std::string>> lemmas;
  std::ifstream in(AMENDS_GENERATED_DIR "/patterns.txt");
  for (std::string line; std::getline(in, line);) {
    std::vector<std::string> fields;
    std::istringstream parts(line);
    for (std::string field; std::getline(parts, field, '\t');) fields.push_back(field);
    if (fields[0] == "list") {
      slow.lists[fields[1]].push_back(match::parse(fields[2]).pattern.body);
    } else if (fields[0] == "lemma") {
      lemmas[fields[1]] = {fields.begin() + 1, fields.end()};
    } else {
      SlowMatcher::Rule& rule = slow.rules[static_cast<std::uint16_t>(std::stoi(fields[1]))];
      rule.sides = static_cast<std::uint8_t>(std::stoi(fields[2]));
      rule.patterns.push_back(match::parse(fields[3]).pattern);
    }
  }
  slow.inflect = [lemmas](const std::string& word) { return lemmas.at(word); };
  return slow;
}

// The replies and complaints of generated/examples.json; their order there does not matter here.
std::vector<std::string> example_texts() {
  std::ifstream in(AMENDS_GENERATED_DIR "/examples.json");
  std::vector<std::string> texts;
  for (std::string line; std::getline(in, line);) {
    for (const std::string key : {"\"reply\": \"", "\"customer\": \""}) {
      const std::size_t at = line.find(key);
      if (at == std::string::npos) continue;
      std::string text;
      for (std::size_t i = at + key.size(); i < line.size() && line[i] != '"'; ++i) {
        if (line[i] == '\\') ++i;
        text += line[i];
      }
      texts.push_back(text);
    }
  }
  return texts;
}

TEST(MatchOracle, TheBuiltInPackOnTheExamplesOfItsChecks) {
  const match::Pack& pack = match::builtin_pack();
  SlowMatcher slow = built_in_slow_matcher();
  ASSERT_EQ(slow.rules.size(), pack.rules.size());
  const std::vector<std::string> texts = example_texts();
  ASSERT_GT(texts.size(), 50u);
  const match::PreparedPack prepared(pack);
  segment::Splitter splitter;
  std::size_t hits = 0;
  std::size_t sentences = 0;
  // Every third, or the slow matcher takes minutes under the sanitizers.
  for (std::size_t t = 0; t < texts.size(); t += 3) {
    text::Text text;
    text::read(texts[t], text);
    segment::Segments segments;
    splitter.split(text, segments);
    for (const segment::Sentence& sentence : segments.sentences) {
      std::vector<match::Unit> fast_units;
      match::units_of(segments, sentence, pack, fast_units);
      std::vector<SlowUnit> slow_units;
      for (const match::Unit& u : fast_units) slow_units.push_back({std::string(pack.word(u.word)), u});
      std::vector<match::Hit> fast;
      match::match(fast_units, prepared.pack(), match::kReply | match::kCustomer, fast);
      ASSERT_EQ(fast, slow.match(slow_units, match::kReply | match::kCustomer)) << texts[t];
      hits += fast.size();
      ++sentences;
    }
  }
  EXPECT_GT(sentences, 100u);
  EXPECT_GT(hits, 300u);
}

TEST(MatchOracle, TheWorstTextCostsABoundedNumberOfSteps) {
  // Every word begins every pattern, and every gap can be filled in every way.
  const match::Compiled compiled = compile_patterns(
      {"a ..4 [a|a a] ..4 (a|a a|a a a) ..4 b", "a [a] [a] [a] [a] [a] ..6 c", "^ ..6 a ..6 d"});
  ASSERT_TRUE(compiled.problems.empty()) << compiled.problems[0].message;
  const match::Pack pack = compiled.pack.view();
  const auto steps_for = [&pack](std::size_t size) {
    std::vector<match::Unit> text(size);
    for (match::Unit& u : text) u.word = pack.find("a");
    text.back().word = pack.find("b");
    match::Confirmer confirmer(text, pack);
    std::vector<match::Hit> hits;
    for (std::size_t i = 0; i < text.size(); ++i) {
      for (std::size_t o = 0; o < pack.outputs.size(); ++o)
        confirmer.confirm(pack.candidate(o), i, hits);
    }
    return confirmer.steps();
  };
  const std::uint64_t small = steps_for(1000);
  const std::uint64_t large = steps_for(10000);
  EXPECT_LE(large, small * 11);
  // At each unit: 3 patterns, at most 20 places to begin, about 20 instructions.
  EXPECT_LE(large, 10000u * 3 * 20 * 20);
}

}  // namespace
}  // namespace amends::tests
