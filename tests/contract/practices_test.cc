// docs/practices.tsv says of every practice of customer care what this project does about it. What
// it says is true: checks exist, tests exist, and what comes later names the part that carries it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/corpus.h"

namespace amends::tests {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::Ne;
using testing::SizeIs;
using testing::StartsWith;

struct Practice {
  std::string id;
  std::string state;
  std::string where;
};

std::string path_of(const std::string& file) { return AMENDS_SOURCE_DIR "/" + file; }

const std::vector<Practice>& practices() {
  static const std::vector<Practice> all = [] {
    std::vector<Practice> out;
    std::vector<std::string> lines = split(read_file(path_of("docs/practices.tsv")), "\n");
    EXPECT_EQ(lines.front(), "practice\tstate\twhere");
    EXPECT_EQ(lines.back(), "") << "the last line has no end";
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
      const std::vector<std::string> cells = split(lines[i], "\t");
      EXPECT_THAT(cells, SizeIs(3)) << lines[i];
      if (cells.size() == 3) out.push_back({cells[0], cells[1], cells[2]});
    }
    return out;
  }();
  return all;
}

std::vector<Practice> practices_of(std::string_view state) {
  std::vector<Practice> out;
  for (const Practice& p : practices()) {
    if (p.state == state) out.push_back(p);
  }
  EXPECT_FALSE(out.empty()) << state;
  return out;
}

TEST(Practices, StandInOrderOnceEach) {
  ASSERT_GT(practices().size(), 1u);
  for (std::size_t i = 1; i < practices().size(); ++i) {
    EXPECT_LT(practices()[i - 1].id, practices()[i].id);
  }
}

TEST(Practices, AreACheckAFeatureForLaterOrNotSoftwareAndSayWhere) {
  for (const Practice& p : practices()) {
    EXPECT_THAT(p.state, AnyOf("check", "feature", "later", "not software")) << p.id;
    EXPECT_THAT(p.where, Ne("")) << p.id;
  }
}

TEST(Practices, ThatAreChecksNameTheirFile) {
  for (const Practice& p : practices_of("check")) {
    const CheckInfo* check = find_check(p.id);
    ASSERT_NE(check, nullptr) << p.id;
    EXPECT_EQ(p.where,
              "core/checks/" + std::string(check->family) + "/" + std::string(check->id) + ".toml");
    EXPECT_TRUE(std::filesystem::exists(path_of(p.where))) << p.where;
  }
}

TEST(Practices, HaveARowForEveryCheck) {
  std::set<std::string_view> rows;
  for (const Practice& p : practices_of("check")) {
    if (const CheckInfo* check = find_check(p.id)) rows.insert(check->id);
  }
  for (const CheckInfo& check : all_checks()) {
    EXPECT_TRUE(rows.contains(check.id)) << check.id << " has no row in docs/practices.tsv";
  }
}

// "tests/unit/policy_test.cc: PolicyPlaybook.GapsAreTheStepsWithoutWords"
TEST(Practices, ThatAreFeaturesNameATestThatExists) {
  for (const Practice& p : practices_of("feature")) {
    const std::vector<std::string> parts = split(p.where, ": ");
    ASSERT_THAT(parts, SizeIs(2)) << p.id;
    const std::vector<std::string> test = split(parts[1], ".");
    ASSERT_THAT(test, SizeIs(2)) << p.id;
    EXPECT_THAT(read_file(path_of(parts[0])), HasSubstr("(" + test[0] + ", " + test[1] + ")"))
        << p.id;
  }
}

TEST(Practices, ForLaterNameThePartThatCarriesThem) {
  for (const Practice& p : practices_of("later")) {
    EXPECT_EQ(find_check(p.id), nullptr) << p.id << " is a check already";
    EXPECT_THAT(p.where, AnyOf(StartsWith("extension: "), StartsWith("command line: "),
                               StartsWith("model: ")))
        << p.id;
  }
}

}  // namespace
}  // namespace amends::tests
