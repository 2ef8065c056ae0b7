// CSV with a header line; fields may be quoted and then hold separators and line ends. Separated by
// comma, semicolon or tab, whichever the header holds most of.
#include <csv.h>
#include <simdjson.h>

#include <algorithm>
#include <string>
#include <vector>

#include "bytes.h"
#include "json_fields.h"
#include "records.h"

namespace amends::cli {
namespace {

class CsvReader : public RecordReader {
 public:
  CsvReader(const std::string& file, const FieldMap& fields) : lines_(file), fields_(fields) {
    // Strict at the end: a quote that is never closed is an error, not a long field.
    if (csv_init(&parser_, CSV_STRICT_FINI) != 0) throw InputError("cannot be read: no memory");
    csv_set_blk_size(&parser_, 4096);
  }
  ~CsvReader() override { csv_free(&parser_); }
  CsvReader(const CsvReader&) = delete;
  CsvReader& operator=(const CsvReader&) = delete;

  Got next(Record& record, Problem& problem) override {
    if (done_) return Got::end;
    if (columns_.empty()) read_header();
    switch (read_row()) {
      case Row::end: return Got::end;
      case Row::broken:
        problem = {first_line_, std::move(broken_)};
        broken_.clear();
        return Got::problem;
      case Row::whole: break;
    }
    record.line = problem.line = first_line_;
    problem.text = fill(record.input);
    return problem.text.empty() ? Got::record : Got::problem;
  }

  bool ready() const override { return lines_.ready(); }

 private:
  enum class Row : std::uint8_t { whole, broken, end };

  // One row, which may take several lines.
  Row read_row() {
    cells_ = 0;
    row_ended_ = false;
    bool begun = false;  // libcsv passes over empty lines between rows
    std::size_t bytes = 0;
    while (!row_ended_) {
      std::string_view line;
      const LineReader::Got got = lines_.next(line);
      if (got == LineReader::Got::end) return begun ? unclosed() : finish();
      if (!begun) first_line_ = lines_.number();
      bytes += line.size();
      if (got == LineReader::Got::too_long || bytes > kMaxRecordBytes) return too_long();
      begun = begun || line.find_first_not_of(" \t\r") != std::string_view::npos;
      if (begun && columns_.empty() && lines_.number() == first_line_) choose_separator(line);
      parse(line);
      parse("\n");
    }
    return broken_.empty() ? Row::whole : Row::broken;
  }

  Row finish() {
    done_ = true;
    return Row::end;
  }

  Row unclosed() {
    done_ = true;
    broken_ = "the quotes are not balanced: one that opens in this record is never closed, and so "
              "the rest of the file was not read";
    return Row::broken;
  }

  Row too_long() {
    done_ = true;
    broken_ = "the record " + std::string(kTooLong) +
              ", perhaps for want of a closing quote, and so the rest of the file was not read";
    return Row::broken;
  }

  void parse(std::string_view bytes) {
    csv_parse(&parser_, bytes.data(), bytes.size(), on_cell, on_row, this);
  }

  static void on_cell(void* text, std::size_t size, void* self) {
    auto& reader = *static_cast<CsvReader*>(self);
    if (reader.row_ended_) {
      reader.broken_ = "a carriage return stands outside quotes within the line";
      return;
    }
    if (reader.cells_ == reader.row_.size()) reader.row_.emplace_back();
    reader.row_[reader.cells_++].assign(static_cast<const char*>(text), size);
  }

  static void on_row(int, void* self) { static_cast<CsvReader*>(self)->row_ended_ = true; }

  void choose_separator(std::string_view header) {
    constexpr std::string_view kSeparators = ",;\t";
    std::size_t counts[kSeparators.size()] = {};
    bool quoted = false;
    for (char c : header) {
      quoted ^= c == '"';
      const std::size_t at = kSeparators.find(c);
      if (!quoted && at != std::string_view::npos) ++counts[at];
    }
    const auto best = std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts);
    csv_set_delim(&parser_, static_cast<unsigned char>(kSeparators[static_cast<std::size_t>(best)]));
  }

  void read_header() {
    switch (read_row()) {
      case Row::end: throw InputError("is empty: its first line must name the columns");
      case Row::broken: throw InputError("has a header that cannot be read: " + broken_);
      case Row::whole: break;
    }
    std::uint16_t found = 0;  // bit set of Key
    for (std::size_t i = 0; i < cells_; ++i) {
      const std::optional<Key> key = fields_.key_of(row_[i]);
      columns_.push_back(key);
      if (!key) continue;
      const auto bit = static_cast<std::uint16_t>(1U << static_cast<int>(*key));
      if (found & bit) throw InputError("has two columns \"" + row_[i] + "\"");
      found |= bit;
    }
    for (std::size_t i = 0; i < kKeys; ++i) {
      const Key key = static_cast<Key>(i);
      if (found >> i & 1 || (key != Key::reply && !fields_.is_mapped(key))) continue;
      throw InputError("has no column \"" + fields_.field_of(key) + "\"; its columns are " +
                       column_names() + "; choose with --map " + std::string(to_string(key)) +
                       "=COLUMN");
    }
  }

  std::string column_names() const {
    constexpr std::size_t kShown = 12;
    std::string list;
    for (std::size_t i = 0; i < std::min(cells_, kShown); ++i) {
      if (i > 0) list += ", ";
      list += row_[i];
    }
    return cells_ > kShown ? list + ", ..." : list;
  }

  // From the row to the record. An empty cell is one that is not there.
  std::string fill(Input& input) {
    if (cells_ > columns_.size()) {
      return "the record has " + std::to_string(cells_) + " fields, the header " +
             std::to_string(columns_.size()) + "; put quotes around a field that holds a separator";
    }
    bool has_reply = false;
    for (std::size_t i = 0; i < cells_; ++i) {
      if (!columns_[i] || row_[i].empty()) continue;
      const Key key = *columns_[i];
      if (std::string wrong = set_cell(input, key, row_[i]); !wrong.empty()) {
        return "\"" + fields_.field_of(key) + "\" " + wrong;
      }
      has_reply |= key == Key::reply;
    }
    return has_reply ? std::string()
                     : "the record has no \"" + fields_.field_of(Key::reply) + "\"";
  }

  std::string set_cell(Input& input, Key key, const std::string& cell) {
    if (key != Key::thread && key != Key::facts) return set_text(input, key, cell);
    simdjson::dom::element value;
    if (auto error = json_.parse(cell).get(value)) return json_problem(error);
    return set_json(input, key, value);
  }

  LineReader lines_;
  const FieldMap& fields_;
  csv_parser parser_{};
  simdjson::dom::parser json_;
  std::vector<std::optional<Key>> columns_;  // what each column gives
  std::vector<std::string> row_;             // the first cells_ of these are the row's
  std::size_t cells_ = 0;
  bool row_ended_ = false;
  bool done_ = false;
  std::string broken_;  // why the row cannot be read
  std::uint64_t first_line_ = 0;
};

}  // namespace

std::unique_ptr<RecordReader> read_csv(const std::string& file, const FieldMap& fields) {
  return std::make_unique<CsvReader>(file, fields);
}

}  // namespace amends::cli
