#include "reader.h"

#include <utility>

#include "bytes.h"
#include "nearest.h"

namespace amends::cli {
namespace {

// After so many different unknown surfaces the column is probably not one of surfaces.
constexpr std::size_t kUnknownSurfacesNamed = 20;

std::unique_ptr<RecordReader> open(const std::string& file, const ReaderOptions& options) {
  switch (options.format == InputFormat::by_name ? format_of(file) : options.format) {
    case InputFormat::jsonl: return read_json_lines(file, options.fields);
    case InputFormat::csv: return read_csv(file, options.fields);
    case InputFormat::text:
    case InputFormat::by_name: break;
  }
  return read_text(file);
}

std::size_t text_bytes(const Input& input) {
  std::size_t bytes = input.reply.size() + (input.customer ? input.customer->size() : 0);
  for (const Turn& turn : input.thread) bytes += turn.text.size();
  return bytes;
}

}  // namespace

Reader::Reader(const ReaderOptions& options) : options_(options) {}

bool Reader::fill(Batch& batch) {
  std::size_t bytes = 0;
  for (;;) {
    const std::size_t before = batch.count;
    if (!reader_ && !open_next(batch)) return false;
    if (reader_) next_record(batch);
    if (batch.count > before) bytes += text_bytes(batch.records[before].input);
    if (batch.count == Batch::kRecords || bytes >= Batch::kBytes) return true;
    const bool anything = batch.count > 0 || !batch.notes.empty();
    if (anything && reader_ && !reader_->ready()) return true;
  }
}

// False when there is no further file.
bool Reader::open_next(Batch& batch) {
  if (file_ == options_.files.size()) return false;
  const std::string& name = options_.files[file_];
  try {
    reader_ = open(name, options_);
  } catch (const InputError& error) {
    ++number_;
    note(batch, 0, error.what());
    ++batch.tally.unreadable;
    ++file_;
  }
  return true;
}

void Reader::next_record(Batch& batch) {
  if (batch.count == batch.records.size()) batch.records.emplace_back();
  Record& record = batch.records[batch.count];
  reset(record.input, options_.defaults);
  record.file = options_.files[file_];
  record.line = 0;
  Problem problem;
  RecordReader::Got got = RecordReader::Got::problem;
  bool at_end = false;
  try {
    got = reader_->next(record, problem);
    at_end = got == RecordReader::Got::end;
    number_ += got == RecordReader::Got::record || problem.line > 0;
  } catch (const InputError& error) {
    problem = {0, error.what()};
    at_end = true;
    ++number_;
  }
  if (got == RecordReader::Got::problem) {
    note(batch, problem.line, problem.text);
    ++batch.tally.unreadable;
  }
  if (got == RecordReader::Got::record) {
    if (record.input.id.empty()) record.input.id = std::to_string(number_);
    check_surface(batch, record);
    ++batch.count;
  }
  if (at_end) {
    reader_.reset();
    ++file_;
  }
}

void Reader::note(Batch& batch, std::uint64_t line, const std::string& text) {
  std::string where = shown_name(options_.files[file_]);
  where += line > 0 ? ":" + std::to_string(line) + ": " : " ";
  batch.notes.push_back({batch.count, where + text});
}

void Reader::check_surface(Batch& batch, const Record& record) {
  const std::string& id = record.input.surface;
  if (find_surface(id) != nullptr || unknown_surfaces_.contains(id)) return;
  if (unknown_surfaces_.size() > kUnknownSurfacesNamed) return;
  unknown_surfaces_.insert(id);
  std::string text = "unknown surface \"" + id + "\", taken as \"other\"";
  if (unknown_surfaces_.size() > kUnknownSurfacesNamed) {
    text = "more unknown surfaces, not named here, are taken as \"other\"";
  } else if (const std::string_view near = nearest_surface(id); !near.empty()) {
    text += "; did you mean \"" + std::string(near) + "\"?";
  }
  batch.notes.push_back({batch.count, "warning: " + text});
}

}  // namespace amends::cli
