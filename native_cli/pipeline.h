// pipeline: read, work, write; on all cores, in order, in bounded memory.
//
// Batch number n lives in slot n modulo the number of slots. The reader may not begin a batch whose
// slot is still to be written, and so a slow writer holds back the reader.
#ifndef AMENDS_NATIVE_CLI_PIPELINE_H_
#define AMENDS_NATIVE_CLI_PIPELINE_H_

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <vector>

#include "batch.h"

namespace amends::cli {

struct Steps {
  std::function<bool(Batch&)> read;   // fills a cleared batch; false: it is the last. One thread
  std::function<void(Batch&)> work;   // any thread
  std::function<void(Batch&)> write;  // the calling thread, in the order of reading
};

class Pipeline {
 public:
  Pipeline(Steps steps, int workers);
  void run();

 private:
  void run_here();
  bool read_into(Batch& batch);
  void read_all();
  void work_all();
  void write_all();
  Batch& slot(std::uint64_t number) { return slots_[number % slots_.size()]; }

  Steps steps_;
  int workers_;
  std::vector<Batch> slots_;

  std::mutex mutex_;
  std::condition_variable free_, to_do_, done_;
  std::uint64_t read_ = 0;     // batches read,
  std::uint64_t taken_ = 0;    // taken by a worker,
  std::uint64_t written_ = 0;  // and written
  std::vector<bool> is_done_;  // by slot: worked on and not yet written
  bool at_end_ = false;        // the last batch has been read
};

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_PIPELINE_H_
