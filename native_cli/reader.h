// reader: all inputs of a run as batches.
#ifndef AMENDS_NATIVE_CLI_READER_H_
#define AMENDS_NATIVE_CLI_READER_H_

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "batch.h"
#include "fields.h"
#include "records.h"

namespace amends::cli {

struct ReaderOptions {
  std::vector<std::string> files;  // at least one
  InputFormat format = InputFormat::by_name;
  FieldMap fields;
  Defaults defaults;
};

class Reader {
 public:
  // `options` must outlive it.
  explicit Reader(const ReaderOptions& options);

  // Fills a cleared batch; returns whether there may be more. Hands over what it has rather than
  // wait for a slow pipe.
  bool fill(Batch& batch);

 private:
  bool open_next(Batch& batch);
  void next_record(Batch& batch);
  void note(Batch& batch, std::uint64_t line, const std::string& text);
  void check_surface(Batch& batch, const Record& record);

  const ReaderOptions& options_;
  std::size_t file_ = 0;  // the one being read, or to be opened next
  std::unique_ptr<RecordReader> reader_;
  std::uint64_t number_ = 0;  // of the record read last, over all inputs, unreadable ones included
  std::set<std::string, std::less<>> unknown_surfaces_;
};

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_READER_H_
