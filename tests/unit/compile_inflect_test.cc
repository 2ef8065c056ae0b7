#include <gmock/gmock.h>

#include "src/match/inflect.h"

namespace amends::tests {
namespace {

using testing::ElementsAre;

TEST(CompileInflect, RegularVerbsFollowTheSpellingRules) {
  const match::Inflections none;
  EXPECT_THAT(match::inflect("ask", none), ElementsAre("ask", "asks", "asking", "asked"));
  EXPECT_THAT(match::inflect("refuse", none), ElementsAre("refuse", "refuses", "refusing", "refused"));
  EXPECT_THAT(match::inflect("reply", none), ElementsAre("reply", "replies", "replying", "replied"));
  EXPECT_THAT(match::inflect("delay", none), ElementsAre("delay", "delays", "delaying", "delayed"));
  EXPECT_THAT(match::inflect("stop", none), ElementsAre("stop", "stops", "stopping", "stopped"));
  EXPECT_THAT(match::inflect("cancel", none), ElementsAre("cancel", "cancels", "cancelling", "cancelled"));
  EXPECT_THAT(match::inflect("offer", none), ElementsAre("offer", "offers", "offering", "offered"));
  EXPECT_THAT(match::inflect("need", none), ElementsAre("need", "needs", "needing", "needed"));
  EXPECT_THAT(match::inflect("fix", none), ElementsAre("fix", "fixes", "fixing", "fixed"));
  EXPECT_THAT(match::inflect("agree", none), ElementsAre("agree", "agrees", "agreeing", "agreed"));
  EXPECT_THAT(match::inflect("panic", none), ElementsAre("panic", "panics", "panicking", "panicked"));
  EXPECT_THAT(match::inflect("tie", none), ElementsAre("tie", "ties", "tying", "tied"));
}

TEST(CompileInflect, TheDataKnowsWhatIsIrregular) {
  match::Inflections in;
  in.whole["be"] = {"am", "is"};
  in.past["send"] = {"sent"};
  in.plural["child"] = {"children"};
  in.nouns = {"day"};
  in.adjectives = {"happy", "big", "late"};
  in.doubling = {"refer"};
  EXPECT_THAT(match::inflect("be", in), ElementsAre("be", "am", "is"));
  EXPECT_THAT(match::inflect("send", in), ElementsAre("send", "sends", "sending", "sent"));
  EXPECT_THAT(match::inflect("child", in), ElementsAre("child", "children"));
  EXPECT_THAT(match::inflect("day", in), ElementsAre("day", "days"));
  EXPECT_THAT(match::inflect("happy", in), ElementsAre("happy", "happier", "happiest"));
  EXPECT_THAT(match::inflect("big", in), ElementsAre("big", "bigger", "biggest"));
  EXPECT_THAT(match::inflect("late", in), ElementsAre("late", "later", "latest"));
  EXPECT_THAT(match::inflect("refer", in), ElementsAre("refer", "refers", "referring", "referred"));
}

}  // namespace
}  // namespace amends::tests
