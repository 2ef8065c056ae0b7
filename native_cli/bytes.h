// bytes: the bytes of a file or of standard input, gzip seen through, and their lines.
#ifndef AMENDS_NATIVE_CLI_BYTES_H_
#define AMENDS_NATIVE_CLI_BYTES_H_

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace amends::cli {

// Nothing more can be read from this input; the text says why, without the file's name.
struct InputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// A record longer than this is reported, not read: two texts of the core's limit with every byte
// escaped (\u00e9), and as much again. Parsing JSON takes some 14 times as much memory.
inline constexpr std::size_t kMaxRecordBytes = 2U << 20;
inline constexpr std::string_view kTooLong = "is too long: over 2 MiB";

// Not zlib's gzread: that waits until all that was asked for is there, and so holds back the lines
// that a slow pipe has already sent.
class ByteSource {
 public:
  // "-" is standard input. Throws InputError.
  explicit ByteSource(const std::string& name);
  ~ByteSource();
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  // Reads up to `size` bytes, fewer where a pipe has no more for now; 0 at the end. Throws
  // InputError.
  std::size_t read(char* to, std::size_t size);

 private:
  std::size_t read_plain(char* to, std::size_t size);
  std::size_t read_packed(char* to, std::size_t size);
  void look_at_start();  // plain or gzip

  int file_ = -1;
  bool looked_ = false;
  bool packed_ = false;
  bool in_member_ = false;  // a gzip file is one or more members, one after another
  z_stream unpack_{};
  std::vector<char> raw_;  // what was read and not yet given or unpacked:
  std::size_t begin_ = 0;           // [begin_, end_)
  std::size_t end_ = 0;
};

// Lines one at a time, in one buffer that is reused. A byte order mark at the start is skipped.
class LineReader {
 public:
  enum class Got : std::uint8_t { line, too_long, end };

  // This many readable bytes follow each line, whatever they hold (simdjson reads in whole blocks).
  static constexpr std::size_t kPadding = 64;

  explicit LineReader(const std::string& name);

  // Sets `line`, without its line feed; it stands until the next call. A line over kMaxRecordBytes
  // is skipped. Throws InputError where reading fails or the text is UTF-16.
  Got next(std::string_view& line);
  // The 1-based number of the line that `next` gave last.
  std::uint64_t number() const { return number_; }
  // Whether the next line is here already, so that `next` need not wait for it.
  bool ready() const;

 private:
  bool fill();  // more bytes behind those that are unread; false at the end
  void skip_mark();
  Got skip_rest();

  ByteSource source_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;    // unread bytes: [begin_, end_)
  std::size_t end_ = 0;
  std::size_t searched_ = 0;  // no line feed stands before this
  std::uint64_t number_ = 0;
  bool started_ = false;
  bool at_end_ = false;
};

// Why this cannot be text of ours: UTF-16, by its byte order mark. Empty where it may be.
std::string wrong_encoding(std::string_view start);
bool has_utf8_mark(std::string_view start);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_BYTES_H_
