// A text file is one reply.
#include <algorithm>
#include <cstring>

#include "bytes.h"
#include "records.h"

namespace amends::cli {
namespace {

class TextReader : public RecordReader {
 public:
  explicit TextReader(const std::string& file) : source_(file) {}

  Got next(Record& record, Problem&) override {
    if (done_) return Got::end;
    done_ = true;
    std::string& reply = record.input.reply;
    read_all(reply);
    if (std::string why = wrong_encoding(reply); !why.empty()) throw InputError(why);
    if (const std::size_t nul = reply.find('\0'); nul != std::string::npos) {
      throw InputError("is no text: byte " + std::to_string(nul + 1) + " is NUL");
    }
    if (has_utf8_mark(reply)) reply.erase(0, 3);
    // The line end that editors and echo put behind the last line is not part of the reply.
    if (reply.ends_with("\r\n")) {
      reply.resize(reply.size() - 2);
    } else if (reply.ends_with('\n')) {
      reply.pop_back();
    }
    if (reply.find_first_not_of(" \t\r\n") == std::string::npos) {
      throw InputError("is empty: there is no reply to check");
    }
    return Got::record;
  }

  bool ready() const override { return done_; }

 private:
  void read_all(std::string& text) {
    constexpr std::size_t kBlock = 16 * 1024;
    for (std::size_t size = 0;;) {
      text.resize(size + kBlock);
      const std::size_t got = source_.read(text.data() + size, kBlock);
      size += got;
      text.resize(size);
      if (got == 0) return;
      if (size > kMaxRecordBytes) throw InputError(std::string(kTooLong));
    }
  }

  ByteSource source_;
  bool done_ = false;
};

bool has_extension(std::string_view name, std::string_view extension) {
  if (name.size() <= extension.size()) return false;
  const std::string_view end = name.substr(name.size() - extension.size());
  return std::equal(end.begin(), end.end(), extension.begin(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
  });
}

}  // namespace

InputFormat format_of(std::string_view name) {
  if (has_extension(name, ".gz")) name.remove_suffix(3);
  for (std::string_view extension : {".jsonl", ".ndjson", ".json"}) {
    if (has_extension(name, extension)) return InputFormat::jsonl;
  }
  for (std::string_view extension : {".csv", ".tsv"}) {
    if (has_extension(name, extension)) return InputFormat::csv;
  }
  return InputFormat::text;
}

std::string shown_name(std::string_view name) {
  return name == "-" ? "standard input" : std::string(name);
}

std::unique_ptr<RecordReader> read_text(const std::string& file) {
  return std::make_unique<TextReader>(file);
}

}  // namespace amends::cli
