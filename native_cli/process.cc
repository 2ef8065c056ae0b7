#include "process.h"

#include "text_report.h"

namespace amends::cli {
namespace {

void count(const Report& report, std::optional<Severity> fail_on, Tally& tally) {
  ++tally.replies;
  bool failing = false;
  for (const Diagnostic& finding : report.diagnostics) {
    ++tally.findings[static_cast<std::size_t>(finding.severity)];
    failing |= fail_on && finding.severity <= *fail_on;  // the severest comes first
  }
  tally.failing += failing;
  if (report.band) ++tally.bands[static_cast<std::size_t>(*report.band)];
}

}  // namespace

void process(const Analyzer& analyzer, const ProcessOptions& options, Batch& batch) {
  for (std::size_t i = 0; i < batch.count; ++i) {
    const Record& record = batch.records[i];
    const Report report = analyzer.analyze(record.input);
    count(report, options.fail_on, batch.tally);
    if (!options.quiet) {
      switch (options.format) {
        case OutputFormat::text:
          append_text_report(batch.out, record, report, options.look);
          break;
        case OutputFormat::json:
          batch.out += ",\n";
          batch.out += to_json(report);
          break;
        case OutputFormat::ndjson:
          batch.out += to_json(report);
          batch.out += '\n';
          break;
      }
    }
    batch.ends.push_back(batch.out.size());
  }
}

}  // namespace amends::cli
