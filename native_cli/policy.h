// policy: the company's amends.toml, for `amends check` and `amends policy`.
#ifndef AMENDS_NATIVE_CLI_POLICY_H_
#define AMENDS_NATIVE_CLI_POLICY_H_

#include <optional>
#include <string>

#include "amends/policy_file.h"

namespace amends::cli {

// The policy in a file; where none is named, that of ./amends.toml, or the default one. Complains
// and gives nothing where it cannot be read or is wrong.
std::optional<Policy> policy_for(const std::string& file);

// `amends policy check`: complains of what is wrong, or prints what is set and what the playbook
// lacks. Returns the exit code. Throws OutputError.
int check_policy(const std::string& file);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_POLICY_H_
