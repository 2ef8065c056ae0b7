#include "output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include "display.h"

namespace amends::cli {
namespace {

constexpr std::size_t kLongestLine = 600;  // bytes

// False with errno set where it cannot be written.
bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

[[noreturn]] void throw_output_error() {
  throw OutputError(std::string("cannot write the output: ") + std::strerror(errno));
}

}  // namespace

void write_out(std::string_view bytes) {
  if (write_all(STDOUT_FILENO, bytes)) return;
  if (errno == EPIPE) throw BrokenPipe();
  throw_output_error();
}

void close_out() {
  if (::close(STDOUT_FILENO) != 0 && errno != EBADF) throw_output_error();
}

void complain(std::string_view line) {
  std::string text = "amends: ";
  append_printable(text, line.substr(0, kLongestLine));
  if (line.size() > kLongestLine) text += " ...";
  text += '\n';
  write_all(STDERR_FILENO, text);
}

bool is_terminal(int file) { return ::isatty(file) == 1; }

int columns_of_output() {
  constexpr int kFewest = 40, kMost = 100, kUsual = 80;
  winsize size{};
  int columns = 0;
  if (const char* given = std::getenv("COLUMNS")) columns = std::atoi(given);
  if (columns <= 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) columns = size.ws_col;
  return columns <= 0 ? kUsual : std::clamp(columns, kFewest, kMost);
}

}  // namespace amends::cli
