// records: the records of an input file, one after another, whatever its format.
#ifndef AMENDS_NATIVE_CLI_RECORDS_H_
#define AMENDS_NATIVE_CLI_RECORDS_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "amends/amends.h"
#include "fields.h"

namespace amends::cli {

enum class InputFormat : std::uint8_t { by_name, text, jsonl, csv };

// By the extension, a trailing ".gz" seen through: .jsonl .ndjson .json, .csv .tsv, else text.
InputFormat format_of(std::string_view file_name);
// "standard input" for "-".
std::string shown_name(std::string_view file_name);

struct Record {
  Input input;
  std::string_view file;   // as named on the command line; "-" is standard input
  std::uint64_t line = 0;  // where it begins, from 1; 0: the whole file is the record
};

// What is wrong with a record or a file, for people.
struct Problem {
  std::uint64_t line = 0;  // 0: the whole file
  std::string text;        // goes on from "FILE:LINE: ", or from "FILE "
};

class RecordReader {
 public:
  // end: nothing more. problem: this record could not be read, the next may.
  enum class Got : std::uint8_t { record, problem, end };

  virtual ~RecordReader() = default;
  // `record.input` has been reset to the defaults. Throws InputError where the rest of the input
  // cannot be read.
  virtual Got next(Record& record, Problem& problem) = 0;
  // Whether the next record can be given without waiting for more bytes.
  virtual bool ready() const = 0;
};

std::unique_ptr<RecordReader> read_text(const std::string& file);
std::unique_ptr<RecordReader> read_json_lines(const std::string& file, const FieldMap& fields);
std::unique_ptr<RecordReader> read_csv(const std::string& file, const FieldMap& fields);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_RECORDS_H_
