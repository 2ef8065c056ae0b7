#include "src/checking/length.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "amends/amends.h"
#include "src/segment/segment.h"
#include "src/text/text.h"

namespace amends::checking {
namespace {

struct Measured {
  text::Text text;
  Length length;
  text::Range beyond;
};

Measured on(const Surface& surface, std::string_view bytes) {
  Measured m;
  segment::Splitter splitter;
  segment::Segments segments;
  text::read(bytes, m.text);
  splitter.split(m.text, segments);
  m.length = measure(m.text, segments, splitter, surface);
  m.beyond = overflow(m.text, segments, m.length);
  return m;
}

const Surface& surface(std::string_view id) {
  const Surface* found = find_surface(id);
  EXPECT_NE(found, nullptr) << id;
  return *found;
}

int used(std::string_view id, std::string_view bytes) { return on(surface(id), bytes).length.used; }

std::string repeat(std::string_view what, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += what;
  return out;
}

TEST(Length, CountsAnEmptyTextAsNothing) {
  for (const Surface& s : all_surfaces()) EXPECT_EQ(on(s, "").length.used, 0) << s.id;
}

TEST(Length, GivesTheSurfacesOwnUnitAndLimit) {
  const Length x = on(surface("x"), "Hi").length;
  EXPECT_EQ(x.used, 2);
  EXPECT_EQ(x.limit, 280);
  EXPECT_EQ(x.unit, "x-weighted");
  const Length other = on(surface("other"), "Hi").length;
  EXPECT_EQ(other.used, 2);
  EXPECT_FALSE(other.limit);
  EXPECT_EQ(other.unit, "characters");
}

TEST(Length, XCountsLatinLettersOnce) {
  EXPECT_EQ(used("x", repeat("a", 280)), 280);
  EXPECT_EQ(used("x", "Ünïcödé"), 7);
  EXPECT_EQ(used("x", "Привет"), 6);
}

TEST(Length, XCountsChineseJapaneseAndKoreanTwice) {
  EXPECT_EQ(used("x", repeat("故", 140)), 280);
  EXPECT_EQ(used("x", "テスト"), 6);
  EXPECT_EQ(used("x", "안녕"), 4);
}

TEST(Length, XCountsCurlyQuotesAndDashesOnceAndTheEllipsisTwice) {
  EXPECT_EQ(used("x", "“we’re” – so"), 12);
  EXPECT_EQ(used("x", "…"), 2);
  EXPECT_EQ(used("x", "€"), 2);
}

TEST(Length, XCountsEveryLinkAs23) {
  EXPECT_EQ(used("x", "https://t.co/x"), 23);
  EXPECT_EQ(used("x", "See https://support.example.com/a/rather/long/path?with=a&query=1 now"), 31);
  EXPECT_EQ(used("x", "https://a.example/1 https://b.example/2"), 47);
}

TEST(Length, XCountsAnyEmojiSequenceTwice) {
  EXPECT_EQ(used("x", "😀"), 2);
  EXPECT_EQ(used("x", "👨‍👩‍👧‍👦"), 2);
  EXPECT_EQ(used("x", "👋🏽"), 2);
  EXPECT_EQ(used("x", "🇬🇧"), 2);
  EXPECT_EQ(used("x", "❤️"), 2);
  EXPECT_EQ(used("x", "H🐱☺👨‍👩‍👧‍👦"), 7);
}

TEST(Length, XCountsTheComposedForm) {
  EXPECT_EQ(used("x", "cafe\u0301"), 4);
  EXPECT_EQ(used("x", "\u1100\u1161"), 2);  // two jamo, one syllable
  EXPECT_EQ(used("x", "\u212B"), 1);        // the Angstrom sign becomes a Latin letter
}

TEST(Length, XDoesNotCountTheHandlesItFillsIn) {
  EXPECT_EQ(used("x", "@ana Hi"), 2);
  EXPECT_EQ(used("x", "@ana @ben_c Hi"), 2);
  EXPECT_EQ(used("x", "@ana"), 0);
  EXPECT_EQ(used("x", "Hi @ana"), 7);
  EXPECT_EQ(used("x", "@ana Hi @ben"), 7);
}

TEST(Length, CharactersAreCodePoints) {
  EXPECT_EQ(used("instagram", "👨‍👩‍👧"), 5);
  EXPECT_EQ(used("google-play", "é😀a"), 3);
  EXPECT_EQ(used("facebook", "@ana Hi"), 7);
}

TEST(Length, BlueskyCountsGraphemes) {
  EXPECT_EQ(used("bluesky", "👨‍👩‍👧"), 1);
  EXPECT_EQ(used("bluesky", "e\u0301a"), 2);
  EXPECT_EQ(used("bluesky", repeat("😀", 300)), 300);
}

TEST(Length, BlueskysByteLimitBindsWhenTheGraphemesFit) {
  const std::string families = repeat("👨‍👩‍👧‍👦", 121);  // 25 bytes each
  const Measured m = on(surface("bluesky"), families);
  EXPECT_EQ(m.length.unit, "bytes");
  EXPECT_EQ(m.length.used, 3025);
  EXPECT_EQ(m.length.limit, 3000);
  EXPECT_EQ(m.beyond.size(), 11U);  // one family
}

TEST(Length, GoogleCountsBytes) {
  EXPECT_EQ(used("google", "é😀a"), 7);
  EXPECT_EQ(used("google", repeat("é", 2048)), 4096);
}

TEST(Overflow, IsEmptyWhenAllFitsOrNoLimitIsKnown) {
  EXPECT_EQ(on(surface("x"), repeat("a", 280)).beyond.size(), 0U);
  EXPECT_EQ(on(surface("tripadvisor"), repeat("a", 90'000)).beyond.size(), 0U);
  EXPECT_EQ(on(surface("other"), "").beyond.size(), 0U);
}

TEST(Overflow, StartsAtTheFirstCharacterThatDoesNotFit) {
  const Measured m = on(surface("x"), "@ana " + repeat("a", 280) + "bc");
  EXPECT_EQ(m.beyond, (text::Range{285, 287}));
  EXPECT_EQ(on(surface("google-play"), repeat("a", 351)).beyond, (text::Range{350, 351}));
  EXPECT_EQ(on(surface("google"), repeat("é", 2049)).beyond, (text::Range{2048, 2049}));
}

TEST(Overflow, NeverStartsInsideALinkAnEmojiOrAnAccentedLetter) {
  EXPECT_EQ(on(surface("x"), repeat("a", 270) + " https://t.co/abcdefghij").beyond,
            (text::Range{271, 294}));
  EXPECT_EQ(on(surface("x"), repeat("a", 279) + "👨‍👩‍👧").beyond.begin, 279U);
  EXPECT_EQ(on(surface("tiktok"), repeat("a", 149) + "e\u0301").beyond.begin, 149U);
  EXPECT_EQ(on(surface("tiktok"), repeat("a", 150) + "😀").beyond, (text::Range{150, 152}));
}

TEST(Surfaces, HaveIdsOfTheContractAndKnowWhichArePrivate) {
  for (const char* id : {"x-dm", "messenger", "instagram-dm", "whatsapp", "email", "helpdesk"}) {
    EXPECT_FALSE(surface(id).is_public) << id;
  }
  for (const char* id : {"x", "x-premium", "google", "tripadvisor", "forum", "other"}) {
    EXPECT_TRUE(surface(id).is_public) << id;
  }
  EXPECT_EQ(find_surface("myspace"), nullptr);
}

}  // namespace
}  // namespace amends::checking
