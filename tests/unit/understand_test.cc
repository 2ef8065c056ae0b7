// understand: what the customer says, on sentences written for these tests.
#include "src/understand/understand.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "src/understand/answered.h"
#include "src/understand/stem.h"
#include "targets.h"

namespace amends::understand {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

match::Reading read(std::string_view words, match::Side side = match::kCustomer) {
  segment::Splitter splitter;
  match::Reading reading;
  match::read(words, side, match::builtin_pack(), splitter, nullptr, reading);
  return reading;
}

Complaint of(std::string_view words) {
  return understand(read(words), match::builtin_pack());
}

std::vector<std::string> topics_of(std::string_view words) {
  std::vector<std::string> out;
  for (const std::uint16_t t : of(words).topics) out.emplace_back(target::topic_names[t]);
  return out;
}

std::vector<std::string> asks_of(std::string_view words) {
  std::vector<std::string> out;
  for (const std::uint16_t a : of(words).asks) out.emplace_back(target::ask_names[a]);
  return out;
}

std::vector<std::string> issues_of(std::string_view words) {
  const match::Reading reading = read(words);
  std::vector<std::string> out;
  for (const IssueFound& issue : understand(reading, match::builtin_pack()).issues) {
    out.push_back(text::utf8_of_range(reading.text, issue.range));
  }
  return out;
}

// "type=value" each.
std::vector<std::string> facts_of(std::string_view words) {
  std::vector<std::string> out;
  for (const FactFound& f : of(words).facts) out.push_back(std::string(f.type) + "=" + f.value);
  return out;
}

std::vector<bool> answered(std::string_view complaint, std::string_view reply,
                           bool moves_private = false) {
  return answered_issues(of(complaint), read(reply, match::kReply), match::builtin_pack(),
                         moves_private);
}

TEST(UnderstandTest, NothingIsNothing) {
  const Complaint c = of("");
  EXPECT_EQ(c.kind, Kind::other);
  EXPECT_EQ(c.heat_tenths, 0);
  EXPECT_EQ(c.emotion, Emotion::none);
  EXPECT_EQ(c.harm, Harm::low);
  EXPECT_FALSE(c.let_down);
  EXPECT_THAT(c.issues, IsEmpty());
  EXPECT_THAT(c.facts, IsEmpty());
}

TEST(UnderstandTest, TellsComplaintsFromQuestionsPraiseAndTheRest) {
  EXPECT_EQ(of("Order 88213 never came. Joke!!").kind, Kind::complaint);
  EXPECT_EQ(of("My new kettle arrived cracked").kind, Kind::complaint);
  EXPECT_EQ(of("Do you open on Sundays?").kind, Kind::question);
  EXPECT_EQ(of("Thanks so much, all sorted now!").kind, Kind::praise);
  EXPECT_EQ(of("@shop Done, just sent").kind, Kind::other);
}

TEST(UnderstandTest, MockPraiseForAFaultIsAComplaint) {
  const Complaint c = of("Oh great, my flight has been cancelled again. Brilliant, just brilliant.");
  EXPECT_EQ(c.kind, Kind::complaint);
  EXPECT_EQ(c.emotion, Emotion::sarcasm);
}

TEST(UnderstandTest, PartsOfALongerMessageAreFragments) {
  EXPECT_TRUE(of("1/2 So I rang you on Monday and").fragment);
  EXPECT_TRUE(of("and then nobody rang back (2/2)").fragment);
  EXPECT_FALSE(of("I paid 1/3 of it on 1/2/2020 in the shop and got no receipt whatever").fragment);
}

TEST(UnderstandTest, HeatRisesWithHardWordsMarksAndCapitals) {
  const int plain = of("The parcel has not arrived.").heat_tenths;
  const int marks = of("The parcel has not arrived!!!").heat_tenths;
  const int capitals = of("The parcel has NOT ARRIVED").heat_tenths;
  const int hard = of("The parcel has not arrived. Absolutely disgusting service.").heat_tenths;
  const int furious =
      of("WHERE IS MY PARCEL you thieving scumbags!!! Worst company ever, never again").heat_tenths;
  EXPECT_GT(plain, 0);
  EXPECT_LT(plain, 12);
  EXPECT_GT(marks, plain);
  EXPECT_GT(capitals, plain);
  EXPECT_GE(hard, 15);
  EXPECT_GE(furious, 25);
  EXPECT_LE(furious, 30);
}

TEST(UnderstandTest, APoliteQuestionIsCalm) {
  EXPECT_LE(of("Hi, could you please tell me when the shop opens? Thanks").heat_tenths, 2);
  EXPECT_EQ(of("Thank you so much for the lovely service!").heat_tenths, 0);
}

TEST(UnderstandTest, NamesTheMainFeeling) {
  EXPECT_EQ(of("I am furious, this is a disgrace").emotion, Emotion::anger);
  EXPECT_EQ(of("So disappointed, we expected better of you").emotion, Emotion::disappointment);
  EXPECT_EQ(of("I'm worried that someone has accessed my account").emotion, Emotion::worry);
  EXPECT_EQ(of("My order is late again, this is so frustrating").emotion, Emotion::frustration);
  EXPECT_EQ(of("Hi, do you ship to Malta? Thanks").emotion, Emotion::none);
}

TEST(UnderstandTest, FindsWhatItIsAbout) {
  EXPECT_THAT(topics_of("Courier left my parcel in the rain"), Contains("delivery"));
  EXPECT_THAT(topics_of("You charged my card twice for one subscription"), Contains("billing"));
  EXPECT_THAT(topics_of("I want a refund for this"), Contains("refund"));
  EXPECT_THAT(topics_of("The waiter was rude and refused to serve us"), Contains("staff"));
  EXPECT_THAT(topics_of("No internet since this morning, whole street is down"), Contains("outage"));
  EXPECT_THAT(topics_of("The app crashes whenever I open it"), Contains("app"));
  EXPECT_THAT(topics_of("Our flight was cancelled and nobody rebooked us"), Contains("booking"));
  EXPECT_THAT(topics_of("I'm locked out and can't reset my password"), Contains("account"));
  EXPECT_THAT(topics_of("You sent me the wrong size"), Contains("wrong-item"));
  EXPECT_THAT(topics_of("The toaster arrived broken"), Contains("defect"));
  EXPECT_THAT(topics_of("The chicken was bland and stone cold"), Contains("quality"));
  EXPECT_THAT(topics_of("Found glass in my soup"), Contains("safety"));
  EXPECT_THAT(topics_of("On hold for 50 minutes now"), Contains("wait"));
  EXPECT_THAT(topics_of("Your returns policy is unfair"), Contains("policy"));
}

TEST(UnderstandTest, FindsWhatIsAskedFor) {
  EXPECT_THAT(asks_of("I want my money back"), Contains("refund"));
  EXPECT_THAT(asks_of("Please send me a replacement"), Contains("replacement"));
  EXPECT_THAT(asks_of("Can you fix this please"), Contains("fix"));
  EXPECT_THAT(asks_of("When will my order arrive?"), Contains("information"));
  EXPECT_THAT(asks_of("You owe my mother an apology"), Contains("apology"));
  EXPECT_THAT(asks_of("Get a manager to call me"), Contains("contact"));
  EXPECT_THAT(asks_of("I expect compensation for this"), Contains("compensation"));
  EXPECT_THAT(asks_of("Please bring back the old menu"), Contains("change"));
  EXPECT_THAT(asks_of("Send me a replacement, not a refund"), Not(Contains("refund")));
}

TEST(UnderstandTest, WhatFailsIsToBeFixedThoughNobodySaysSo) {
  EXPECT_THAT(asks_of("The app keeps freezing on the login page"), Contains("fix"));
  EXPECT_THAT(asks_of("The soup was cold"), IsEmpty());
}

TEST(UnderstandTest, SeverityIsHighForMoneyHealthSafetyAndTheStranded) {
  EXPECT_EQ(of("You charged me twice").harm, Harm::high);
  EXPECT_EQ(of("My son had an allergic reaction to your cake").harm, Harm::high);
  EXPECT_EQ(of("We are stranded at the airport with a baby").harm, Harm::high);
  EXPECT_EQ(of("The driver threatened me").harm, Harm::high);
  EXPECT_EQ(of("The song I like is gone").harm, Harm::low);
}

TEST(UnderstandTest, TellsWhoWasLetDown) {
  EXPECT_TRUE(of("My order never arrived").let_down);
  EXPECT_FALSE(of("Is there a bus to the airport?").let_down);
  EXPECT_FALSE(of("Thanks, it's no longer late!").let_down);
}

TEST(IssuesTest, OneClauseEach) {
  EXPECT_THAT(issues_of("The soup was cold and the waiter shouted at my son."),
              ElementsAre("The soup was cold", "the waiter shouted at my son"));
  EXPECT_THAT(issues_of("I ordered two lamps, one came broken."), ElementsAre("one came broken"));
  EXPECT_THAT(issues_of("Order 88213 never came. Joke!!"), ElementsAre("Order 88213 never came"));
}

TEST(IssuesTest, InsultsAndPlainQuestionsAreNone) {
  EXPECT_THAT(issues_of("You are a joke!!"), IsEmpty());
  EXPECT_THAT(issues_of("Where can I park?"), IsEmpty());
  EXPECT_THAT(issues_of("Thank you, lovely stay!"), IsEmpty());
}

TEST(IssuesTest, TheSameAgainIsOne) {
  EXPECT_THAT(issues_of("The train is late. Always late. Late every day."), SizeIs(1));
}

TEST(IssuesTest, LeavesOutHandlesAndEmojiAtTheEnds) {
  EXPECT_THAT(issues_of("😡 @shop my parcel never came 😡"), ElementsAre("my parcel never came"));
}

TEST(FactsTest, FindsNumbersByTheirLabels) {
  EXPECT_THAT(facts_of("Order no. 88213 never came"), Contains("order-number=88213"));
  EXPECT_THAT(facts_of("my order is 4471-ish late by 30minutes"),
              Not(Contains("order-number=30minutes")));
  EXPECT_THAT(facts_of("booking reference RX7QZ2, no seat"), Contains("booking-number=RX7QZ2"));
  EXPECT_THAT(facts_of("complaint ref 00197387"), Contains("reference=00197387"));
}

TEST(FactsTest, FindsMoneyDatesTimesAndContacts) {
  EXPECT_THAT(facts_of("You took £19.99 from me"), Contains("amount=£19.99"));
  EXPECT_THAT(facts_of("I paid 40 euros"), Contains("amount=40 euros"));
  EXPECT_THAT(facts_of("It was due last Tuesday"), Contains("date=last Tuesday"));
  EXPECT_THAT(facts_of("Ordered on 3 May"), Contains("date=on 3 May"));
  EXPECT_THAT(facts_of("At 17:30 nobody was there"), Contains("time=17:30"));
  EXPECT_THAT(facts_of("write to ana@example.com"), Contains("email=ana@example.com"));
}

TEST(FactsTest, FindsDevicesVersionsAndWhatWasTried) {
  EXPECT_THAT(facts_of("My iPhone 8 is slow"), Contains("device=iPhone 8"));
  EXPECT_THAT(facts_of("Since iOS 11.1 it hangs"), Contains("version=iOS 11.1"));
  EXPECT_THAT(facts_of("I have emailed you twice"), Contains("channel=emailed"));
  EXPECT_THAT(facts_of("I already restarted the router"),
              Contains(::testing::StartsWith("step=restarted")));
}

TEST(FactsTest, GivesEachOnce) {
  const auto facts = facts_of("Order 88213! Where is order 88213?");
  EXPECT_EQ(std::count(facts.begin(), facts.end(), "order-number=88213"), 1);
}

TEST(FactsTest, SpansPointAtTheWords) {
  const match::Reading reading = read("😡 Order no. 88213 never came");
  const Complaint c = understand(reading, match::builtin_pack());
  ASSERT_THAT(c.facts, Not(IsEmpty()));
  EXPECT_EQ(reading.view(c.facts[0].range), u"88213");
}

TEST(AnsweredTest, BySharedProblemSubjectOrTheMoveToAPrivateChannel) {
  const char* complaint = "The soup was cold and the waiter shouted at my son.";
  EXPECT_THAT(answered(complaint, "I am sorry the soup was cold."), ElementsAre(true, false));
  EXPECT_THAT(answered(complaint, "A lukewarm starter and a rude member of staff: I am sorry."),
              ElementsAre(true, true));
  EXPECT_THAT(answered(complaint, "Thank you for your feedback."), ElementsAre(false, false));
  EXPECT_THAT(answered(complaint, "Please DM us.", true), ElementsAre(true, true));
  EXPECT_THAT(answered(complaint, "I am sorry for everything that you describe."),
              ElementsAre(true, true));
}

TEST(ContentTest, OneFamilyOfWordsSaysTheSame) {
  const match::Pack& pack = match::builtin_pack();
  const match::Reading a = read("It still has not arrived");
  const match::Reading b = read("Sorry for the delay", match::kReply);
  const Content ca = content_of(a, pack, 0, a.sentence_count());
  const Content cb = content_of(b, pack, 0, b.sentence_count());
  std::vector<ConceptId> both;
  std::set_intersection(ca.concepts.begin(), ca.concepts.end(), cb.concepts.begin(),
                        cb.concepts.end(), std::back_inserter(both));
  EXPECT_THAT(both, Contains(static_cast<ConceptId>(target::cue::concept_late)));
}

TEST(ContentTest, StopWordsSayNothing) {
  const match::Reading r = read("it is what it is and we are here", match::kReply);
  EXPECT_THAT(content_of(r, match::builtin_pack(), 0, r.sentence_count()).words, IsEmpty());
}

TEST(StemTest, JoinsTheFormsOfAWord) {
  EXPECT_EQ(stem_hash("deliveries"), stem_hash("delivery"));
  EXPECT_EQ(stem_hash("delivered"), stem_hash("delivery"));
  EXPECT_EQ(stem_hash("charging"), stem_hash("charged"));
  EXPECT_EQ(stem_hash("cancelled"), stem_hash("cancel"));
  EXPECT_EQ(stem_hash("cancellation"), stem_hash("cancelling"));
  EXPECT_NE(stem_hash("kettle"), stem_hash("bottle"));
}

TEST(StemTest, LeavesShortAndForeignWordsAlone) {
  EXPECT_EQ(stem(""), "");
  EXPECT_EQ(stem("bus"), "bus");
  EXPECT_EQ(stem("gas"), "gas");
  EXPECT_EQ(stem("café"), "café");
}

}  // namespace
}  // namespace amends::understand
