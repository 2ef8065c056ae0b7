// The JSON spelling of the public enumerators.
#include <array>

#include "amends/amends.h"

namespace amends {
namespace {

constexpr std::array<std::string_view, 4> kFaults = {"unknown", "ours", "theirs", "third-party"};
constexpr std::array<std::string_view, 4> kModes = {"draft", "template", "sent", "follow-up"};
constexpr std::array<std::string_view, 4> kSeverities = {"error", "warning", "suggestion", "info"};
constexpr std::array<std::string_view, 3> kBands = {"hold", "revise", "ready"};
constexpr std::array<std::string_view, 3> kStates = {"met", "missing", "not-needed"};

template <typename Enum, std::size_t N>
std::optional<Enum> parse(const std::array<std::string_view, N>& names, std::string_view word) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == word) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Fault> parse_fault(std::string_view word) { return parse<Fault>(kFaults, word); }
std::optional<Mode> parse_mode(std::string_view word) { return parse<Mode>(kModes, word); }
std::optional<Severity> parse_severity(std::string_view word) {
  return parse<Severity>(kSeverities, word);
}
std::string_view to_string(Severity s) { return kSeverities[static_cast<std::size_t>(s)]; }
std::string_view to_string(Band b) { return kBands[static_cast<std::size_t>(b)]; }
std::string_view to_string(ItemState s) { return kStates[static_cast<std::size_t>(s)]; }

}  // namespace amends
