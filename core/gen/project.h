// project: everything that core/checks and core/data say, read and checked.
#ifndef AMENDS_CORE_GEN_PROJECT_H_
#define AMENDS_CORE_GEN_PROJECT_H_

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "gen/flat.h"
#include "gen/toml.h"
#include "src/match/compile.h"

namespace amends::gen {

// A [[flagged]] or [[clean]] example. `fields` are the record's keys, in the order of the contract.
struct Example {
  bool flagged = false;
  std::vector<std::pair<std::string, std::string>> fields;
  std::string words;  // empty: an absence, or clean
  std::vector<FlatPair> policy;
  const std::string& reply() const { return fields.front().second; }
};

struct Fix {
  std::string label;
  std::string op;    // "replace", "delete"
  std::string text;  // the replacement, or "words", "sentence"
};

struct Check {
  std::string id, family, title, severity, kind, source, why, message;
  std::string file;
  bool public_only = false;
  bool any_language = false;
  bool in_templates = true;
  int panel = 0;              // the rank of a style tip; 0: no tip
  bool has_function = false;  // a C++ file of the same stem stands beside it
  std::vector<std::string> aliases;
  std::vector<Located> settings;  // of the policy, that the check obeys
  std::vector<Fix> fixes;     // of all phrases, each label once
  std::vector<Example> examples;
};

struct SurfaceRow {
  std::string id, title, unit, source, checked;
  bool is_public = true;
  std::int64_t limit = -1;
  std::int64_t byte_limit = -1;
};

// The kinds of targets besides checks and lists, in the order of match::TargetKind after check.
inline constexpr std::array<const char*, 6> kTargetKinds = {"act",   "tone",    "topic",
                                                            "ask",   "emotion", "cue"};

struct Project {
  std::vector<Check> checks;  // sorted by id
  std::vector<SurfaceRow> surfaces;
  // Names of the targets of each kind, in order of first appearance.
  std::array<std::vector<std::string>, kTargetKinds.size()> targets;
  std::vector<std::string> abbreviations;         // sorted
  std::vector<std::string> number_abbreviations;  // sorted
  match::PackSource source;
  std::string hash;
};

struct Options {
  std::string checks = "core/checks";
  std::string data = "core/data";
  std::string out;
  bool lenient = false;  // too few examples are warnings
};

// Reads all files; adds what is wrong to `problems`, and to `warnings` what lenient lets pass.
Project read_project(const Options& options, Problems& problems, Problems& warnings);

void read_check(const std::string& file, const std::string& text, const Options& options,
                Project& project, Problems& problems, Problems& warnings);
void read_data_file(const std::string& file, const std::string& text, Project& project,
                    Problems& problems);

// Lower case with hyphens: "calm-tone".
bool is_id(const std::string& name);
// "calm-tone": calm_tone; a keyword of C++ gets a trailing underscore.
std::string identifier(const std::string& id);

}  // namespace amends::gen

#endif  // AMENDS_CORE_GEN_PROJECT_H_
