// What an Analyzer keeps between calls, for analyzer.cc and session.cc alone.
#ifndef AMENDS_CORE_SRC_ANALYZER_H_
#define AMENDS_CORE_SRC_ANALYZER_H_

#include <cstdint>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "amends/amends.h"
#include "src/line.h"

namespace amends {

// ICU's break iterators are not thread-safe, so each call borrows a Scratch of its own.
struct Analyzer::Impl {
  explicit Impl(Policy p) : company{std::move(p), {}} {
    company.house = checking::prepare(company.policy, pack);
  }

  const match::Pack& pack = match::builtin_pack();
  Company company;  // never changed after construction
  std::mutex mutex;
  std::vector<std::unique_ptr<Scratch>> idle;  // guarded by mutex

  std::unique_ptr<Scratch> borrow() {
    const std::lock_guard lock(mutex);
    if (idle.empty()) return std::make_unique<Scratch>();
    auto scratch = std::move(idle.back());
    idle.pop_back();
    return scratch;
  }

  void give_back(std::unique_ptr<Scratch> scratch) {
    const std::lock_guard lock(mutex);
    idle.push_back(std::move(scratch));
  }
};

}  // namespace amends

#endif  // AMENDS_CORE_SRC_ANALYZER_H_
