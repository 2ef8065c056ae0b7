// The line: from an Input to a Report, one statement a stage.
#ifndef AMENDS_CORE_SRC_LINE_H_
#define AMENDS_CORE_SRC_LINE_H_

#include <vector>

#include "amends/amends.h"
#include "src/checking/checking.h"
#include "src/match/reading.h"

namespace amends {

// What an analyzer knows of the company.
struct Company {
  Policy policy;
  checking::House house;
};

// The memory of one call, reused by the next.
struct Scratch {
  segment::Splitter splitter;
  match::Reading reply;
  match::Reading customer;
  std::vector<checking::Finding> findings;
};

// What a Session keeps from its last call; null for a fresh analysis.
struct Kept {
  const match::Reading* reply = nullptr;
  bool same_customer = false;  // scratch.customer is still right
};

Report run_line(const Input& input, const match::Pack& pack, const Company& company, Kept kept,
                Scratch& scratch);

}  // namespace amends

#endif  // AMENDS_CORE_SRC_LINE_H_
