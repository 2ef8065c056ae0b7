// The policy as a value: its one table of settings, and what it changes in a report.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "amends/amends.h"
#include "src/checking/checking.h"
#include "src/policy/nearest.h"
#include "src/policy/settings.h"
#include "tests/contract/corpus.h"

namespace amends::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Pairs = std::vector<std::pair<std::string, std::string>>;

Policy policy_of(const Pairs& pairs) {
  Policy policy;
  EXPECT_THAT(set_all(policy, pairs), IsEmpty());
  return policy;
}

std::string wrong(std::string_view key, std::string_view value) {
  Policy policy;
  const std::string text = set(policy, key, value).value_or("");
  if (!text.empty()) {
    EXPECT_EQ(policy, Policy()) << text;
  }
  return text;
}

// A key with a real name in place of <...>.
std::string real_key(std::string_view key) {
  std::string out(key);
  for (const auto& [open, name] : std::map<std::string, std::string>{
           {"<role>", "agent"}, {"<surface>", "email"}, {"<check>", "non-apology"}}) {
    if (const std::size_t at = out.find(open); at != std::string::npos) {
      out.replace(at, open.size(), name);
    }
  }
  return out;
}

Report report_of(const Policy& policy, const std::string& reply, const char* customer = nullptr,
                 const std::string& surface = "other") {
  Input input;
  input.reply = reply;
  if (customer != nullptr) input.customer = customer;
  input.surface = surface;
  return Analyzer(policy).analyze(input);
}

const Diagnostic* finding(const Report& report, std::string_view check) {
  for (const Diagnostic& d : report.diagnostics) {
    if (d.check == check) return &d;
  }
  return nullptr;
}

ItemState state_of(const Report& report, std::string_view item) {
  for (const ChecklistItem& line : report.checklist) {
    if (line.item == item) return line.state;
  }
  ADD_FAILURE() << item;
  return ItemState::not_needed;
}

TEST(PolicySettings, SettingADefaultChangesNothingAndAnExampleSomething) {
  for (const Setting& s : all_settings()) {
    const std::string key = real_key(s.key);
    EXPECT_EQ(find_setting(key), &s) << key;
    Policy policy;
    if (!s.otherwise.empty()) {
      EXPECT_EQ(set(policy, key, s.otherwise), std::nullopt) << key;
      EXPECT_EQ(policy, Policy()) << key;
    }
    EXPECT_EQ(set(policy, key, s.example), std::nullopt) << key;
    EXPECT_NE(policy, Policy()) << key;
  }
}

TEST(PolicySettings, EveryTensionHasOne) {
  for (int t = 1; t <= 21; ++t) {
    const std::string tension = "T" + std::to_string(t);
    bool found = false;
    for (const Setting& s : all_settings())
      found = found || s.tension == tension;
    EXPECT_TRUE(found) << tension;
  }
}

TEST(PolicySettings, EveryChoiceIsLegal) {
  for (const Setting& s : all_settings()) {
    if (s.values.find('|') == std::string_view::npos) continue;
    for (const std::string& value : split(s.values, "|")) {
      EXPECT_EQ(wrong(real_key(s.key), value), "") << s.key;
    }
  }
}

TEST(PolicySettings, StandInTheManual) {
  const std::string manual = read_file(AMENDS_SOURCE_DIR "/docs/policy.md");
  for (const Setting& s : all_settings()) {
    std::string row = "| `" + std::string(s.key) + "` | ";
    EXPECT_THAT(manual, HasSubstr(row));
    if (!s.otherwise.empty()) {
      EXPECT_THAT(manual, HasSubstr("`" + std::string(s.otherwise) + "`"));
    }
  }
}

TEST(PolicySettings, ItemsAreThoseOfTheChecklist) {
  ASSERT_EQ(std::size(policy::kItemNames), std::size_t{checking::kItems});
  for (int i = 0; i < checking::kItems; ++i) {
    EXPECT_EQ(policy::kItemNames[i], checking::to_string(static_cast<checking::Item>(i)));
  }
}

TEST(PolicySettings, WhatIsWrongNamesTheKeyAndTheNearestLegalValue) {
  EXPECT_EQ(wrong("public", "invit"),
            R"(public: "invit" is none of hybrid, solve, invite; did you mean "invite"?)");
  EXPECT_EQ(wrong("public", "xyzzy"), R"(public: "xyzzy" is none of hybrid, solve, invite)");
  EXPECT_EQ(wrong("publik", "invite"),
            R"(publik: there is no such setting; did you mean "public"?)");
  EXPECT_EQ(wrong("offer-limits.agent", "20 GBP"),
            R"(offer-limits.agent: there is no such setting; did you mean "offer-limit.agent"?)");
  EXPECT_EQ(wrong("tips.most", "12"),
            R"(tips.most: "12" is not a whole number, 0 to 9; the nearest is 9)");
  EXPECT_EQ(wrong("tips.most", "many"), R"(tips.most: "many" is not a whole number, 0 to 9)");
  EXPECT_EQ(wrong("response-goal", "90d"),
            R"(response-goal: "90d" is not a duration, as 45m, 2h or 1d; the nearest is 43200m)");
  EXPECT_EQ(wrong("review.heat", "3.5"),
            R"(review.heat: "3.5" is not a number, 0 to 3, as 1.5; the nearest is 3)");
  EXPECT_EQ(wrong("offer-limit.agent", "20"),
            R"(offer-limit.agent: "20" is not an amount and a currency, as 20 GBP or 10 %)");
  EXPECT_EQ(wrong("severity.non-apolgy", "error"),
            R"(severity.non-apolgy: there is no check "non-apolgy"; did you mean "non-apology"?)");
  EXPECT_EQ(wrong("disabled", "calm-tome"),
            R"(disabled: there is no check "calm-tome"; did you mean "calm-tone"?)");
  EXPECT_EQ(wrong("surface.emial.require", "signoff"),
            R"(surface.emial.require: there is no surface "emial"; did you mean "email"?)");
  EXPECT_THAT(wrong("surface.email.waive", "signof"), HasSubstr(R"(did you mean "signoff"?)"));
  EXPECT_EQ(wrong("brand", "x"),
            "brand: has no value of its own; set brand.glossary, brand.preferred, brand.forbidden");
  EXPECT_EQ(wrong("public", ""), "public: the value is empty; it may be hybrid, solve, invite");
}

TEST(PolicySettings, AnyTextIsAnsweredAndNoneIsCutInACharacter) {
  for (const std::string& text :
       {std::string(), std::string(100'000, 'a'), std::string("\xFF\0x", 3), std::string("."),
        std::string("...") + std::string(59, 'x') + "é", std::string("offer-limit.")}) {
    EXPECT_NE(wrong(text, "invite"), "");
    EXPECT_NE(wrong("public", text), "");
  }
  EXPECT_THAT(wrong("public", std::string(59, 'x') + "éé"),
              HasSubstr(std::string(59, 'x') + "…\""));
}

TEST(PolicySettings, ReadNumbersDurationsAndSums) {
  const Policy p = policy_of({{"response-goal", "2h"},
                              {"cool-down", "0m"},
                              {"review.heat", "1.5"},
                              {"offer-limit.agent", "12.50gbp"},
                              {"offer-limit.agent", "10%"},
                              {"offer-limit.lead", "1000 EUR"},
                              {"voice", "i"}});
  EXPECT_EQ(p.response_goal, 120);
  EXPECT_EQ(p.cool_down, 0);
  EXPECT_EQ(p.review_heat, 15);
  EXPECT_THAT(p.offer_limits,
              ElementsAre(OfferLimit{"agent", 1250, "GBP"}, OfferLimit{"agent", 1000, "%"},
                          OfferLimit{"lead", 100'000, "EUR"}));
}

TEST(PolicySettings, TermsOfOneWordStandTogether) {
  const Policy p = policy_of({{"brand.preferred", "guest: customer"},
                              {"brand.preferred", "guest: client"},
                              {"brand.glossary", "Acme"}});
  EXPECT_THAT(p.preferred, ElementsAre(Term{"guest", {"customer", "client"}}));
  EXPECT_THAT(p.glossary, ElementsAre(Term{"Acme", {}}));
  EXPECT_NE(wrong("brand.preferred", ": x"), "");
  EXPECT_NE(wrong("brand.preferred", "guest: guest"), "");
}

TEST(PolicySettings, OfOneValueMayStandOnceInPairs) {
  Policy policy;
  const Pairs pairs = {{"public", "solve"}, {"public", "invite"}, {"emoji", "non"}};
  EXPECT_THAT(set_all(policy, pairs),
              ElementsAre("public: takes one value, not several",
                          R"(emoji: "non" is none of mild-only, none, any; did you mean "none"?)"));
}

TEST(PolicySettings, DistanceCountsASwapOnce) {
  EXPECT_EQ(policy::distance("invite", "Invite"), 0u);
  EXPECT_EQ(policy::distance("invtie", "invite"), 1u);
  EXPECT_EQ(policy::distance("", "abc"), 3u);
}

TEST(PolicyPlaybook, GapsAreTheStepsWithoutWords) {
  EXPECT_THAT(playbook_gaps({}), ElementsAre("acknowledge", "restate", "apologise", "options",
                                             "timeline", "follow-up"));
  const Policy p =
      policy_of({{"playbook.restate", "Name the order."}, {"playbook.options", "Two."}});
  EXPECT_THAT(playbook_gaps(p), ElementsAre("acknowledge", "apologise", "timeline", "follow-up"));
}

TEST(PolicyEffects, ACheckTakesTheSeverityOfThePolicyAndTheScoreFollows) {
  const std::string reply = "We are sorry you feel that way.";
  const Report before = report_of({}, reply);
  ASSERT_NE(finding(before, "non-apology"), nullptr);
  EXPECT_EQ(finding(before, "non-apology")->severity, Severity::error);
  EXPECT_LE(*before.score, 49);
  const Report after = report_of(policy_of({{"severity.non-apology", "suggestion"}}), reply);
  ASSERT_NE(finding(after, "non-apology"), nullptr);
  EXPECT_EQ(finding(after, "non-apology")->severity, Severity::suggestion);
  EXPECT_GT(*after.score, 49);
}

TEST(PolicyEffects, ADisabledCheckIsSilent) {
  const Report report =
      report_of(policy_of({{"disabled", "non-apology"}}), "We are sorry you feel that way.");
  EXPECT_EQ(finding(report, "non-apology"), nullptr);
}

TEST(PolicyEffects, ARoleOffersUpToItsOwnLimit) {
  const Policy policy =
      policy_of({{"offer-limit.agent", "20 GBP"}, {"offer-limit.lead", "100 GBP"}});
  Input input;
  input.reply = "I am sorry, Ana. I have put a £50 credit on your account today.";
  input.role = "lead";
  EXPECT_EQ(finding(Analyzer(policy).analyze(input), "offer-limit"), nullptr);
  input.role = "agent";
  const Report report = Analyzer(policy).analyze(input);
  ASSERT_NE(finding(report, "offer-limit"), nullptr);
  EXPECT_THAT(finding(report, "offer-limit")->message, HasSubstr("ask for approval"));
}

constexpr const char* kSmashed =
    "My order arrived smashed to pieces. I'm really angry, it was a birthday present!";

TEST(PolicyEffects, AnApologyIsNeededAlwaysOrForOurFaultsOnly) {
  const std::string reply = "Thank you for telling us, Ana. A new vase leaves today.";
  EXPECT_EQ(state_of(report_of({}, reply, kSmashed), "apology"), ItemState::missing);
  const Policy ours = policy_of({{"apology", "when-ours"}});
  EXPECT_EQ(state_of(report_of(ours, reply, kSmashed), "apology"), ItemState::not_needed);
  const Policy at_fault = policy_of({{"apology", "when-ours"}, {"fault", "ours"}});
  EXPECT_EQ(state_of(report_of(at_fault, reply, kSmashed), "apology"), ItemState::missing);
}

TEST(PolicyEffects, SurfacesRequireAndWaiveItems) {
  const std::string reply = "I am so sorry your order arrived smashed. A new one leaves today.";
  const Report before = report_of({}, reply, kSmashed, "email");
  EXPECT_EQ(state_of(before, "greeting"), ItemState::missing);
  EXPECT_EQ(state_of(before, "timeline"), ItemState::met);
  const Policy policy =
      policy_of({{"surface.email.waive", "greeting"}, {"surface.x.require", "signoff"}});
  EXPECT_EQ(state_of(report_of(policy, reply, kSmashed, "email"), "greeting"),
            ItemState::not_needed);
  EXPECT_EQ(state_of(report_of(policy, reply, kSmashed, "x"), "signoff"), ItemState::missing);
  EXPECT_EQ(state_of(report_of({}, reply, kSmashed, "x"), "signoff"), ItemState::not_needed);
}

TEST(PolicyEffects, AShortSurfaceNeedsAsManyEssentialsAsThePolicySays) {
  const std::string reply = "I am so sorry your order arrived smashed. A new one leaves today.";
  EXPECT_EQ(state_of(report_of({}, reply, kSmashed, "x"), "feelings"), ItemState::not_needed);
  const Policy strict = policy_of({{"short-surface-needs", "5"}});
  EXPECT_EQ(state_of(report_of(strict, reply, kSmashed, "x"), "feelings"), ItemState::missing);
}

TEST(PolicyEffects, ASessionFollowsThePolicyOfItsAnalyzer) {
  const Analyzer analyzer(policy_of({{"brand.forbidden", "junk"}}));
  Input input;
  Session session = analyzer.open(input);
  session.replace(0, 0, "That is junk.");
  input.reply = "That is junk.";
  EXPECT_EQ(to_json(session.report()), to_json(analyzer.analyze(input)));
  EXPECT_NE(finding(session.report(), "company-policy"), nullptr);
}

TEST(PolicyEffects, TheLongestOfTheCompanysWordsCounts) {
  const Policy policy = policy_of({{"brand.forbidden", "cheap"},
                                   {"claims.forbidden", "dirt cheap forever"},
                                   {"brand.glossary", "Acme Pay: Pay"}});
  const Report report = report_of(policy, "Acme Pay is dirt cheap forever. Pay is cheap, Ana.");
  std::vector<std::string> words;
  for (const Diagnostic& d : report.diagnostics) {
    if (d.check == "company-policy" || d.check == "brand-voice") {
      words.push_back(std::to_string(d.span.begin.utf8) + "-" + std::to_string(d.span.end.utf8));
    }
  }
  EXPECT_THAT(words, ElementsAre("12-30", "32-35", "39-44"));
}

}  // namespace
}  // namespace amends::tests
