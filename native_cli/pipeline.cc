#include "pipeline.h"

#include <thread>
#include <utility>

namespace amends::cli {

Pipeline::Pipeline(Steps steps, int workers) : steps_(std::move(steps)), workers_(workers) {
  // One batch at each worker, one waiting for each, one being read and one being written.
  const std::size_t slots = workers == 1 ? 1 : 2 * static_cast<std::size_t>(workers) + 2;
  slots_.resize(slots);
  is_done_.resize(slots);
}

void Pipeline::run() {
  if (workers_ == 1) return run_here();
  if (!read_into(slots_[0])) {  // so short that threads would only take time
    steps_.work(slots_[0]);
    return steps_.write(slots_[0]);
  }
  read_ = 1;
  std::vector<std::thread> threads;
  threads.emplace_back([this] { read_all(); });
  for (int i = 0; i < workers_; ++i) threads.emplace_back([this] { work_all(); });
  write_all();
  for (std::thread& thread : threads) thread.join();
}

void Pipeline::run_here() {
  for (bool more = true; more;) {
    more = read_into(slots_[0]);
    steps_.work(slots_[0]);
    steps_.write(slots_[0]);
  }
}

bool Pipeline::read_into(Batch& batch) {
  batch.clear();
  return steps_.read(batch);
}

void Pipeline::read_all() {
  for (bool more = true; more;) {
    {
      std::unique_lock lock(mutex_);
      free_.wait(lock, [this] { return read_ - written_ < slots_.size(); });
    }
    more = read_into(slot(read_));
    {
      std::lock_guard lock(mutex_);
      ++read_;
      at_end_ = !more;
    }
    if (more) {
      to_do_.notify_one();
    } else {
      to_do_.notify_all();
    }
  }
}

void Pipeline::work_all() {
  for (;;) {
    std::uint64_t number = 0;
    {
      std::unique_lock lock(mutex_);
      to_do_.wait(lock, [this] { return taken_ < read_ || at_end_; });
      if (taken_ == read_) return;
      number = taken_++;
    }
    steps_.work(slot(number));
    {
      std::lock_guard lock(mutex_);
      is_done_[number % slots_.size()] = true;
    }
    done_.notify_one();
  }
}

void Pipeline::write_all() {
  for (;;) {
    const std::size_t at = written_ % slots_.size();  // only this thread changes written_
    {
      std::unique_lock lock(mutex_);
      done_.wait(lock, [&] { return is_done_[at] || (at_end_ && written_ == read_); });
      if (!is_done_[at]) return;
    }
    steps_.write(slots_[at]);
    {
      std::lock_guard lock(mutex_);
      is_done_[at] = false;
      ++written_;
    }
    free_.notify_one();
  }
}

}  // namespace amends::cli
