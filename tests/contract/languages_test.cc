// English is judged; any other language gets the language-free checks alone, and says so.
#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/corpus.h"

namespace amends::tests {
namespace {

class OtherLanguages : public testing::TestWithParam<std::string_view> {
 protected:
  std::vector<std::string> lines() const {
    return corpus_lines("languages/" + std::string(GetParam()) + ".txt");
  }
};

void expect_unjudged(const Report& report, const std::string& text) {
  EXPECT_EQ(report.language, "other") << text;
  EXPECT_FALSE(report.score.has_value()) << text;
  EXPECT_FALSE(report.band.has_value()) << text;
  for (const ChecklistItem& it : report.checklist) {
    EXPECT_EQ(it.state, ItemState::not_needed) << it.item << ": " << text;
  }
  int notes = 0;
  for (const Diagnostic& d : report.diagnostics) {
    if (d.severity == Severity::info) {
      ++notes;
    } else {
      ADD_FAILURE() << d.check << ": " << text;
    }
  }
  EXPECT_LE(notes, 1) << text;
}

TEST_P(OtherLanguages, GetNoFindingThoughTheyHoldBrandNamesAndEnglishWords) {
  const Analyzer analyzer;
  ASSERT_GE(lines().size(), 5u);
  std::string all;
  for (const std::string& line : lines()) {
    Input input;
    input.reply = line;
    expect_unjudged(analyzer.analyze(input), line);
    all += line + "\n";
  }
  Input input;
  input.reply = all;
  expect_unjudged(analyzer.analyze(input), all);
}

TEST_P(OtherLanguages, GetNoFindingBesideAComplaintInTheirLanguageOrInEnglish) {
  const Analyzer analyzer;
  const std::vector<std::string> all = lines();
  for (std::size_t i = 0; i < all.size(); ++i) {
    Input input;
    input.reply = all[i];
    input.customer = all[(i + 1) % all.size()];
    expect_unjudged(analyzer.analyze(input), all[i]);
    input.customer = "My order 88213 is three weeks late and nobody answers me!! I want a refund.";
    expect_unjudged(analyzer.analyze(input), all[i]);
  }
}

TEST_P(OtherLanguages, StillGetTheLanguageFreeChecks) {
  const Analyzer analyzer;
  Input input;
  input.reply = lines().front() + " {{order_number}}";
  bool found = false;
  for (const Diagnostic& d : analyzer.analyze(input).diagnostics)
    found |= d.check == "placeholder-left";
  EXPECT_TRUE(found) << input.reply;
  input.surface = "x";
  for (int i = 0; i < 3; ++i) {
    for (const std::string& line : lines())
      input.reply += " " + line;
  }
  found = false;
  for (const Diagnostic& d : analyzer.analyze(input).diagnostics)
    found |= d.check == "platform-length";
  EXPECT_TRUE(found) << "on X";
}

INSTANTIATE_TEST_SUITE_P(Fourteen, OtherLanguages,
                         testing::Values("es", "fr", "de", "it", "pt", "nl", "pl", "tr", "id", "sv",
                                         "ja", "zh", "ru", "ar"),
                         [](const auto& it) { return std::string(it.param); });

TEST(English, IsRecognisedWhenItIsShort) {
  const Analyzer analyzer;
  for (const char* reply : {"DM sent ^JT", "Sorry about that!", "Thanks!", "On it.", "ok", "Hi Zoë",
                            "@ana_k Done 👍", "We're on it, José. ^MK"}) {
    Input input;
    input.reply = reply;
    EXPECT_EQ(analyzer.analyze(input).language, "en") << reply;
  }
}

TEST(English, IsRecognisedAmongForeignNames) {
  const Analyzer analyzer;
  for (const char* reply :
       {"Hi Zoë, the crème brûlée at Café Zürich was not what you ordered; we are sorry.",
        "Hello 李伟, your parcel is at the depot in Łódź and will be with you tomorrow.",
        "Your flight from São Paulo to Malmö was late, and we will refund the fare."}) {
    Input input;
    input.reply = reply;
    EXPECT_EQ(analyzer.analyze(input).language, "en") << reply;
  }
}

}  // namespace
}  // namespace amends::tests
