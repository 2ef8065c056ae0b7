#include "src/segment/segment.h"

#include <gtest/gtest.h>

#include <random>

#include "src/segment/scan.h"

namespace amends::segment {
namespace {

struct Read {
  text::Text text;
  Segments segments;
};

Read split_of(std::string_view bytes) {
  Read r;
  Splitter splitter;
  text::read(bytes, r.text);
  splitter.split(r.text, r.segments);
  return r;
}

std::vector<std::string> sentences_of(std::string_view bytes) {
  const Read r = split_of(bytes);
  std::vector<std::string> out;
  for (const Sentence& s : r.segments.sentences) out.push_back(utf8_of_range(r.text, s.range));
  return out;
}

std::vector<std::string> forms_of(std::string_view bytes) {
  const Read r = split_of(bytes);
  std::vector<std::string> out;
  for (const Token& t : r.segments.tokens) out.emplace_back(r.segments.form(t));
  return out;
}

std::vector<TokenKind> kinds_of(std::string_view bytes) {
  const Read r = split_of(bytes);
  std::vector<TokenKind> out;
  for (const Token& t : r.segments.tokens) out.push_back(t.kind);
  return out;
}

using Strings = std::vector<std::string>;

TEST(Segment, AnEmptyTextHasNoSentence) { EXPECT_TRUE(sentences_of("").empty()); }
TEST(Segment, WhiteSpaceAloneIsNoSentence) { EXPECT_TRUE(sentences_of(" \n\t ").empty()); }

TEST(Segment, SentencesEndAtTheirMarks) {
  EXPECT_EQ(sentences_of("Sorry! Was it blue? I'll look."),
            (Strings{"Sorry!", "Was it blue?", "I'll look."}));
}

TEST(Segment, AbbreviationsDoNotEndASentence) {
  EXPECT_EQ(sentences_of("Dear Mr. Li, thank you.").size(), 1u);
  EXPECT_EQ(sentences_of("Bring proof, e.g. Receipts.").size(), 1u);
  EXPECT_EQ(sentences_of("It is order No. 7 of today.").size(), 1u);
  EXPECT_EQ(sentences_of("I said no. Then I left.").size(), 2u);
}

TEST(Segment, RunsOfDotsStayTogether) {
  EXPECT_EQ(sentences_of("Well. . . we will see.").size(), 1u);
  EXPECT_EQ(sentences_of("wait... what?").size(), 1u);
}

TEST(Segment, AnEmojiBelongsToTheSentenceBeforeIt) {
  EXPECT_EQ(sentences_of("So sorry! 😢😢 We will help."),
            (Strings{"So sorry! 😢😢", "We will help."}));
}

TEST(Segment, ALineBreakEndsASentence) {
  EXPECT_EQ(sentences_of("Kind regards,\nDr.\nLi"), (Strings{"Kind regards,", "Dr.", "Li"}));
}

TEST(Segment, ASignatureIsASentenceOfItsOwn) {
  EXPECT_EQ(sentences_of("How can I help? -YE"), (Strings{"How can I help?", "-YE"}));
  EXPECT_EQ(sentences_of("We ship to A - Z of towns").size(), 1u);
}

TEST(Segment, ALinkIsNotCut) {
  EXPECT_EQ(sentences_of("See https://x.example/a?b=1 for more."),
            (Strings{"See https://x.example/a?b=1 for more."}));
}

TEST(Segment, ApostrophesStayInsideWords) {
  EXPECT_EQ(forms_of("I don’t"), (Strings{"i", "don't"}));
  EXPECT_EQ(forms_of("the customers' fault")[1], "customers");
}

TEST(Segment, ElongatedWordsKeepThreeOfALetter) { EXPECT_EQ(forms_of("Soooooo"), Strings{"sooo"}); }

TEST(Segment, HyphensPartWords) {
  EXPECT_EQ(forms_of("re-ask"), (Strings{"re", "-", "ask"}));
}

TEST(Segment, LinksAddressesHandlesAndTagsAreOneTokenEach) {
  using K = TokenKind;
  EXPECT_EQ(kinds_of("@ana see t.co/x, mail a.b@c.example #fail"),
            (std::vector<K>{K::handle, K::word, K::url, K::punctuation, K::word, K::email, K::hashtag}));
  EXPECT_EQ(forms_of("#Fail"), Strings{"fail"});
  EXPECT_EQ(kinds_of("@user@social.example."), (std::vector<K>{K::handle, K::punctuation}));
}

TEST(Segment, AFullStopWithoutASpaceIsNoLink) {
  EXPECT_EQ(forms_of("help.Please"), (Strings{"help", ".", "please"}));
}

TEST(Segment, TimesAndOrdinalsAreKnown) {
  const Read r = split_of("by 5pm, 17:30 or the 3rd, 42");
  std::vector<int> flags;
  for (const Token& t : r.segments.tokens) {
    if (t.kind == TokenKind::number) flags.push_back(t.flags & (kTime | kOrdinal));
  }
  EXPECT_EQ(flags, (std::vector<int>{kTime, kTime, kOrdinal, 0}));
}

TEST(Segment, AnEmojiIsOneTokenHoweverItIsBuilt) {
  EXPECT_EQ(kinds_of("👨‍👩‍👧🇩🇪👍🏽"),
            (std::vector<TokenKind>{TokenKind::emoji, TokenKind::emoji, TokenKind::emoji}));
}

TEST(Segment, WordsInQuotationMarksAreFlagged) {
  const auto quoted = [](std::string_view bytes) {
    const Read r = split_of(bytes);
    Strings out;
    for (const Token& t : r.segments.tokens) {
      if (t.flags & kQuoted) out.emplace_back(r.segments.form(t));
    }
    return out;
  };
  EXPECT_EQ(quoted("You said “not our fault” to me"), (Strings{"not", "our", "fault"}));
  EXPECT_EQ(quoted("it's 'calm down' again"), (Strings{"calm", "down"}));
  EXPECT_TRUE(quoted("a \" alone").empty());
  EXPECT_TRUE(quoted("the customers' parcels weren't late").empty());
}

TEST(Segment, WordsInSlotsAreFlagged) {
  const Read r = split_of("Dear {{first name}}, see [ORDER] and %NAME%");
  int in_slots = 0;
  for (const Token& t : r.segments.tokens) {
    in_slots += t.kind == TokenKind::word && (t.flags & kInSlot) != 0;
  }
  EXPECT_EQ(in_slots, 4);
}

TEST(Segment, CapitalsAreFlagged) {
  const Read r = split_of("We SENT İt");
  EXPECT_EQ(r.segments.tokens[0].flags & (kCapitalised | kAllCaps), kCapitalised);
  EXPECT_EQ(r.segments.tokens[1].flags & (kCapitalised | kAllCaps), kCapitalised | kAllCaps);
}

// A Session keeps a sentence's tokens as long as its units stay the same.
TEST(Segment, TheTokensOfASentenceDependOnItsUnitsAlone) {
  const std::string_view a = "Hi Ana! Was “it” at t.co/a? Mr. Li said so, 5pm 😢. Ok";
  const Read whole = split_of(a);
  for (const Sentence& s : whole.segments.sentences) {
    const Read alone = split_of(utf8_of_range(whole.text, s.range));
    ASSERT_EQ(alone.segments.sentences.size(), 1u);
    const auto tokens = whole.segments.tokens_of(s);
    ASSERT_EQ(tokens.size(), alone.segments.tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const Token& t = alone.segments.tokens[i];
      EXPECT_EQ(tokens[i].range.begin - s.range.begin, t.range.begin);
      EXPECT_EQ(tokens[i].kind, t.kind);
      EXPECT_EQ(tokens[i].flags, t.flags);
      EXPECT_EQ(whole.segments.form(tokens[i]), alone.segments.form(t));
    }
  }
}

// Words of ASCII letters are found without ICU; ICU must agree on where they begin and end.
TEST(Segment, AsciiWordsAreThoseOfUnicodesRules) {
  static constexpr std::string_view kAlphabet = "abcDE'  ,!?;()\"/";
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (int i = 0; i < 24; ++i) bytes.push_back(kAlphabet[random() % kAlphabet.size()]);
    text::Text text;
    text::read(bytes, text);
    Breaker breaker(BreakKind::word);
    std::vector<std::uint32_t> boundaries;
    breaker.boundaries(text.units, boundaries);
    std::vector<text::Range> expected;
    std::uint32_t from = 0;
    for (const std::uint32_t to : boundaries) {
      if (is_letter(text.units[from])) expected.push_back({from, to});
      from = to;
    }
    std::vector<text::Range> got;
    Splitter splitter;
    Segments segments;
    splitter.split(text, segments);
    for (const Token& t : segments.tokens) {
      if (t.kind == TokenKind::word) got.push_back(t.range);
    }
    ASSERT_EQ(got, expected) << bytes;
  }
}

TEST(Segment, GraphemesCountWhatAReaderSees) {
  Splitter splitter;
  text::Text text;
  text::read("e\u0301👨‍👩‍👧!", text);
  EXPECT_EQ(splitter.graphemes(text), 3);
}

}  // namespace
}  // namespace amends::segment
