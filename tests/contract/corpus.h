// Texts to test with: the checks' own examples (written by amends-gen) and tests/corpus.
#ifndef AMENDS_TESTS_CONTRACT_CORPUS_H_
#define AMENDS_TESTS_CONTRACT_CORPUS_H_

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/json.h"

namespace amends::tests {

inline std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.good()) << path;
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::vector<std::string> split(std::string_view text, std::string_view separator) {
  std::vector<std::string> out;
  while (true) {
    const std::size_t at = text.find(separator);
    out.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) return out;
    text.remove_prefix(at + separator.size());
  }
}

struct Example {
  std::string check;
  bool flagged = false;
  Input input;
  std::vector<std::pair<std::string, std::string>> policy;
  std::optional<std::string> words;  // what is marked; nullopt: an absence
  std::string name() const { return check + ": " + input.reply; }
};

inline const std::vector<Example>& examples() {
  static const std::vector<Example> all = [] {
    std::vector<Example> out;
    JsonReader reader;
    const std::optional<Json> json = reader.read(read_file(AMENDS_GENERATED_DIR "/examples.json"));
    EXPECT_TRUE(json.has_value()) << reader.error();
    if (!json) return out;
    for (const Json& it : json->items) {
      Example& e = out.emplace_back();
      e.check = it["check"].text;
      e.flagged = it["kind"].text == "flagged";
      e.input.reply = it["reply"].text;
      if (it["customer"].kind == Json::Kind::string) e.input.customer = it["customer"].text;
      if (it["words"].kind == Json::Kind::string) e.words = it["words"].text;
      if (!it["surface"].text.empty()) e.input.surface = it["surface"].text;
      e.input.author = it["author"].text;
      e.input.handle = it["handle"].text;
      e.input.mode = parse_mode(it["mode"].text).value_or(Mode::draft);
      e.input.fault = parse_fault(it["fault"].text).value_or(Fault::unknown);
      e.input.role = it["role"].text;
      const std::vector<Json>& pairs = it["policy"].items;
      for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
        e.policy.emplace_back(pairs[i].text, pairs[i + 1].text);
      }
    }
    return out;
  }();
  return all;
}

// An analyzer for each policy that an example has; `base` is what its pairs are set on.
class Analyzers {
 public:
  explicit Analyzers(Policy base = {}) : base_(std::move(base)) {}

  const Analyzer& of(const Example& e) {
    std::unique_ptr<Analyzer>& kept = all_[e.policy];
    if (!kept) {
      Policy policy = base_;
      EXPECT_THAT(set_all(policy, e.policy), testing::IsEmpty()) << e.name();
      kept = std::make_unique<Analyzer>(std::move(policy));
    }
    return *kept;
  }

 private:
  const Policy base_;
  std::map<std::vector<std::pair<std::string, std::string>>, std::unique_ptr<Analyzer>> all_;
};

// tests/corpus/replies.txt: whole replies, a line "---" between them.
inline std::vector<std::string> corpus_replies() {
  return split(read_file(AMENDS_SOURCE_DIR "/tests/corpus/replies.txt"), "\n---\n");
}

// A line each; lines that begin with # explain.
inline std::vector<std::string> corpus_lines(const std::string& path) {
  std::vector<std::string> out;
  for (std::string& line : split(read_file(AMENDS_SOURCE_DIR "/tests/corpus/" + path), "\n")) {
    if (!line.empty() && line[0] != '#') out.push_back(std::move(line));
  }
  return out;
}

}  // namespace amends::tests

#endif  // AMENDS_TESTS_CONTRACT_CORPUS_H_
