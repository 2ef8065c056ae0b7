#include "progress.h"

#include <unistd.h>

#include <cstdio>

#include "output.h"

namespace amends::cli {

Progress::Progress() : enabled_(is_terminal(STDERR_FILENO) && !is_terminal(STDOUT_FILENO)) {}

void Progress::show(std::uint64_t records) {
  if (!enabled_) return;
  const Clock::time_point now = Clock::now();
  if (now < next_) return;
  next_ = now + std::chrono::milliseconds(200);
  const double seconds = std::chrono::duration<double>(now - start_).count();
  std::fprintf(stderr, "\r\x1B[K%llu records, %.0f a second",
               static_cast<unsigned long long>(records), static_cast<double>(records) / seconds);
  std::fflush(stderr);
  shown_ = true;
}

void Progress::clear() {
  if (!shown_) return;
  std::fputs("\r\x1B[K", stderr);
  std::fflush(stderr);
  shown_ = false;
}

}  // namespace amends::cli
