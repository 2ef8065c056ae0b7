// arguments: what was asked for on the command line.
#ifndef AMENDS_NATIVE_CLI_ARGUMENTS_H_
#define AMENDS_NATIVE_CLI_ARGUMENTS_H_

#include <string>
#include <variant>

#include "check.h"

namespace amends::cli {

// Write this text: --help and --version.
struct Say {
  std::string text;
};
struct Explain {
  std::string id;
  Look look;
};
enum class Listed : std::uint8_t { checks, surfaces };
struct List {
  Listed what = Listed::checks;
  bool json = false;
  Look look;
};
struct CheckPolicy {
  std::string file;
};
struct PolicyDefaults {};
// The arguments are wrong; the text says why and how to get help.
struct Misused {
  std::string text;
};

using Request = std::variant<CheckOptions, Explain, List, CheckPolicy, PolicyDefaults, Say, Misused>;

Request parse_arguments(int count, const char* const* words);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_ARGUMENTS_H_
