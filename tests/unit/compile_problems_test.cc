// What the phrase compiler refuses, where it says so, and how it says to mend it.
#include <gmock/gmock.h>

#include "tests/unit/match_helper.h"

namespace amends::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// The messages for one pattern.
std::vector<std::string> problems(const std::string& pattern) {
  std::vector<std::string> messages;
  for (const match::Problem& p : compile_patterns({"fine", pattern}).problems) {
    EXPECT_EQ(p.file, "rules.toml");
    EXPECT_EQ(p.line, 2) << p.message;
    messages.push_back(p.message);
  }
  return messages;
}

TEST(CompileProblems, GoodPatternsHaveNone) { EXPECT_THAT(problems("sorry (if|that) you ~feel"), IsEmpty()); }

TEST(CompileProblems, BracketsMustPair) {
  EXPECT_THAT(problems(""), ElementsAre(HasSubstr("empty")));
  EXPECT_THAT(problems("(a|b"), ElementsAre(HasSubstr("add “)” (at character 5 of “(a|b”)")));
  EXPECT_THAT(problems("[a"), ElementsAre(HasSubstr("add “]”")));
  for (const char* nothing : {"!a", "!(a|b) ^", "^", "$", "!a $"}) {
    EXPECT_THAT(problems(nothing), ElementsAre(HasSubstr("nothing is left to match"))) << nothing;
  }
  EXPECT_THAT(problems("a)"), ElementsAre(HasSubstr("“)” has nothing that it closes")));
  EXPECT_THAT(problems("(a|)"), ElementsAre(HasSubstr("write [word]")));
  EXPECT_THAT(problems("{a"), ElementsAre(HasSubstr("add “}”")));
  EXPECT_THAT(problems("a}"), ElementsAre(HasSubstr("has no “{”")));
  EXPECT_THAT(problems("({a}|b)"), ElementsAre(HasSubstr("outside of ( )")));
  EXPECT_THAT(problems("{a} {b}"), ElementsAre(HasSubstr("one pair")));
  EXPECT_THAT(problems("((((((((a))))))))"), ElementsAre(HasSubstr("too deep")));
}

TEST(CompileProblems, GapsAndGuardsHaveLimits) {
  EXPECT_THAT(problems("a ..7 b"), ElementsAre(HasSubstr("..1 to ..6")));
  EXPECT_THAT(problems("a .. b"), ElementsAre(HasSubstr("..1 to ..6")));
  EXPECT_THAT(problems("..2 a"), ElementsAre(HasSubstr("leave the gap out")));
  EXPECT_THAT(problems("!a..9 b"), ElementsAre(HasSubstr("..1 to ..6")));
  EXPECT_THAT(problems("a !b c"), ElementsAre(HasSubstr("..2!(not|never)")));
  EXPECT_THAT(problems("!a ^ b"), ElementsAre(HasSubstr("leave one of them out")));
  EXPECT_THAT(problems("a ..2!(b c) d"), ElementsAre(HasSubstr("single words")));
  EXPECT_THAT(problems("!(a b c d e f g) h"), ElementsAre(HasSubstr("7 units, 6 is the most")));
  EXPECT_THAT(problems("a ^ b"), ElementsAre(HasSubstr("stands first")));
  EXPECT_THAT(problems("a $ b"), ElementsAre(HasSubstr("stands last")));
}

TEST(CompileProblems, APatternIsBoundedAndRequiresAWord) {
  EXPECT_THAT(problems("a ..6 b ..6 c ..6"), ElementsAre(HasSubstr("21 units, 20 is the most")));
  EXPECT_THAT(problems("[a] #any"), ElementsAre(HasSubstr("requires no word")));
  EXPECT_THAT(problems("(a|#name)"), ElementsAre(HasSubstr("requires no word")));
  EXPECT_THAT(problems("a {[b]}"), ElementsAre(HasSubstr("without a marked word")));
}

TEST(CompileProblems, NamesAreLookedUp) {
  EXPECT_THAT(problems("<vague-tim>"), ElementsAre(HasSubstr("did you mean <vague-time>?")));
  EXPECT_THAT(problems("a #numer"), ElementsAre(HasSubstr("did you mean #number?")));
  EXPECT_THAT(problems("a, b"), ElementsAre(HasSubstr("“,” is not part of the grammar")));
}

TEST(CompileProblems, WordsAreWrittenAsTheyReachThePattern) {
  EXPECT_THAT(problems("Sorry"), ElementsAre(HasSubstr("write “sorry”")));
  EXPECT_THAT(problems("i don't"), ElementsAre(HasSubstr("write “do not”")));
  EXPECT_THAT(problems("we're"), ElementsAre(HasSubstr("write “we are”")));
  EXPECT_THAT(problems("driver's"), ElementsAre(HasSubstr("write “driver”")));
  EXPECT_THAT(problems("follow-up"), ElementsAre(HasSubstr("write “follow up”")));
  EXPECT_THAT(problems("thx"), ElementsAre(HasSubstr("write “thanks”")));
  EXPECT_THAT(problems("~apologize"), ElementsAre(HasSubstr("write “apologise”")));
  EXPECT_THAT(problems("colored"), ElementsAre(HasSubstr("write “coloured”")));
  EXPECT_THAT(problems("sized"), IsEmpty());
}

TEST(CompileProblems, AllOfAPatternIsReportedAtOnce) {
  EXPECT_THAT(problems("(thx|okay) <nope-nope>"), ElementsAre(HasSubstr("thx"), HasSubstr("okay"), HasSubstr("nope")));
}

TEST(CompileProblems, ListsMustBeSoundToo) {
  match::PackSource source = test_source();
  source.lists.push_back({"loop", {{"a <loop>", 8}}, "lists.toml", 8});
  source.lists.push_back({"loop", {{"b", 9}}, "lists.toml", 9});
  source.lists.push_back({"odd", {{"^ a", 10}, {"[a]", 11}}, "lists.toml", 10});
  std::vector<std::string> messages;
  for (const match::Problem& p : match::compile(source).problems) {
    messages.push_back(std::to_string(p.line) + " " + p.message);
  }
  EXPECT_THAT(messages, testing::Contains(HasSubstr("8 <loop> contains itself")));
  EXPECT_THAT(messages, testing::Contains(HasSubstr("9 there are two lists <loop>")));
  EXPECT_THAT(messages, testing::Contains(HasSubstr("10 “^ a”: an entry of a list has no ^")));
  EXPECT_THAT(messages, testing::Contains(HasSubstr("11 “[a]” can match nothing")));
}

TEST(CompileProblems, FormsStandForPatternWords) {
  match::PackSource source = test_source();
  source.forms.aliases = {{"pls", "plz", 1}, {"plz", "please", 2}, {"etc", "a b c d e", 3}};
  std::vector<std::string> messages;
  for (const match::Problem& p : match::compile(source).problems) messages.push_back(p.message);
  EXPECT_THAT(messages, ElementsAre(HasSubstr("“plz” is itself another form (line 2)"),
                                    HasSubstr("“etc” must stand for one to four words")));
}

}  // namespace
}  // namespace amends::tests
