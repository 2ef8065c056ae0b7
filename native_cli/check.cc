#include "check.h"

#include <unistd.h>

#include <cstdlib>
#include <optional>
#include <string_view>

#include "output.h"
#include "pipeline.h"
#include "policy.h"
#include "progress.h"
#include "text_report.h"

namespace amends::cli {
namespace {

int exit_code(const Tally& tally) {
  if (tally.unreadable > 0) return kTrouble;
  return tally.failing > 0 ? kSomethingFound : kNothingFound;
}

class Writer {
 public:
  explicit Writer(const ProcessOptions& options) : options_(options) {}

  void write(Batch& batch) {
    tally_.add(batch.tally);
    // Over the comma before the first report of all.
    if (options_.format == OutputFormat::json && !batch.out.empty() && !any_) batch.out[0] = '[';
    any_ |= !batch.out.empty();
    std::string_view rest = batch.out;
    std::size_t written = 0;
    for (const Note& note : batch.notes) {
      const std::size_t upto = note.before == 0 ? 0 : batch.ends[note.before - 1];
      put(rest.substr(written, upto - written));
      written = upto;
      progress_.clear();
      complain(note.text);
    }
    put(rest.substr(written));
    progress_.show(tally_.replies);
  }

  int finish() {
    progress_.clear();
    if (options_.quiet) return exit_code(tally_);
    if (options_.format == OutputFormat::json) put(any_ ? "\n]\n" : "[]\n");
    if (options_.format == OutputFormat::text) put(summary(tally_) + "\n");
    return exit_code(tally_);
  }

 private:
  void put(std::string_view bytes) {
    try {
      write_out(bytes);
    } catch (const BrokenPipe&) {
      leave(exit_code(tally_));
    } catch (const OutputError& error) {
      progress_.clear();
      complain(error.what());
      leave(kTrouble);
    }
  }

  // At once: the reader may be waiting for a pipe that never ends.
  [[noreturn]] void leave(int code) { std::_Exit(code); }

  const ProcessOptions& options_;
  Progress progress_;
  Tally tally_;
  bool any_ = false;
};

}  // namespace

int check(const CheckOptions& options) {
  std::optional<Policy> policy = policy_for(options.policy_file);
  if (!policy) return kTrouble;
  const Analyzer analyzer(*std::move(policy));
  Reader reader(options.reader);
  Writer writer(options.process);
  Pipeline pipeline({.read = [&](Batch& batch) { return reader.fill(batch); },
                     .work = [&](Batch& batch) { process(analyzer, options.process, batch); },
                     .write = [&](Batch& batch) { writer.write(batch); }},
                    options.jobs);
  pipeline.run();
  return writer.finish();
}

}  // namespace amends::cli
