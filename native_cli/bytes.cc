#include "bytes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace amends::cli {
namespace {

constexpr std::size_t kBlockBytes = 128 * 1024;

std::string reason(int error) { return std::strerror(error); }

int open_plain(const std::string& name) {
  if (name == "-") {
    const int copy = ::dup(STDIN_FILENO);
    if (copy < 0) throw InputError("is closed");
    return copy;
  }
  const int file = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) throw InputError("cannot be opened: " + reason(errno));
  return file;
}

}  // namespace

ByteSource::ByteSource(const std::string& name) : file_(open_plain(name)) {
  struct stat about {};
  if (::fstat(file_, &about) == 0 && S_ISDIR(about.st_mode)) {
    ::close(file_);
    throw InputError("is a directory; name the files in it");
  }
}

ByteSource::~ByteSource() {
  if (packed_) ::inflateEnd(&unpack_);
  ::close(file_);
}

std::size_t ByteSource::read(char* to, std::size_t size) {
  if (!looked_) look_at_start();
  if (packed_) return read_packed(to, size);
  if (begin_ == end_) return read_plain(to, size);
  const std::size_t given = std::min(size, end_ - begin_);
  std::memcpy(to, raw_.data() + begin_, given);
  begin_ += given;
  return given;
}

std::size_t ByteSource::read_plain(char* to, std::size_t size) {
  for (;;) {
    const ssize_t got = ::read(file_, to, size);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) throw InputError("cannot be read: " + reason(errno));
  }
}

void ByteSource::look_at_start() {
  looked_ = true;
  raw_.resize(kBlockBytes);
  while (end_ < 2) {
    const std::size_t got = read_plain(raw_.data() + end_, kBlockBytes - end_);
    if (got == 0) return;
    end_ += got;
  }
  packed_ = raw_[0] == '\x1F' && raw_[1] == '\x8B';
  constexpr int kGzipOnly = 15 + 16;
  if (packed_ && ::inflateInit2(&unpack_, kGzipOnly) != Z_OK) {
    packed_ = false;
    throw InputError("cannot be read: out of memory");
  }
  in_member_ = packed_;
}

std::size_t ByteSource::read_packed(char* to, std::size_t size) {
  unpack_.next_out = reinterpret_cast<Bytef*>(to);
  unpack_.avail_out = static_cast<uInt>(size);
  while (unpack_.avail_out == size) {
    if (begin_ == end_) {
      begin_ = 0;
      end_ = read_plain(raw_.data(), raw_.size());
      if (end_ == 0 && in_member_) throw InputError("is cut off: its gzip data ends too early");
      if (end_ == 0) return 0;
    }
    if (!in_member_) {
      ::inflateReset(&unpack_);
      in_member_ = true;
    }
    unpack_.next_in = reinterpret_cast<Bytef*>(raw_.data() + begin_);
    unpack_.avail_in = static_cast<uInt>(end_ - begin_);
    const int code = ::inflate(&unpack_, Z_NO_FLUSH);
    begin_ = end_ - unpack_.avail_in;
    if (code == Z_STREAM_END) in_member_ = false;
    if (code != Z_OK && code != Z_STREAM_END) {
      throw InputError("is damaged: its gzip data is not valid");
    }
  }
  return size - unpack_.avail_out;
}

std::string wrong_encoding(std::string_view start) {
  if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF")) {
    return "is UTF-16; save it as UTF-8";
  }
  return {};
}

bool has_utf8_mark(std::string_view start) { return start.starts_with("\xEF\xBB\xBF"); }

LineReader::LineReader(const std::string& name) : source_(name) {}

bool LineReader::fill() {
  if (at_end_) return false;
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    searched_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() < end_ + kBlockBytes + kPadding) {
    buffer_.resize(std::max(2 * buffer_.size(), end_ + kBlockBytes + kPadding));
  }
  const std::size_t got = source_.read(buffer_.data() + end_, kBlockBytes);
  end_ += got;
  at_end_ = got == 0;
  return !at_end_;
}

void LineReader::skip_mark() {
  started_ = true;
  while (end_ < 3 && fill()) continue;
  const std::string_view start(buffer_.data(), end_);
  if (std::string why = wrong_encoding(start); !why.empty()) throw InputError(why);
  if (has_utf8_mark(start)) begin_ = searched_ = 3;
}

LineReader::Got LineReader::skip_rest() {
  for (;;) {
    const char* unread = buffer_.data() + begin_;
    const void* feed = std::memchr(unread, '\n', end_ - begin_);
    if (feed != nullptr) {
      begin_ += static_cast<std::size_t>(static_cast<const char*>(feed) - unread) + 1;
      break;
    }
    begin_ = end_;
    searched_ = end_;
    if (!fill()) break;
  }
  searched_ = begin_;
  return Got::too_long;
}

LineReader::Got LineReader::next(std::string_view& line) {
  if (!started_) skip_mark();
  ++number_;
  for (;;) {
    const char* data = buffer_.data();
    const void* feed = searched_ < end_ ? std::memchr(data + searched_, '\n', end_ - searched_)
                                        : nullptr;
    if (feed != nullptr) {
      const auto at = static_cast<std::size_t>(static_cast<const char*>(feed) - data);
      line = std::string_view(data + begin_, at - begin_);
      begin_ = searched_ = at + 1;
      return line.size() > kMaxRecordBytes ? Got::too_long : Got::line;
    }
    searched_ = end_;
    if (end_ - begin_ > kMaxRecordBytes) return skip_rest();
    if (!fill()) break;
  }
  if (begin_ == end_) return Got::end;
  line = std::string_view(buffer_.data() + begin_, end_ - begin_);
  begin_ = end_;
  return Got::line;
}

bool LineReader::ready() const {
  return searched_ < end_ &&
         std::memchr(buffer_.data() + searched_, '\n', end_ - searched_) != nullptr;
}

}  // namespace amends::cli
