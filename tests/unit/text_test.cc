#include "src/text/text.h"

#include <gtest/gtest.h>

namespace amends::text {
namespace {

Text read_of(std::string_view bytes) {
  Text t;
  read(bytes, t);
  return t;
}

TEST(Text, EmptyTextHasNoUnits) {
  const Text t = read_of("");
  EXPECT_EQ(t.size(), 0u);
  EXPECT_EQ(t.place(0), (Place{0, 0}));
}

TEST(Text, AsciiNeedsNoMap) {
  const Text t = read_of("hi");
  EXPECT_EQ(t.units, u"hi");
  EXPECT_TRUE(t.utf8_of.empty());
  EXPECT_EQ(t.place(2), (Place{2, 2}));
}

TEST(Text, OffsetsCountBytesAndUnits) {
  const Text t = read_of("é😢!");
  EXPECT_EQ(t.units, u"é😢!");
  EXPECT_EQ(t.place(1), (Place{2, 1}));
  EXPECT_EQ(t.place(3), (Place{6, 3}));
  EXPECT_EQ(t.place(4), (Place{7, 4}));
}

TEST(Text, EachIllFormedSubpartIsOneReplacementCharacter) {
  // Unicode 15, table 3-8: 61 F1 80 80 E1 80 C2 62 80 63 80 BF 64
  const Text t = read_of("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64");
  EXPECT_EQ(t.units, u"a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd");
  EXPECT_EQ(t.place(2).utf8, 4u);  // after F1 80 80
}

TEST(Text, SurrogatesAndOverlongFormsAreIllFormed) {
  EXPECT_EQ(read_of("\xED\xA0\x80").units, u"\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(read_of("\xC0\xAF").units, u"\uFFFD\uFFFD");
  EXPECT_EQ(read_of("\xF4\x90\x80\x80").units, u"\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST(Text, ATextOverTheLimitIsCutAtACharacter) {
  std::string long_text(kMaxTextBytes - 1, 'a');
  long_text += "é and more";
  const Text t = read_of(long_text);
  EXPECT_TRUE(t.truncated);
  EXPECT_EQ(t.size(), kMaxTextBytes - 1);
  EXPECT_FALSE(read_of(std::string(kMaxTextBytes, 'a')).truncated);
}

TEST(Text, ARangeGivesItsUtf8Back) {
  const Text t = read_of("so 😢 sorry");
  EXPECT_EQ(utf8_of_range(t, {3, 5}), "😢");
  EXPECT_EQ(utf8_of_range(t, {3, 4}), "\xEF\xBF\xBD");  // half of a pair
  EXPECT_EQ(utf8_of_range(t, {0, t.size()}), "so 😢 sorry");
}

}  // namespace
}  // namespace amends::text
