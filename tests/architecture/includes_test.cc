// The line of stages is kept by their includes: a stage sees only the stages before it, and only
// segment sees ICU.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "tests/contract/corpus.h"

namespace amends::tests {
namespace {

namespace fs = std::filesystem;

// `policy` is what every stage may ask and depends on the public header alone. `acts` compares the reply with what the complaint says, so `understand` comes before it.
constexpr std::array<std::string_view, 9> kStages = {
    "policy", "text", "segment", "match", "understand", "acts", "tone", "checking", "report"};

struct Include {
  fs::path file;  // relative to core
  std::string target;
};

std::vector<Include> includes() {
  std::vector<Include> out;
  const fs::path core = fs::path(AMENDS_SOURCE_DIR) / "core";
  const std::regex pattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
  for (const char* folder : {"include", "src", "checks"}) {
    for (const auto& entry : fs::recursive_directory_iterator(core / folder)) {
      const fs::path extension = entry.path().extension();
      if (extension != ".h" && extension != ".cc") continue;
      for (const std::string& line : split(read_file(entry.path().string()), "\n")) {
        std::smatch found;
        if (!std::regex_search(line, found, pattern)) continue;
        out.push_back({fs::relative(entry.path(), core), found[1].str()});
      }
    }
  }
  return out;
}

// The stage's place in the line, from "src/<stage>/..."; kStages.size() if it is none.
std::size_t stage_of(std::string_view path) {
  for (std::size_t i = 0; i < kStages.size(); ++i) {
    if (path.starts_with("src/" + std::string(kStages[i]) + "/")) return i;
  }
  return kStages.size();
}

TEST(Includes, AStageIncludesOnlyStagesBeforeIt) {
  int seen = 0;
  for (const Include& it : includes()) {
    const std::size_t from = stage_of(it.file.generic_string());
    const std::size_t to = stage_of(it.target);
    if (from == kStages.size()) continue;
    EXPECT_FALSE(to == kStages.size() && it.target.starts_with("src/"))
        << it.file << " is a stage and includes " << it.target << ", which is none";
    if (to == kStages.size()) continue;
    ++seen;
    EXPECT_LE(to, from) << it.file << " includes " << it.target;
  }
  EXPECT_GT(seen, 20);
}

TEST(Includes, AFolderOfSrcIsAStage) {
  for (const auto& entry : fs::directory_iterator(fs::path(AMENDS_SOURCE_DIR) / "core/src")) {
    if (!entry.is_directory()) continue;
    const std::string name = entry.path().filename().string();
    EXPECT_NE(std::find(kStages.begin(), kStages.end(), name), kStages.end()) << name;
  }
}

TEST(Includes, OnlySegmentIncludesIcu) {
  int seen = 0;
  for (const Include& it : includes()) {
    if (!it.target.starts_with("unicode/")) continue;
    ++seen;
    EXPECT_TRUE(it.file.generic_string().starts_with("src/segment/")) << it.file;
  }
  EXPECT_GT(seen, 0);
}

TEST(Includes, AChecksCodeSeesTheStagesUpToCheckingAlone) {
  const std::size_t checking = static_cast<std::size_t>(
      std::find(kStages.begin(), kStages.end(), "checking") - kStages.begin());
  for (const Include& it : includes()) {
    if (!it.file.generic_string().starts_with("checks/")) continue;
    if (it.target.starts_with("src/")) {
      EXPECT_LE(stage_of(it.target), checking) << it.file << " includes " << it.target;
    }
  }
}

TEST(Includes, ThePublicHeadersNeedTheStandardLibraryAndOneAnotherAlone) {
  for (const Include& it : includes()) {
    if (!it.file.generic_string().starts_with("include/")) continue;
    if (it.target.starts_with("amends/")) continue;
    EXPECT_EQ(it.target.find('/'), std::string::npos) << it.file << " includes " << it.target;
    EXPECT_EQ(it.target.find(".h"), std::string::npos) << it.file << " includes " << it.target;
  }
}

TEST(Includes, TheCoreKnowsNoOtherPartAndNoToml) {
  const std::regex other(R"(^(toml|wasm/|native_cli/|extension/|tests/|simdjson|emscripten))");
  for (const Include& it : includes()) {
    EXPECT_FALSE(std::regex_search(it.target, other)) << it.file << " includes " << it.target;
  }
}

}  // namespace
}  // namespace amends::tests
