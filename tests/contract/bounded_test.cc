// Bounded: time is linear in the text, whatever the text. Sixteen times the text may take sixteen
// times as long; a factor of three is left for the machine's moods. A quadratic step would take 256
// times as long.
#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <string_view>

#include "amends/amends.h"

namespace amends::tests {
namespace {

// Of the processor: a busy machine does not count against the program.
double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

constexpr std::size_t kShort = 6'000;
constexpr std::size_t kTimes = 16;
constexpr double kMargin = 3;
static_assert(kShort * kTimes < kMaxTextBytes);

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string out;
  while (out.size() + piece.size() <= bytes)
    out += piece;
  return out;
}

enum class Where { reply, customer, both };

double best_of_three(const Analyzer& analyzer, std::string_view piece, Where where,
                     std::size_t bytes) {
  Input input;
  input.surface = "x";
  input.reply = where == Where::customer ? "So sorry. We are on it." : repeated(piece, bytes);
  input.customer = where == Where::reply ? "My order is late." : repeated(piece, bytes);
  double best = 1e9;
  for (int i = 0; i < 3; ++i) {
    const double begin = seconds();
    const Report report = analyzer.analyze(input);
    best = std::min(best, seconds() - begin);
    EXPECT_FALSE(report.truncated);
  }
  return best;
}

class Bounded : public testing::TestWithParam<std::string_view> {};

TEST_P(Bounded, SixteenTimesTheTextTakesSixteenTimesAsLongAtMost) {
  const Analyzer analyzer;
  for (const Where where : {Where::reply, Where::customer, Where::both}) {
    // The first call warms the scratch up; half a millisecond hides the clock's grain.
    best_of_three(analyzer, GetParam(), where, kShort * kTimes);
    const double small = best_of_three(analyzer, GetParam(), where, kShort) + 0.0005;
    const double large = best_of_three(analyzer, GetParam(), where, kShort * kTimes);
    EXPECT_LT(large / small, kTimes * kMargin)
        << "place " << static_cast<int>(where) << ": " << small << " s, then " << large << " s";
  }
}

INSTANTIATE_TEST_SUITE_P(
    HostileTexts, Bounded,
    testing::Values("sorry ", "sorry you feel ", "i am so very very sorry but ", "not ", "a ", "(",
                    "((((([[[[[", "!", "!!!! ", "...", "\"", "“", "'", "\n", "\n\n",
                    "supercalifragilistic", "0123456789", "@", "@ana ", "#", "https://t.co/", "a.b",
                    "a@", "a@b.", "{{", "{{x", "[", "%A", "😢", "👩‍👩‍👧", "🇬🇧",
                    "e\xCC\x81\xCC\x81\xCC\x81", "\xCC\x81", "\xE2\x80\x8D", "\xFF", "ไทย", "日本",
                    "My order 88213 never came. ", "I want a refund and the driver was rude. ",
                    "Sorry. ", "We will refund £20 by Friday. ", "Mr. ", "IT IS LATE ", "so "));

}  // namespace
}  // namespace amends::tests
