// Total: any bytes are accepted, and what comes back is sound.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/corpus.h"
#include "tests/contract/json.h"
#include "tests/contract/random.h"
#include "tests/contract/spans.h"

namespace amends::tests {
namespace {

testing::AssertionResult is_sound(const Input& input, const Report& report) {
  const std::string problem = span_problem(input, report);
  if (!problem.empty()) return testing::AssertionFailure() << problem;
  JsonReader reader;
  if (!reader.read(to_json(report))) return testing::AssertionFailure() << reader.error();
  return testing::AssertionSuccess();
}

std::string shown(const Input& input) { return testing::PrintToString(input.reply); }

TEST(Total, AcceptsAHundredThousandRandomByteStrings) {
  const Analyzer analyzer;
  Random random(20250301);
  for (int i = 0; i < 100'000; ++i) {
    const Input input = random.input(24);
    ASSERT_TRUE(is_sound(input, analyzer.analyze(input))) << "string " << i << ": " << shown(input);
  }
}

TEST(Total, AcceptsEveryPrefixOfTwoHundredReplies) {
  std::vector<Input> inputs;
  for (const std::string& reply : corpus_replies())
    inputs.emplace_back().reply = reply;
  for (const Example& e : examples()) {
    if (inputs.size() < 200) inputs.push_back(e.input);
  }
  ASSERT_EQ(inputs.size(), 200u);
  const Analyzer analyzer;
  for (Input& input : inputs) {
    const std::string whole = input.reply;
    for (std::size_t size = 0; size <= whole.size(); ++size) {
      input.reply = whole.substr(0, size);
      ASSERT_TRUE(is_sound(input, analyzer.analyze(input))) << shown(input);
    }
  }
}

TEST(Total, AcceptsEverySingleByteAndEveryPairOfBytes) {
  const Analyzer analyzer;
  Input input;
  for (int first = 0; first < 256; ++first) {
    input.reply = static_cast<char>(first);
    ASSERT_TRUE(is_sound(input, analyzer.analyze(input))) << first;
    // 0x7F and below are characters; pairs are only interesting from there on.
    for (int second = first < 0x80 ? 256 : 0x70; second < 256; ++second) {
      input.reply = {static_cast<char>(first), static_cast<char>(second)};
      ASSERT_TRUE(is_sound(input, analyzer.analyze(input))) << first << ' ' << second;
    }
  }
}

TEST(Total, CountsIllFormedBytesAsReplacementCharacters) {
  const Analyzer analyzer;
  Input broken, mended;
  broken.reply = "Oh \xFF\xE2\x82! We are sorry you feel that way.";
  mended.reply = "Oh \uFFFD\uFFFD! We are sorry you feel that way.";
  const Report a = analyzer.analyze(broken);
  const Report b = analyzer.analyze(mended);
  ASSERT_EQ(a.diagnostics.size(), b.diagnostics.size());
  ASSERT_FALSE(a.diagnostics.empty());
  for (std::size_t i = 0; i < a.diagnostics.size(); ++i) {
    EXPECT_EQ(a.diagnostics[i].check, b.diagnostics[i].check);
    EXPECT_EQ(a.diagnostics[i].span.begin.utf16, b.diagnostics[i].span.begin.utf16);
    // Offsets count the bytes that were given: 3 bad ones, against twice 3 of U+FFFD.
    EXPECT_EQ(a.diagnostics[i].span.begin.utf8 + 3, b.diagnostics[i].span.begin.utf8);
  }
}

TEST(Total, TruncatesATextOverTheLimitAtACharacterAndSaysSo) {
  const Analyzer analyzer;
  for (const std::string_view filler : {"a ", "é ", "€", "😢", "e\xCC\x81", "\xFF"}) {
    for (std::size_t over = 0; over < 4; ++over) {
      Input input;
      input.reply.assign(over, 'x');
      while (input.reply.size() <= kMaxTextBytes)
        input.reply += filler;
      const Report report = analyzer.analyze(input);
      EXPECT_TRUE(report.truncated) << filler;
      EXPECT_TRUE(is_sound(input, report)) << filler;
    }
  }
}

TEST(Total, DoesNotTruncateATextOfJustTheLimit) {
  const Analyzer analyzer;
  Input input;
  input.reply.assign(kMaxTextBytes, 'a');
  input.customer = input.reply;
  EXPECT_FALSE(analyzer.analyze(input).truncated);
}

TEST(Total, TakesALongComplaintToo) {
  const Analyzer analyzer;
  Input input;
  input.reply = "So sorry, we are on it.";
  input.customer.emplace();
  while (input.customer->size() < 3 * kMaxTextBytes)
    *input.customer += "My order 😢 is late. ";
  EXPECT_TRUE(is_sound(input, analyzer.analyze(input)));
}

TEST(Total, AnswersAnEmptyReply) {
  const Analyzer analyzer;
  for (const char* reply : {"", " ", "\n\n", "\xEF\xBB\xBF", "."}) {
    Input input;
    input.reply = reply;
    EXPECT_TRUE(is_sound(input, analyzer.analyze(input)));
    input.customer = "Where is my order 88213? Three weeks late!!";
    EXPECT_TRUE(is_sound(input, analyzer.analyze(input)));
    input.customer = "";
    EXPECT_TRUE(is_sound(input, analyzer.analyze(input)));
  }
}

}  // namespace
}  // namespace amends::tests
