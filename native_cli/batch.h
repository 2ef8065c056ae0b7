// batch: a few dozen records that travel together from the reader through a worker to the writer.
// Batches and all that they hold are used again, so that a long run allocates no more than a short
// one.
#ifndef AMENDS_NATIVE_CLI_BATCH_H_
#define AMENDS_NATIVE_CLI_BATCH_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "records.h"

namespace amends::cli {

// Counted over records; added up over batches.
struct Tally {
  std::uint64_t replies = 0;
  std::uint64_t unreadable = 0;             // records and files
  std::array<std::uint64_t, 4> findings{};  // by Severity
  std::array<std::uint64_t, 3> bands{};     // by Band
  std::uint64_t failing = 0;                // replies with a finding at or above --fail-on

  void add(const Tally& more);
};

// A line for standard error, printed before the batch's record of that index.
struct Note {
  std::size_t before = 0;
  std::string text;
};

struct Batch {
  static constexpr std::size_t kRecords = 64;
  static constexpr std::size_t kBytes = 256 * 1024;  // of texts; then it is full too

  std::vector<Record> records;  // the first `count` are in use
  std::size_t count = 0;
  std::vector<Note> notes;
  Tally tally;

  std::string out;                // what standard output gets,
  std::vector<std::size_t> ends;  // and where each record's part of it ends

  void clear();
};

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_BATCH_H_
