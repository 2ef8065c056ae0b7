// Each form of docs/phrases.md, on the smallest inputs.
#include <gmock/gmock.h>

#include "tests/unit/match_helper.h"

namespace amends::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(MatchGrammar, AWordMatchesInAnyCaseAndThroughPunctuation) {
  EXPECT_THAT(hits("sorry", ""), IsEmpty());
  EXPECT_THAT(hits("sorry", "Hi."), IsEmpty());
  EXPECT_THAT(hits("sorry", "SORRY! So sorry."), ElementsAre("SORRY", "sorry"));
  EXPECT_THAT(hits("sorry but", "We are sorry, but no."), ElementsAre("sorry, but"));
}

TEST(MatchGrammar, NoMatchCrossesTheEndOfASentence) {
  EXPECT_THAT(hits("sorry but", "We are sorry. But no."), IsEmpty());
}

TEST(MatchGrammar, LemmasMatchInflectionsOnly) {
  EXPECT_THAT(hits("~feel", "I feel, she feels, he felt, feeling feeble"),
              ElementsAre("feel", "feels", "felt", "feeling"));
  EXPECT_THAT(hits("feel", "he felt it"), IsEmpty());
}

TEST(MatchGrammar, AlternativesMayDifferInLength) {
  EXPECT_THAT(hits("(a|b c|d) x", "a x, b c x, b x, d x"), ElementsAre("a x", "b c x", "d x"));
}

TEST(MatchGrammar, OptionsMayBeThereOrNot) {
  EXPECT_THAT(hits("so [very|really very] sorry", "so sorry so very sorry so really very sorry so really sorry"),
              ElementsAre("so sorry", "so very sorry", "so really very sorry"));
}

TEST(MatchGrammar, GapsAreBounded) {
  EXPECT_THAT(hits("a ..2 b", "a b, a x b, a x y b, a x y z b"), ElementsAre("a b", "a x b", "a x y b"));
}

TEST(MatchGrammar, AGapCanForbidWords) {
  EXPECT_THAT(hits("am ..2!(not|never) sorry", "I am so very sorry, am not sorry, am so never sorry"),
              ElementsAre("am so very sorry"));
}

TEST(MatchGrammar, ListsOfWordsAndOfPhrases) {
  EXPECT_THAT(hits("back <soon-words>", "back soon, back shortly, back later"), ElementsAre("back soon", "back shortly"));
  EXPECT_THAT(hits("back <vague-time>", "back soon, back in due course, back next weeks, back in course"),
              ElementsAre("back soon", "back in due course", "back next weeks"));
}

TEST(MatchGrammar, ClassesMatchUnitsByKind) {
  EXPECT_THAT(hits("order #number", "order 88213, order X"), ElementsAre("order 88213"));
  EXPECT_THAT(hits("see #url", "see https://example.com/a now, see it"), ElementsAre("see https://example.com/a"));
  EXPECT_THAT(hits("hi #handle", "Hi @ana hi ana"), ElementsAre("Hi @ana"));
  EXPECT_THAT(hits("ok #emoji", "ok 🙄 ok"), ElementsAre("ok 🙄"));
  EXPECT_THAT(hits("thanks #name", "thanks Ana, thanks ANA, thanks ana"), ElementsAre("thanks Ana"));
  EXPECT_THAT(hits("so #caps", "so SORRY so sorry so S"), ElementsAre("so SORRY"));
  EXPECT_THAT(hits("a #any b", "a x b, a 7 b, a b"), ElementsAre("a x b", "a 7 b"));
}

TEST(MatchGrammar, AClassAloneCanBeAPattern) {
  EXPECT_THAT(hits("#url", "at https://example.com and a@example.com"), ElementsAre("https://example.com"));
  EXPECT_THAT(hits("(#email|#handle)", "@ana or a@example.com"), ElementsAre("@ana", "a@example.com"));
}

TEST(MatchGrammar, TheFirstWordOfASentenceIsNoName) {
  EXPECT_THAT(hits("#name please", "Ana please, dear Ana please"), ElementsAre("Ana please"));
  EXPECT_THAT(hits("dear [friend] #name", "dear I am, dear I'm, dear Ian"), ElementsAre("dear Ian"));
}

TEST(MatchGrammar, BracesMarkAPart) {
  EXPECT_THAT(hits("{calm down} ..2", "Please calm down, my friend."), ElementsAre("calm down <- calm down, my friend"));
  EXPECT_THAT(hits("please [just] {calm [right] down} now", "please just calm down now"),
              ElementsAre("calm down <- please just calm down now"));
}

TEST(MatchGrammar, AMarkBeginsEarlyAndEndsLate) {
  EXPECT_THAT(hits("a ..3 {b ..3 c} ..3", "a b b c c d"), ElementsAre("b b c c <- a b b c c d"));
}

TEST(MatchGrammar, StartsAndEndsAllowHandlesAndEmojiAround) {
  EXPECT_THAT(hits("^ noted $", "Noted."), ElementsAre("Noted"));
  EXPECT_THAT(hits("^ noted $", "@ana 🙂 Noted 🙂"), ElementsAre("Noted"));
  EXPECT_THAT(hits("^ noted $", "It is noted."), IsEmpty());
  EXPECT_THAT(hits("^ noted", "We noted it. Noted, thanks."), ElementsAre("Noted"));
  EXPECT_THAT(hits("^ ..2 noted", "We have noted it. We have long noted it."), ElementsAre("We have noted"));
}

TEST(MatchGrammar, GuardsBefore) {
  EXPECT_THAT(hits("!(not|never)..2 our fault", "it is our fault, never our fault, not at our fault, not at all our fault"),
              ElementsAre("our fault", "our fault"));
  EXPECT_THAT(hits("!not our fault", "not our fault, not at our fault"), ElementsAre("our fault"));
  EXPECT_THAT(hits("!(not at all)..2 ours", "not at all ours, not at all quite ours, at all ours"),
              ElementsAre("ours"));
}

TEST(MatchGrammar, GuardsAfter) {
  EXPECT_THAT(hits("call !(#number|you back)..2", "call 555. call on 555. call you back. call you later."),
              ElementsAre("call"));
}

TEST(MatchGrammar, AGuardRulesOutAnEndBeforeTheLongestIsChosen) {
  EXPECT_THAT(hits("a [b] !c", "a b c"), ElementsAre("a"));
}

TEST(MatchGrammar, HitsOfARuleAreLeftmostLongestAcrossItsPatterns) {
  EXPECT_THAT(rule_hits({"a b", "b c d", "a b c"}, "a b c d"), ElementsAre("a b c"));
  EXPECT_THAT(rule_hits({"sorry", "so sorry"}, "so sorry, sorry"), ElementsAre("so sorry", "sorry"));
}

TEST(MatchGrammar, ARuleReadsItsSidesOnly) {
  match::PackSource source = test_source();
  for (const std::uint8_t sides : {match::kReply, match::kCustomer}) {
    match::RuleSource rule;
    rule.sides = sides;
    rule.match = {{"sorry", 1}};
    source.rules.push_back(rule);
  }
  const match::Compiled compiled = match::compile(source);
  const match::Pack pack = compiled.pack.view();
  std::vector<match::Unit> units(1);
  units[0].word = pack.find("sorry");
  std::vector<match::Hit> found;
  match::match(units, pack, match::kCustomer, found);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rule, 1);
  match::match(units, pack, match::kReply | match::kCustomer, found);
  EXPECT_EQ(found.size(), 3u);  // appended
}

}  // namespace
}  // namespace amends::tests
