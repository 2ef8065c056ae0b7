#include "policy.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>
#include <vector>

#include "bytes.h"
#include "check.h"
#include "display.h"
#include "output.h"
#include "records.h"

namespace amends::cli {
namespace {

constexpr const char* kUsualName = "amends.toml";

// Throws InputError.
std::string bytes_of(const std::string& file) {
  ByteSource source(file);
  std::string out;
  std::array<char, 4096> part;
  while (const std::size_t got = source.read(part.data(), part.size())) {
    out.append(part.data(), got);
    if (out.size() > kMaxRecordBytes) throw InputError(std::string(kTooLong));
  }
  return out;
}

// Nothing, after complaints, where it is wrong.
std::optional<PolicyFile> read(const std::string& file) {
  try {
    PolicyFile found = read_policy(bytes_of(file), shown_name(file));
    for (const std::string& error : found.errors)
      complain(error);
    if (found.errors.empty()) return found;
  } catch (const InputError& error) {
    complain(shown_name(file) + " " + error.what());
  }
  return std::nullopt;
}

// A line a setting, the entries of a list side by side.
std::string listed(const std::vector<std::pair<std::string, std::string>>& pairs) {
  std::vector<std::pair<std::string, std::string>> rows;
  std::size_t widest = 0;
  for (const auto& [key, value] : pairs) {
    const auto same = [&key = key](const auto& row) { return row.first == key; };
    const auto at = std::find_if(rows.begin(), rows.end(), same);
    if (at != rows.end()) {
      at->second += ", " + value;
    } else {
      rows.emplace_back(key, value);
    }
    widest = std::max(widest, key.size());
  }
  std::string out;
  for (const auto& [key, value] : rows) {
    out +=
        "  " + printable(key) + std::string(widest + 2 - key.size(), ' ') + printable(value) + "\n";
  }
  return out;
}

}  // namespace

std::optional<Policy> policy_for(const std::string& file) {
  std::error_code error;
  if (file.empty() && !std::filesystem::exists(kUsualName, error)) return Policy();
  std::optional<PolicyFile> found = read(file.empty() ? kUsualName : file);
  if (!found) return std::nullopt;
  return std::move(found->policy);
}

int check_policy(const std::string& file) {
  const std::optional<PolicyFile> found = read(file);
  if (!found) return kTrouble;
  std::string out = shown_name(file) + " sets" +
                    (found->pairs.empty() ? " nothing: all is as by default\n" : "\n") +
                    listed(found->pairs);
  const std::vector<std::string_view> gaps = playbook_gaps(found->policy);
  if (gaps.empty()) {
    write_out(out + "\nThe playbook is complete.\n");
    return kNothingFound;
  }
  out += "\nThe playbook lacks ";
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    out += i == 0 ? "" : i + 1 == gaps.size() ? " and " : ", ";
    out += gaps[i];
  }
  write_out(out + ": say in [playbook] how your company does it.\n");
  return kSomethingFound;
}

}  // namespace amends::cli
