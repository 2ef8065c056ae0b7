// The settings with the checks and surfaces that are built in.
#include <algorithm>

#include "src/policy/settings.h"

namespace amends {
namespace {

policy::Names names_of_the_pack() {
  policy::Names names;
  for (const CheckInfo& check : all_checks())
    names.checks.push_back(check.id);
  for (const Surface& surface : all_surfaces())
    names.surfaces.push_back(surface.id);
  return names;
}

}  // namespace

std::optional<std::string> set(Policy& policy, std::string_view key, std::string_view value) {
  return policy::put(policy, key, value, names_of_the_pack());
}

std::vector<std::string> set_all(Policy& policy,
                                 std::span<const std::pair<std::string, std::string>> pairs) {
  const policy::Names names = names_of_the_pack();
  std::vector<std::string> wrong;
  std::vector<std::string_view> once;
  for (const auto& [key, value] : pairs) {
    const Setting* setting = find_setting(key);
    if (setting != nullptr && !setting->is_list) {
      if (std::find(once.begin(), once.end(), key) != once.end()) {
        wrong.push_back(key + ": takes one value, not several");
        continue;
      }
      once.push_back(key);
    }
    if (auto text = policy::put(policy, key, value, names)) wrong.push_back(std::move(*text));
  }
  return wrong;
}

}  // namespace amends
