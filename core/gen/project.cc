#include "gen/project.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>

#include "src/policy/settings.h"

namespace amends::gen {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> toml_files(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() == ".toml") files.push_back(it->path().generic_string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string read_file(const std::string& file, Problems& problems) {
  std::ifstream in(file, std::ios::binary);
  if (!in) problems.push_back({file, 0, "cannot be read"});
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// FNV-1a over names and contents, so that a report can say by which data it was made.
class Hash {
 public:
  void add(const std::string& text) {
    for (const char c : text) value_ = (value_ ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    value_ = (value_ ^ 0xFF) * 0x100000001B3u;
  }
  std::string hex() const {
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[value_ >> shift & 15];
    return text;
  }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325u;
};

// Checks are numbered by id; their rules were read file by file.
void sort_checks(Project& project, Problems& problems) {
  std::vector<std::size_t> order(project.checks.size());
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(), [&project](std::size_t a, std::size_t b) {
    return project.checks[a].id < project.checks[b].id;
  });
  std::map<std::string, std::uint16_t> index_of_file;
  std::vector<Check> checks;
  for (const std::size_t i : order) {
    Check& check = project.checks[i];
    index_of_file[check.file] = static_cast<std::uint16_t>(checks.size());
    if (!checks.empty() && checks.back().id == check.id) {
      problems.push_back({check.file, 0, "there are two checks “" + check.id + "”, the other in " + checks.back().file});
    }
    checks.push_back(std::move(check));
  }
  project.checks = std::move(checks);
  for (match::RuleSource& rule : project.source.rules) {
    if (rule.kind == match::TargetKind::check) rule.target = index_of_file[rule.file];
  }
}

void check_aliases(const Project& project, Problems& problems) {
  std::map<std::string, std::string> taken;
  for (const Check& check : project.checks) taken[check.id] = check.id;
  for (const Check& check : project.checks) {
    for (const std::string& alias : check.aliases) {
      const auto [at, is_new] = taken.try_emplace(alias, check.id);
      if (!is_new) problems.push_back({check.file, 0, "the alias “" + alias + "” already names " + at->second});
    }
  }
}

// Once all checks and surfaces are known.
void check_policies(const Project& project, Problems& problems) {
  policy::Names names;
  for (const Check& check : project.checks) names.checks.push_back(check.id);
  for (const SurfaceRow& surface : project.surfaces) names.surfaces.push_back(surface.id);
  for (const Check& check : project.checks) {
    for (const Located& key : check.settings) {
      if (!find_setting(key.text)) {
        problems.push_back({check.file, key.line, "there is no setting “" + key.text + "”: docs/policy.md lists them"});
      }
    }
    for (const Example& example : check.examples) {
      Policy policy;
      for (const FlatPair& pair : example.policy) {
        if (const auto wrong = policy::put(policy, pair.key, pair.value, names)) {
          problems.push_back({check.file, pair.line, *wrong});
        }
      }
    }
  }
}

}  // namespace

bool is_id(const std::string& name) {
  return !name.empty() && name[0] >= 'a' && name[0] <= 'z' && name.back() != '-' &&
         name.find("--") == std::string::npos &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
         });
}

std::string identifier(const std::string& id) {
  static const std::vector<std::string> keywords = {
      "and",    "auto",    "bool",   "break",  "case",    "catch",  "char",   "class",  "const",
      "continue", "default", "delete", "do",   "double",  "else",   "enum",   "explicit", "export",
      "extern", "false",   "float",  "for",    "friend",  "goto",   "if",     "int",    "long",
      "new",    "not",     "operator", "or",   "private", "protected", "public", "register",
      "return", "short",   "signed", "sizeof", "static",  "struct", "switch", "template", "this",
      "throw",  "true",    "try",    "typedef", "union",  "unsigned", "using", "virtual", "void",
      "volatile", "while", "xor"};
  std::string name = id;
  std::replace(name.begin(), name.end(), '-', '_');
  if (std::find(keywords.begin(), keywords.end(), name) != keywords.end()) name += '_';
  return name;
}

Project read_project(const Options& options, Problems& problems, Problems& warnings) {
  Project project;
  Hash hash;
  // Names are hashed relative to their folder, so that a build elsewhere has the same hash.
  const auto read_all = [&](const std::string& folder, auto&& read_one) {
    for (const std::string& file : toml_files(folder)) {
      const std::string text = read_file(file, problems);
      hash.add(file.substr(folder.size()));
      hash.add(text);
      read_one(file, text);
    }
  };
  read_all(options.checks, [&](const std::string& file, const std::string& text) {
    read_check(file, text, options, project, problems, warnings);
  });
  read_all(options.data, [&](const std::string& file, const std::string& text) {
    read_data_file(file, text, project, problems);
  });
  project.hash = hash.hex();
  sort_checks(project, problems);
  check_aliases(project, problems);
  check_policies(project, problems);
  return project;
}

}  // namespace amends::gen
