// A Session always equals a fresh analysis, however the text came about.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/corpus.h"
#include "tests/contract/random.h"
#include "tests/contract/utf8.h"

namespace amends::tests {
namespace {

std::string fresh(const Analyzer& analyzer, const Input& input) {
  return to_json(analyzer.analyze(input));
}

std::uint32_t units_of(std::string_view text) {
  return static_cast<std::uint32_t>(units_before(text).back());
}

TEST(Session, TypedOneCharacterAtATimeEqualsAFreshAnalysisAtEveryCharacter) {
  Analyzers analyzers;
  for (const Example& e : examples()) {
    const Analyzer& analyzer = analyzers.of(e);
    Input typed = e.input;
    typed.reply.clear();
    Session session = analyzer.open(typed);
    for (const std::string_view c : characters(e.input.reply)) {
      const std::uint32_t end = units_of(typed.reply);
      session.replace(end, end, c);
      typed.reply += c;
      ASSERT_EQ(to_json(session.report()), fresh(analyzer, typed)) << typed.reply;
    }
  }
}

TEST(Session, TypedBackwardsEqualsAFreshAnalysis) {
  const Analyzer analyzer;
  for (const std::string& reply : corpus_replies()) {
    Input typed;
    Session session = analyzer.open(typed);
    const std::vector<std::string_view> all = characters(reply);
    for (std::size_t i = all.size(); i-- > 0;) {
      session.replace(0, 0, all[i]);
      typed.reply.insert(0, all[i]);
    }
    ASSERT_EQ(to_json(session.report()), fresh(analyzer, typed)) << reply;
  }
}

TEST(Session, DeletedCharacterByCharacterEqualsAFreshAnalysis) {
  const Analyzer analyzer;
  Random random(11);
  for (const std::string& reply : corpus_replies()) {
    Input input;
    input.reply = reply;
    Session session = analyzer.open(input);
    std::vector<std::string_view> left = characters(reply);
    while (!left.empty()) {
      const std::size_t at = random.below(static_cast<std::uint32_t>(left.size()));
      std::string before, after;
      for (std::size_t i = 0; i < at; ++i)
        before += left[i];
      for (std::size_t i = at + 1; i < left.size(); ++i)
        after += left[i];
      const std::uint32_t begin = units_of(before);
      session.replace(begin, begin + units_of(left[at]), "");
      left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
      input.reply = before + after;
      ASSERT_EQ(to_json(session.report()), fresh(analyzer, input)) << input.reply;
    }
  }
}

TEST(Session, RandomEditsEqualAFreshAnalysis) {
  const Analyzer analyzer;
  Random random(12);
  for (int round = 0; round < 400; ++round) {
    Input input = random.one_in(2) ? random.pick(examples()).input : random.input(20);
    Session session = analyzer.open(input);
    for (int edit = 0; edit < 12; ++edit) {
      const std::uint32_t size = units_of(session.input().reply);
      // Also past the end, reversed, and between the halves of a surrogate pair.
      const std::uint32_t begin = random.below(size + 4);
      const std::uint32_t end = random.one_in(8) ? random.below(size + 4) : begin + random.below(9);
      session.replace(begin, end, random.one_in(3) ? "" : random.text(4));
      ASSERT_EQ(to_json(session.report()), fresh(analyzer, session.input()))
          << "round " << round << ": " << testing::PrintToString(session.input().reply);
    }
  }
}

TEST(Session, ReplacesJustTheUnitsNamed) {
  const Analyzer analyzer;
  Input input;
  input.reply = "a😢é日z";
  Session session = analyzer.open(input);
  session.replace(3, 4, "E");
  EXPECT_EQ(session.input().reply, "a😢E日z");
  session.replace(1, 3, "");
  EXPECT_EQ(session.input().reply, "aE日z");
  session.replace(4, 4, "!");
  EXPECT_EQ(session.input().reply, "aE日z!");
  session.replace(0, 5, "");
  EXPECT_EQ(session.input().reply, "");
}

TEST(Session, ClampsOffsetsToTheNearestValidPlace) {
  const Analyzer analyzer;
  Input input;
  input.reply = "a😢z";
  Session past = analyzer.open(input);
  past.replace(100, 200, "!");
  EXPECT_EQ(past.input().reply, "a😢z!");
  Session reversed = analyzer.open(input);
  reversed.replace(4, 1, "");
  EXPECT_TRUE(is_well_formed_utf8(reversed.input().reply));
  Session halved = analyzer.open(input);
  halved.replace(2, 2, "x");
  EXPECT_TRUE(is_well_formed_utf8(halved.input().reply)) << halved.input().reply;
  EXPECT_EQ(to_json(halved.report()), fresh(analyzer, halved.input()));
}

// What is in `of` beyond what is in `than`, by check and message.
std::vector<std::string> more(const std::vector<Diagnostic>& of,
                              const std::vector<Diagnostic>& than) {
  const auto keys = [](const std::vector<Diagnostic>& list) {
    std::vector<std::string> out;
    for (const Diagnostic& d : list)
      out.push_back(d.check + ": " + d.message);
    std::sort(out.begin(), out.end());
    return out;
  };
  std::vector<std::string> a = keys(of), b = keys(than), out;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

TEST(Session, SaysWhatAnEditAddedAndRemoved) {
  const Analyzer analyzer;
  Input input;
  input.reply = "We are sorry you feel that way. ";
  Session session = analyzer.open(input);
  const std::uint32_t end = units_of(input.reply);
  const Report before = session.report();
  const Change typed = session.replace(end, end, "Please calm down.");
  EXPECT_FALSE(typed.added.empty());
  EXPECT_EQ(more(typed.added, typed.removed),
            more(session.report().diagnostics, before.diagnostics));
  EXPECT_EQ(more(typed.removed, typed.added),
            more(before.diagnostics, session.report().diagnostics));
  const Report middle = session.report();
  const Change cleared = session.replace(0, 1000, "");
  EXPECT_FALSE(cleared.removed.empty());
  EXPECT_EQ(more(cleared.removed, cleared.added),
            more(middle.diagnostics, session.report().diagnostics));
  EXPECT_EQ(to_json(session.report()), fresh(analyzer, Input{}));
}

TEST(Session, AnEditThatChangesNothingAddsAndRemovesNothing) {
  const Analyzer analyzer;
  Input input;
  input.reply = "We are sorry you feel that way.";
  Session session = analyzer.open(input);
  const Change change = session.replace(3, 6, "are");
  EXPECT_TRUE(change.added.empty());
  EXPECT_TRUE(change.removed.empty());
}

}  // namespace
}  // namespace amends::tests
