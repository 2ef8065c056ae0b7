// check: `amends check`.
#ifndef AMENDS_NATIVE_CLI_CHECK_H_
#define AMENDS_NATIVE_CLI_CHECK_H_

#include <string>

#include "process.h"
#include "reader.h"

namespace amends::cli {

inline constexpr int kNothingFound = 0;
inline constexpr int kSomethingFound = 1;
inline constexpr int kTrouble = 2;  // a usage error, an unreadable input, a wrong policy, a failed write

struct CheckOptions {
  ReaderOptions reader;
  ProcessOptions process;
  int jobs = 1;
  std::string policy_file;  // empty: amends.toml where there is one
};

// Returns the exit code. Throws OutputError.
int check(const CheckOptions& options);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_CHECK_H_
