// settings: the one table of what a policy may say, and how each value gets into a Policy. This
// folder depends on the public header alone; the ids of checks and surfaces are given to it, so
// that amends-gen, which makes them, reads policies by the same code.
#ifndef AMENDS_CORE_SRC_POLICY_SETTINGS_H_
#define AMENDS_CORE_SRC_POLICY_SETTINGS_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"

namespace amends::policy {

enum class Form : std::uint8_t {
  choice,     // one of Setting::values, parted by |
  number,     // a whole number, least to most
  flag,       // true or false
  duration,   // "60m", "2h", "1d"; minutes
  heat,       // "2", "1.5"; tenths
  words,      // a list of words or phrases
  terms,      // a list of "use: avoid"
  text,       // a sentence
  choices,    // a list of the words of Setting::values
  check_ids,  // a list of checks
  limit,      // of a role: "20 GBP"
  severity,   // of a check
  items,      // a list of checklist items, of a surface
};

struct Row {
  Setting setting;
  Form form = Form::choice;
  int least = 0, most = 0;
  void (*put)(Policy&, int) = nullptr;  // choice (its place), number, flag, duration, heat
  std::vector<std::string>& (*list)(Policy&) = nullptr;
  std::vector<Term>& (*terms)(Policy&) = nullptr;
  std::string& (*text)(Policy&) = nullptr;
  std::vector<OfferLimit>& (*limits)(Policy&) = nullptr;
  std::vector<std::string>& (*items)(SurfaceNeeds&) = nullptr;
};

std::span<const Row> rows();
// The row that a key belongs to, or nullptr; `name` becomes what stands for its <...>.
const Row* find_row(std::string_view key, std::string_view& name);

inline constexpr std::string_view kItemNames[] = {"greeting", "acknowledge", "restate",  "feelings",
                                                  "apology",  "answer",      "solution", "step",
                                                  "timeline", "contact",     "signoff"};

// The names that values and keys may use.
struct Names {
  std::vector<std::string_view> checks, surfaces;
};

std::optional<std::string> put(Policy& policy, std::string_view key, std::string_view value,
                               const Names& names);

}  // namespace amends::policy

#endif  // AMENDS_CORE_SRC_POLICY_SETTINGS_H_
