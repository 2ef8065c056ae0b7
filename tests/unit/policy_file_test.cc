// Reading amends.toml, and writing one with every default.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "amends/amends.h"
#include "amends/policy_file.h"

namespace amends::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

PolicyFile read(std::string_view text) { return read_policy(text, "amends.toml"); }

TEST(PolicyFile, AnEmptyOneIsTheDefault) {
  const PolicyFile file = read("");
  EXPECT_THAT(file.errors, IsEmpty());
  EXPECT_EQ(file.policy, Policy());
}

TEST(PolicyFile, DottedKeysTablesAndListsSayTheSame) {
  const PolicyFile dotted = read(R"(
public = "invite"
offer-limit.agent = ["20 GBP", "10 %"]
"brand.forbidden" = ["cheap"]
review.heat = 1.5
tips.most = 1
brand.glossary = [{ use = "WidgetPro", not = ["widget pro", "Widget-Pro"] }, "Acme"]
)");
  EXPECT_THAT(dotted.errors, IsEmpty());
  const PolicyFile tables = read(R"(
public = "invite"
[offer-limit]
agent = ["20 GBP", "10 %"]
[brand]
forbidden = ["cheap"]
[[brand.glossary]]
use = "WidgetPro"
not = ["widget pro", "Widget-Pro"]
[[brand.glossary]]
use = "Acme"
[review]
heat = 1.5
[tips]
most = 1
)");
  EXPECT_THAT(tables.errors, IsEmpty());
  EXPECT_EQ(dotted.policy, tables.policy);
  EXPECT_EQ(dotted.policy.in_public, Policy::InPublic::invite);
  EXPECT_EQ(dotted.policy.review_heat, 15);
  EXPECT_EQ(dotted.policy.offer_limits.size(), 2u);
}

TEST(PolicyFile, ErrorsNameFileLineKeyAndTheNearestValue) {
  const PolicyFile file = read(R"(# ours
public = "invit"
publik = "solve"
tips.most = 12
emoji = ["none"]
disabled = ["calm-tome"]
[brand]
glossary = [{ us = "x" }]
forbidden = [[1]]
)");
  EXPECT_THAT(
      file.errors,
      ElementsAre(
          R"(amends.toml:2: public: "invit" is none of hybrid, solve, invite; did you mean "invite"?)",
          R"(amends.toml:3: publik: there is no such setting; did you mean "public"?)",
          R"(amends.toml:4: tips.most: "12" is not a whole number, 0 to 9; the nearest is 9)",
          R"(amends.toml:5: emoji: takes one value, not several)",
          R"(amends.toml:6: disabled: there is no check "calm-tome"; did you mean "calm-tone"?)",
          R"(amends.toml:8: brand.glossary: a term has "use", a word or name, and "not", a list of others)",
          R"(amends.toml:9: brand.forbidden: must be a string, a number, true or false)"));
  EXPECT_EQ(file.policy, Policy());
}

TEST(PolicyFile, WhatIsNoTomlSaysWhere) {
  const PolicyFile file = read("public = \"solve\"\nemoji = none\n");
  ASSERT_EQ(file.errors.size(), 1u);
  EXPECT_THAT(file.errors[0], testing::StartsWith("amends.toml:2: not TOML: "));
}

TEST(PolicyFile, AByteOrderMarkIsNoKey) {
  EXPECT_THAT(read("\xEF\xBB\xBFpublic = \"solve\"\n").errors, IsEmpty());
}

TEST(PolicyFile, TheDefaultsHaveEverySettingAndAreRightWithTheirMarksTakenOut) {
  const std::string text = default_policy_file();
  EXPECT_EQ(read(text).policy, Policy());
  std::string open;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    const std::string line = text.substr(at, end - at);
    EXPECT_LE(line.size(), 100u) << line;
    const bool sets = line.starts_with("# ") && line.find(' ', 2) == line.find(" = ") &&
                      line.find(" = ") != std::string::npos;
    if (sets) {
      open += line.substr(2) + "\n";
    }
    at = end + 1;
  }
  const PolicyFile file = read(open);
  EXPECT_THAT(file.errors, IsEmpty());
  for (const Setting& setting : all_settings()) {
    const std::string_view head = setting.key.substr(0, setting.key.find('<'));
    bool set = false;
    for (const auto& pair : file.pairs)
      set = set || pair.first.starts_with(head);
    EXPECT_TRUE(set) << setting.key;
  }
}

}  // namespace
}  // namespace amends::tests
