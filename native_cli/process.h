// process: what a worker does with a batch.
#ifndef AMENDS_NATIVE_CLI_PROCESS_H_
#define AMENDS_NATIVE_CLI_PROCESS_H_

#include <cstdint>
#include <optional>

#include "amends/amends.h"
#include "batch.h"
#include "paint.h"

namespace amends::cli {

enum class OutputFormat : std::uint8_t { text, json, ndjson };

struct ProcessOptions {
  OutputFormat format = OutputFormat::text;
  std::optional<Severity> fail_on = Severity::warning;  // none: never
  bool quiet = false;                                   // count only
  Look look;
};

// Fills the batch's out, ends and tally. For json, ",\n" stands before each
// report.
void process(const Analyzer& analyzer, const ProcessOptions& options, Batch& batch);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_PROCESS_H_
