#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "amends/amends.h"
#include "src/tone/cues.h"
#include "src/tone/tone.h"

namespace amends {
namespace {

Tone tone_of(std::string_view reply) {
  static const Analyzer analyzer;
  Input input;
  input.reply = reply;
  return analyzer.analyze(input).tone;
}

tone::Cues cues_of(std::string_view reply) {
  match::Reading reading;
  segment::Splitter splitter;
  text::read(reply, reading.text);
  splitter.split(reading.text, reading.segments);
  return tone::read_cues(reading);
}

constexpr std::string_view kWarm =
    "Hi Ana, I am so sorry your cake came two days late. I can imagine how upsetting that was. "
    "I have sent a new one today. Take care, Mia";
constexpr std::string_view kRude = "Stop whining. You are a liar, and your complaint is laughable.";
constexpr std::string_view kCold =
    "Pursuant to the aforementioned terms, your request has been closed.";

TEST(Tone, AnEmptyReplyHasNone) {
  const Tone t = tone_of("");
  EXPECT_EQ(t.politeness, 0);
  EXPECT_EQ(t.formality, 0);
  EXPECT_EQ(t.hostility, 0);
}

TEST(Tone, EveryToneLiesBetween0And100) {
  std::string long_reply;
  for (int i = 0; i < 40; ++i) {
    long_reply += std::string(kRude) + " " + std::string(kWarm) + " WHY?! Obviously you failed! ";
  }
  for (const std::string& reply : {long_reply, std::string(kWarm), std::string(kRude)}) {
    const Tone t = tone_of(reply);
    for (int v : {t.politeness, t.warmth, t.empathy, t.formality, t.confidence, t.frustration,
                  t.sarcasm, t.condescension, t.dismissiveness, t.defensiveness, t.hostility,
                  t.scripted}) {
      EXPECT_GE(v, 0);
      EXPECT_LE(v, 100);
    }
  }
}

TEST(Tone, RudenessIsHostileAndNotPolite) {
  EXPECT_GE(tone_of(kRude).hostility, 70);
  EXPECT_LE(tone_of(kRude).politeness, 20);
  EXPECT_LE(tone_of(kWarm).hostility, 5);
  EXPECT_GE(tone_of(kWarm).politeness, 50);
}

TEST(Tone, EmpathyNeedsMoreThanSorry) {
  const int nothing = tone_of("The parcel left on Monday.").empathy;
  const int sorry = tone_of("Sorry. The parcel left on Monday.").empathy;
  EXPECT_LT(nothing, sorry);
  EXPECT_LT(sorry, tone_of(kWarm).empathy);
  // Saying it three times shows no more of it.
  EXPECT_EQ(sorry, tone_of("Sorry. Sorry. Sorry. The parcel left on Monday.").empathy);
}

TEST(Tone, WarmthIsInWordsAndMarks) {
  EXPECT_GT(tone_of(kWarm).warmth, tone_of(kCold).warmth);
  EXPECT_GT(tone_of("It is on its way! 😊").warmth, tone_of("It is on its way.").warmth);
}

TEST(Tone, FormalWordsRaiseFormalityAndChattyOnesLowerIt) {
  EXPECT_GT(tone_of(kCold).formality, 60);
  EXPECT_LT(tone_of("Hey hun, no worries, we're on it! 😊").formality, 35);
}

TEST(Tone, HedgesLowerConfidence) {
  EXPECT_GT(tone_of("I have sent the new lamp today.").confidence, 60);
  EXPECT_LT(tone_of("Hopefully we might be able to send one, but I am not sure.").confidence, 35);
}

TEST(Tone, CapitalsAndStackedMarksAreFrustration) {
  EXPECT_GE(tone_of("WE ALREADY TOLD YOU TWICE!!").frustration, 50);
  EXPECT_LE(tone_of("We wrote to you on Monday.").frustration, 5);
}

TEST(Tone, ChecksSpeakForTheirTones) {
  EXPECT_GE(tone_of("Slow clap. The link is below.").sarcasm, 50);
  EXPECT_GE(tone_of("As I already explained, the fee is fixed.").condescension, 50);
  EXPECT_GE(tone_of("These things happen.").dismissiveness, 50);
  EXPECT_GE(tone_of("This is not our fault.").defensiveness, 40);
}

TEST(Tone, DetailsMakeAReplyLessScripted) {
  const int canned =
      tone_of("Dear valued customer, we apologise for any inconvenience. Rest assured that your "
              "feedback has been forwarded to the relevant team.").scripted;
  EXPECT_GE(canned, 50);
  EXPECT_LE(tone_of(kWarm).scripted, 15);
}

TEST(Tone, QuotedWordsAreNotTheWriters) {
  EXPECT_LT(tone_of("I am sorry that he said “stop whining” to you.").hostility, 30);
}

TEST(ToneCues, TheSmallestTexts) {
  EXPECT_EQ(cues_of("").exclamations, 0);
  const tone::Cues on_it = cues_of("I'm on it! 😊");
  EXPECT_EQ(on_it.contractions, 1);
  EXPECT_EQ(on_it.exclamations, 1);
  EXPECT_EQ(on_it.emoji, 1);
  EXPECT_EQ(on_it.mocking_emoji, 0);
  const tone::Cues cross = cues_of("We TOLD you!!");
  EXPECT_EQ(cross.loud_words, 1);
  EXPECT_EQ(cross.exclamations, 2);
  EXPECT_EQ(cross.stacked_marks, 1);
  EXPECT_EQ(cross.cheerful_marks, 0);
  EXPECT_EQ(cues_of("Sure. 🙄").mocking_emoji, 1);
}

TEST(ToneCues, LongWordsAreCountedInPercent) {
  EXPECT_EQ(cues_of("I am here now").long_words_percent, 0);
  EXPECT_EQ(cues_of("Pursuant information is attached").long_words_percent, 75);
}

}  // namespace
}  // namespace amends
