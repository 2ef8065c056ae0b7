// JSON Lines: one object a line. Lines without content are skipped.
#include <simdjson.h>

#include "bytes.h"
#include "json_fields.h"
#include "records.h"

namespace amends::cli {
namespace {

static_assert(LineReader::kPadding >= simdjson::SIMDJSON_PADDING);

class JsonLinesReader : public RecordReader {
 public:
  JsonLinesReader(const std::string& file, const FieldMap& fields)
      : lines_(file), fields_(fields) {}

  Got next(Record& record, Problem& problem) override {
    std::string_view line;
    do {
      switch (lines_.next(line)) {
        case LineReader::Got::end: return never_seen(problem) ? Got::problem : Got::end;
        case LineReader::Got::too_long:
          problem = {lines_.number(), "the line " + std::string(kTooLong)};
          return Got::problem;
        case LineReader::Got::line: break;
      }
    } while (line.find_first_not_of(" \t\r") == std::string_view::npos);
    any_ = true;
    record.line = problem.line = lines_.number();
    problem.text = parse(line, record.input);
    return problem.text.empty() ? Got::record : Got::problem;
  }

  bool ready() const override { return lines_.ready(); }

 private:
  std::string parse(std::string_view line, Input& input) {
    simdjson::dom::element value;
    constexpr bool kCopy = false;  // LineReader keeps readable bytes behind each line
    if (auto error = parser_.parse(line.data(), line.size(), kCopy).get(value)) {
      return "the line " + json_problem(error);
    }
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS) {
      return "the line is no record; write one object a line, as in {\"reply\": \"...\"}";
    }
    bool has_reply = false;
    for (const auto& [name, field] : object) {
      const std::optional<Key> key = fields_.key_of(name);
      if (!key) continue;
      seen_ |= static_cast<std::uint16_t>(1U << static_cast<int>(*key));
      if (std::string wrong = set_json(input, *key, field); !wrong.empty()) {
        return "\"" + std::string(name) + "\" " + wrong;
      }
      has_reply |= *key == Key::reply && !field.is_null();
    }
    return has_reply ? std::string()
                     : "the record has no \"" + fields_.field_of(Key::reply) + "\"";
  }

  // A field that --map names and no record has is a slip of the writer's, once a file.
  bool never_seen(Problem& problem) {
    for (std::size_t i = 0; any_ && i < kKeys; ++i) {
      const Key key = static_cast<Key>(i);
      if (!fields_.is_mapped(key) || seen_ >> i & 1) continue;
      seen_ |= static_cast<std::uint16_t>(1U << i);
      problem = {0, "has no record with the field \"" + fields_.field_of(key) +
                        "\" that --map names for " + std::string(to_string(key))};
      return true;
    }
    return false;
  }

  LineReader lines_;
  const FieldMap& fields_;
  simdjson::dom::parser parser_;
  bool any_ = false;        // a line with content was there
  std::uint16_t seen_ = 0;  // bit set of Key
};

}  // namespace

std::unique_ptr<RecordReader> read_json_lines(const std::string& file, const FieldMap& fields) {
  return std::make_unique<JsonLinesReader>(file, fields);
}

}  // namespace amends::cli
