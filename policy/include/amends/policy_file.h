// Reads a company's policy from amends.toml (docs/policy.md), and writes one with every setting.
#ifndef AMENDS_POLICY_FILE_H_
#define AMENDS_POLICY_FILE_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "amends/policy.h"

namespace amends {

struct PolicyFile {
  Policy policy;                    // the default where there are errors
  std::vector<std::string> errors;  // "amends.toml:3: public: "invit" is none of ..."
  std::vector<std::pair<std::string, std::string>> pairs;  // what was set, in order of lines
};

// `name` stands in the errors.
PolicyFile read_policy(std::string_view text, const std::string& name);

// A commented amends.toml: each setting with what it decides, its legal values and its default.
std::string default_policy_file();

}  // namespace amends

#endif  // AMENDS_POLICY_FILE_H_
