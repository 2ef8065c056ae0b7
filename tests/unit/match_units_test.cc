// Words as patterns see them: contractions, spellings, typos.
#include <gmock/gmock.h>

#include "tests/unit/match_helper.h"

namespace amends::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class MatchUnits : public testing::Test {
 protected:
  std::vector<std::string> words(const std::string& text) { return unit_words(compiled_.pack.view(), text); }

  match::Compiled compiled_ = compile_patterns(
      {"i we do not can will would have are is am us it you let as soon possible", "thanks driver ok colour size",
       "~apologise reuse ~refuse ~expect ~feel 1st 24 🙄 so good"});
};

TEST_F(MatchUnits, ContractionsAreExpanded) {
  EXPECT_THAT(words("I don't"), ElementsAre("i", "do", "not"));
  EXPECT_THAT(words("dont"), ElementsAre("do", "not"));
  EXPECT_THAT(words("We're, we've, I'd, it'll, I'm"),
              ElementsAre("we", "are", "we", "have", "i", "would", "it", "will", "i", "am"));
  EXPECT_THAT(words("can't cannot won't"), ElementsAre("can", "not", "can", "not", "will", "not"));
  EXPECT_THAT(words("wouldn't've"), ElementsAre("would", "not", "have"));
  EXPECT_THAT(words("it's the driver's"), ElementsAre("it", "is", "?", "driver"));
  EXPECT_THAT(words("let’s"), ElementsAre("let", "us"));
}

TEST_F(MatchUnits, UnitsOfAContractionShareOneRange) {
  text::Text text;
  text::read("so I don't", text);
  segment::Segments segments;
  segment::Splitter().split(text, segments);
  std::vector<match::Unit> units;
  match::units_of(segments, segments.sentences.at(0), compiled_.pack.view(), units);
  ASSERT_EQ(units.size(), 4u);
  EXPECT_EQ(units[2].range, (text::Range{5, 10}));
  EXPECT_EQ(units[3].range, (text::Range{5, 10}));
  EXPECT_EQ(units[3].token, 2);
}

TEST_F(MatchUnits, SpellingsAreMadeOne) {
  EXPECT_THAT(words("apologize apologised APOLOGIZING"), ElementsAre("apologise", "apologised", "apologising"));
  EXPECT_THAT(words("color u thx okay"), ElementsAre("colour", "you", "thanks", "ok"));
  EXPECT_THAT(words("asap"), ElementsAre("as", "soon", "as", "possible"));
}

TEST_F(MatchUnits, NamesThatAreWordsAreNamesWhereANameStands) {
  EXPECT_THAT(words("thanks Will"), ElementsAre("thanks", "?"));
  EXPECT_THAT(words("Will, thanks"), ElementsAre("?", "thanks"));
  EXPECT_THAT(words("Will will"), ElementsAre("?", "will"));
  EXPECT_THAT(words("thanks, Will's driver"), ElementsAre("thanks", "?", "driver"));
  EXPECT_THAT(words("Will you? We Will. WILL DO, will do."),
              ElementsAre("will", "you", "we", "will", "will", "do", "will", "do"));
}

TEST_F(MatchUnits, DrawnOutWordsAreShortened) {
  EXPECT_THAT(words("soooo gooood sooo"), ElementsAre("so", "good", "so"));
}

TEST_F(MatchUnits, OneEditTyposOfMarkedWordsAreMended) {
  EXPECT_THAT(words("apolgise appologise apoligse refsue refusse"),
              ElementsAre("apologise", "apologise", "?", "refuse", "refuse"));
  EXPECT_THAT(words("apologisse"), ElementsAre("apologise"));
}

TEST_F(MatchUnits, TheFirstLetterIsNeverMended) {
  EXPECT_THAT(words("pologise erfuse rrefuse"), ElementsAre("?", "?", "refuse"));
}

TEST_F(MatchUnits, OtherWordsAreNotMended) {
  EXPECT_THAT(words("drver"), ElementsAre("?"));          // "driver" is not marked with ~
  EXPECT_THAT(words("fel"), ElementsAre("?"));            // "feel" has four letters
  EXPECT_THAT(words("reuse reused"), ElementsAre("reuse", "?"));  // known, and a real word
  EXPECT_THAT(words("dear Refsue"), ElementsAre("?", "?"));       // may be a name
  EXPECT_THAT(words("Refsue"), ElementsAre("refuse"));            // begins the sentence
}

TEST_F(MatchUnits, PunctuationAndSymbolsAreNoUnits) {
  EXPECT_THAT(words("... , (so!) £24 %"), ElementsAre("so", "24"));
  EXPECT_THAT(words("🙄 1st #good @good https://good.example"), ElementsAre("🙄", "1st", "good", "?", "?"));
}

TEST_F(MatchUnits, ASentenceOfManyUnitsStaysWithinSixteenBits) {
  std::string text;
  for (int i = 0; i < 30000; ++i) text += "im ";
  match::PackSource source = test_source();
  source.forms.aliases.push_back({"im", "i am", 1});
  source.rules.resize(1);
  source.rules[0].match = {{"i am", 1}};
  const match::Compiled compiled = match::compile(source);
  EXPECT_EQ(hits_of(compiled.pack.view(), text).size(), 30000u);
  text += text;
  EXPECT_EQ(hits_of(compiled.pack.view(), text).size(), 32767u);  // what follows is no unit
}

}  // namespace
}  // namespace amends::tests
