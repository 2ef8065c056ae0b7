// progress: how far a long run has come, on a terminal only.
#ifndef AMENDS_NATIVE_CLI_PROGRESS_H_
#define AMENDS_NATIVE_CLI_PROGRESS_H_

#include <chrono>
#include <cstdint>

namespace amends::cli {

class Progress {
 public:
  // Shown where standard error is a terminal and standard output is not the same one.
  Progress();
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // Nothing in the first second, then five times a second at most.
  void show(std::uint64_t records);
  // Takes the line away, before other lines are written.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  bool enabled_;
  bool shown_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point next_ = start_ + std::chrono::seconds(1);
};

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_PROGRESS_H_
