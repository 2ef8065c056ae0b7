#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "amends/amends.h"

namespace amends {
namespace {

using Strings = std::vector<std::string>;

Report report_of(std::string reply, std::optional<std::string> customer = std::nullopt,
                 std::string author = "") {
  Input input;
  input.reply = std::move(reply);
  input.customer = std::move(customer);
  input.author = std::move(author);
  return Analyzer().analyze(input);
}

// The words of every act of that kind.
Strings words_of(const std::string& act, const std::string& reply, const std::string& author = "") {
  Strings out;
  for (const ActSpan& a : report_of(reply, std::nullopt, author).acts) {
    if (a.act != act) continue;
    out.push_back(reply.substr(a.span.begin.utf8, a.span.end.utf8 - a.span.begin.utf8));
  }
  return out;
}

bool has(const std::string& act, const std::string& reply) { return !words_of(act, reply).empty(); }

TEST(Acts, AnEmptyReplyDoesNothing) { EXPECT_TRUE(report_of("").acts.empty()); }

TEST(Acts, AGreetingIsFollowedByTheName) {
  EXPECT_EQ(words_of("greeting", "Hi Ana, thanks!"), Strings{"Hi"});
  EXPECT_EQ(words_of("name", "Hi Ana, thanks!"), Strings{"Ana"});
  EXPECT_EQ(words_of("name", "@ana1 Dear Mr Petrov, thanks!"), Strings{"Mr Petrov"});
  EXPECT_FALSE(has("name", "Hi there, thanks!"));
  EXPECT_FALSE(has("name", "Hello, We are on it."));
}

TEST(Acts, AnAddressBetweenCommasIsAName) {
  EXPECT_EQ(words_of("name", "Thanks for telling us this, Dana."), Strings{"Dana"});
  EXPECT_EQ(words_of("name", "I will look into this for you, grace.", "Grace H"), Strings{"grace"});
}

TEST(Acts, ANameMayHaveAnyLettersHyphensAndAnotherMeaning) {
  EXPECT_EQ(words_of("name", "I will look into this, Özgür.", "özgür b"), Strings{"Özgür"});
  EXPECT_EQ(words_of("name", "Thanks for telling us this, Ji-woo."), Strings{"Ji-woo"});
  EXPECT_EQ(words_of("name", "Anne-Marie, this is ours to put right."), Strings{"Anne-Marie"});
  EXPECT_EQ(words_of("name", "Thanks for telling us this, Grace."), Strings{"Grace"});
  EXPECT_FALSE(has("threaten", "Thank you for telling us this, Sue."));
  EXPECT_TRUE(has("threaten", "Sue us, then."));
  EXPECT_TRUE(has("action", "Ji-woo will ring you today."));
}

TEST(Acts, SignaturesComeInManyShapes) {
  EXPECT_EQ(words_of("signoff", "On it. ^Ji-woo"), Strings{"^Ji-woo"});
  EXPECT_EQ(words_of("signoff", "On it. ^JT"), Strings{"^JT"});
  EXPECT_EQ(words_of("signoff", "How can I help? -Becky"), Strings{"-Becky"});
  EXPECT_EQ(words_of("signoff", "On it /NS"), Strings{"/NS"});
  EXPECT_EQ(words_of("signoff", "I have sent it again.\nSiân"), Strings{"Siân"});
  EXPECT_TRUE(has("signoff", "It is sorted.\n\nKind regards,\nLesley"));
  EXPECT_TRUE(has("signoff", "It is sorted. Have a lovely weekend!"));
  EXPECT_FALSE(has("signoff", "It is sorted."));
  EXPECT_FALSE(has("signoff", "We deliver to A - Z"));
}

TEST(Acts, AnApologyIsNotDeniedOrQuoted) {
  EXPECT_EQ(words_of("apology", "I'm so sorry about this."), Strings{"sorry"});
  EXPECT_TRUE(has("apology", "Our apologies for the mix-up."));
  EXPECT_TRUE(has("apology", "We apologize for the delay"));
  EXPECT_FALSE(has("apology", "You wrote “sorry” twice."));
  EXPECT_FALSE(has("apology", "We are not sorry."));
}

TEST(Acts, ACurlyOrMissingApostropheMakesNoDifference) {
  for (const char* reply : {"We'll refund you today.", "We’ll refund you today."}) {
    EXPECT_TRUE(has("action", reply)) << reply;
    EXPECT_TRUE(has("solution", reply)) << reply;
  }
  EXPECT_TRUE(has("refuse", "We cant refund this"));
}

TEST(Acts, ABareDayCountsOnlyBesideADeed) {
  EXPECT_TRUE(has("timeline", "I will write to you by Friday."));
  EXPECT_TRUE(has("timeline", "I'll call you this afternoon."));
  EXPECT_TRUE(has("timeline", "Your refund takes 3 to 5 days."));
  EXPECT_FALSE(has("timeline", "You were here on Monday."));
  EXPECT_FALSE(has("timeline", "We will be in touch soon."));
}

TEST(Acts, AQuestionIsAskedByItsMarkOrByARequest) {
  EXPECT_TRUE(has("question", "Which branch was it?"));
  EXPECT_TRUE(has("question", "Please DM us your order number."));
  EXPECT_FALSE(has("question", "We know which branch it was."));
}

TEST(Acts, OwningIsInTheFirstPerson) {
  EXPECT_TRUE(has("own", "That was our mistake."));
  EXPECT_TRUE(has("own", "We got this wrong."));
  EXPECT_FALSE(has("own", "That was not our mistake."));
}

TEST(Acts, SpecificNeedsTheComplaint) {
  const auto specific = [](const char* customer, const char* reply) {
    const Report r = report_of(reply, customer);
    return std::any_of(r.acts.begin(), r.acts.end(),
                       [](const ActSpan& a) { return a.act == "specific"; });
  };
  EXPECT_TRUE(specific("My kettle arrived cracked", "Sorry your kettle was broken."));
  EXPECT_FALSE(specific("My kettle arrived cracked", "Sorry about this."));
}

TEST(Acts, OffersCarryTheirAmount) {
  const Report r = report_of("I have put a £1,200.50 credit on your account.");
  ASSERT_EQ(r.offers.size(), 1u);
  EXPECT_EQ(r.offers[0].kind, "credit");
  EXPECT_EQ(r.offers[0].amount, "1200.50");
  EXPECT_EQ(r.offers[0].currency, "GBP");
}

TEST(Acts, PromisesCarryTheirTime) {
  const Report r = report_of("Thanks! I will send a new one by Friday.");
  ASSERT_EQ(r.promises.size(), 1u);
  EXPECT_EQ(r.promises[0].text, "I will send a new one by Friday.");
  EXPECT_EQ(r.promises[0].due, "by Friday");
}

ItemState state_of(const Report& r, std::string_view item) {
  for (const ChecklistItem& i : r.checklist) {
    if (i.item == item) return i.state;
  }
  return ItemState::not_needed;
}

TEST(Checklist, NothingIsNeededWithoutAComplaint) {
  const Report r = report_of("Noted.");
  for (const ChecklistItem& i : r.checklist) EXPECT_NE(i.state, ItemState::missing) << i.item;
}

TEST(Checklist, AnAngryCustomerIsOwedAnApology) {
  const Report r = report_of("Which version do you use?",
                             "Your app crashed AGAIN and ate my work, absolutely furious!!!");
  EXPECT_EQ(state_of(r, "apology"), ItemState::missing);
  EXPECT_EQ(state_of(r, "acknowledge"), ItemState::missing);
  EXPECT_EQ(state_of(r, "step"), ItemState::met);
}

TEST(Checklist, AMissingLineOffersOnlyWhatIsTrue) {
  const Report r = report_of("Which version do you use?",
                             "Your app crashed AGAIN and ate my work, absolutely furious!!!");
  for (const ChecklistItem& i : r.checklist) {
    if (i.item == "apology") {
      EXPECT_EQ(i.insert, "I'm sorry about this.");
    } else if (i.item == "step") {
      EXPECT_EQ(i.insert, std::nullopt);
    }
  }
}

TEST(Checklist, PraiseNeedsNothing) {
  const Report r = report_of("Thank you!", "Best service ever, thank you so much!");
  for (const ChecklistItem& i : r.checklist) EXPECT_NE(i.state, ItemState::missing) << i.item;
}

TEST(Score, ErrorsAndWarningsCapIt) {
  const char* complaint = "My kettle arrived cracked, please replace it.";
  const Report good = report_of(
      "Hi Ana, I'm sorry your kettle arrived cracked. A new kettle leaves today and reaches you by Friday. Leo",
      complaint);
  EXPECT_GE(good.score, 75);
  EXPECT_EQ(good.band, Band::ready);
  const Report bad = report_of("We are sorry you feel that way. We will send a new kettle by Friday.",
                               complaint);
  EXPECT_LE(bad.score, 49);
  EXPECT_EQ(bad.band, Band::hold);
}

TEST(Score, ThePartsAddUpUnlessCapped) {
  const Report r = report_of("Sorry about your kettle. A new one leaves today.",
                             "My kettle arrived cracked, please replace it.");
  int sum = 0;
  for (const ScorePart& p : r.score_parts) sum += p.points;
  EXPECT_EQ(r.score, sum);
}

}  // namespace
}  // namespace amends
