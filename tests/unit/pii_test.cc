#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "src/checking/numbers.h"

namespace amends::checking {
namespace {

std::u16string_view first(std::u16string_view text) {
  const std::vector<text::Range> found = checked_numbers(text);
  return found.empty() ? std::u16string_view() : text.substr(found[0].begin, found[0].size());
}

// The numbers are the issuers' own published test numbers.
TEST(CheckedNumbers, FindsCardsInOnePieceAndInGroups) {
  EXPECT_EQ(first(u"card 4111111111111111."), u"4111111111111111");
  EXPECT_EQ(first(u"card 4111 1111 1111 1111, thanks"), u"4111 1111 1111 1111");
  EXPECT_EQ(first(u"5555-5555-5555-4444"), u"5555-5555-5555-4444");
  EXPECT_EQ(first(u"(3782 822463 10005)"), u"3782 822463 10005");
  EXPECT_EQ(first(u"378282246310005"), u"378282246310005");
  EXPECT_EQ(first(u"6011111111111117"), u"6011111111111117");
  EXPECT_EQ(first(u"2223003122003222"), u"2223003122003222");
}

TEST(CheckedNumbers, LeavesOtherNumbersAlone) {
  EXPECT_EQ(first(u""), u"");
  EXPECT_EQ(first(u"4111111111111112"), u"");        // wrong check digit
  EXPECT_EQ(first(u"1111111111111117"), u"");        // no issuer
  EXPECT_EQ(first(u"411111111111111"), u"");         // a digit short
  EXPECT_EQ(first(u"41111111111111111"), u"");       // a digit too many
  EXPECT_EQ(first(u"41 111111 11 111111"), u"");     // no card is written so
  EXPECT_EQ(first(u"4111 1111-1111 1111"), u"");
  EXPECT_EQ(first(u"https://x.example/4111111111111111"), u"");
  EXPECT_EQ(first(u"REF4111111111111111"), u"");
  EXPECT_EQ(first(u"0800 555 0199 or 2026-11-22"), u"");
  EXPECT_EQ(first(u"356938035643809"), u"");         // a telephone's serial number (IMEI)
}

TEST(CheckedNumbers, FindsIbansWithAndWithoutSpaces) {
  EXPECT_EQ(first(u"to DE89370400440532013000 today"), u"DE89370400440532013000");
  EXPECT_EQ(first(u"to DE89 3704 0044 0532 0130 00, today"), u"DE89 3704 0044 0532 0130 00");
  EXPECT_EQ(first(u"GB29 NWBK 6016 1331 9268 19 THANKS"), u"GB29 NWBK 6016 1331 9268 19");
  EXPECT_EQ(first(u"NO9386011117947"), u"NO9386011117947");
}

TEST(CheckedNumbers, LeavesWordsAndFalseIbansAlone) {
  EXPECT_EQ(first(u"DE88370400440532013000"), u"");
  EXPECT_EQ(first(u"BA0058 was delayed to 23:30"), u"");
  EXPECT_EQ(first(u"ORDER12345678901234"), u"");
  EXPECT_EQ(first(u"de89370400440532013000"), u"");
}

TEST(CheckedNumbers, FindsEveryOne) {
  const std::u16string_view text = u"4111111111111111 and 5555555555554444";
  const std::vector<text::Range> found = checked_numbers(text);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[1], (text::Range{21, 37}));
}

TEST(DigitsOf, KeepsDigitsOnly) {
  EXPECT_EQ(digits_of(u"+44 (0)20-7946 é 0958"), "4402079460958");
  EXPECT_EQ(digits_of(u"none"), "");
}

}  // namespace
}  // namespace amends::checking
