// Links and e-mail addresses, as people type them in replies.
#include <algorithm>
#include <array>

#include "src/segment/scan.h"

namespace amends::segment {
namespace {

char lower(char16_t u) {
  if (u >= 0x80) return 0;
  return static_cast<char>(u >= 'A' && u <= 'Z' ? u + 32 : u);
}

bool is_alnum(char16_t u) {
  const char c = lower(u);
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool starts_with(std::u16string_view units, std::size_t at, std::string_view ascii) {
  if (units.size() - at < ascii.size()) return false;
  for (std::size_t i = 0; i < ascii.size(); ++i) {
    if (lower(units[at + i]) != ascii[i]) return false;
  }
  return true;
}

// Punctuation that ends the sentence around a link rather than the link.
std::size_t without_closers(std::u16string_view units, std::size_t begin, std::size_t end) {
  static constexpr std::u16string_view kClosers = u".,!?;:)\"'…”’]}>*";
  while (end > begin && kClosers.find(units[end - 1]) != std::u16string_view::npos) --end;
  return end;
}

std::size_t chunk_end(std::u16string_view units, std::size_t at) {
  while (at < units.size() && !is_white(units[at])) ++at;
  return at;
}

// "shop.example", "t.co": labels joined by dots; the end of the last one, or `at` without a dot.
std::size_t domain_end(std::u16string_view units, std::size_t at, std::size_t& last_label) {
  static constexpr std::size_t kLongestDomain = 253;  // RFC 1035
  std::size_t i = at;
  bool dotted = false;
  last_label = at;
  while (i - at < kLongestDomain) {
    const std::size_t label = i;
    while (i < units.size() && (is_alnum(units[i]) || units[i] == '-')) ++i;
    if (i == label) return dotted ? label - 1 : at;
    last_label = label;
    if (i + 1 >= units.size() || units[i] != '.' || !is_alnum(units[i + 1])) break;
    dotted = true;
    ++i;
  }
  return dotted ? i : at;
}

// Top-level domains that are not also the first word of a next sentence ("help.Me").
bool is_top_level(std::u16string_view label) {
  static constexpr std::array<std::string_view, 26> kKnown = {
      "app", "au",  "be", "biz", "ca",  "co", "com", "de",  "dev", "edu", "es",    "eu", "example",
      "fr",  "gov", "ie", "info", "io", "jp", "ly",  "net", "nl",  "nz",  "org",   "uk", "us"};
  return std::any_of(kKnown.begin(), kKnown.end(), [&](std::string_view k) {
    return label.size() == k.size() && starts_with(label, 0, k);
  });
}

}  // namespace

std::uint32_t url_length(std::u16string_view units, std::size_t at) {
  const std::size_t chunk = chunk_end(units, at);
  if (starts_with(units, at, "http://") || starts_with(units, at, "https://") ||
      starts_with(units, at, "www.")) {
    return static_cast<std::uint32_t>(without_closers(units, at, chunk) - at);
  }
  std::size_t label = at;
  const std::size_t end = domain_end(units, at, label);
  if (end == at || !is_top_level(units.substr(label, end - label))) return 0;
  if (end < chunk && units[end] == '/') {
    return static_cast<std::uint32_t>(without_closers(units, at, chunk) - at);
  }
  // "us.com", not "thank you.Co": capitals after the dot start a sentence
  if (units[label] >= 'A' && units[label] <= 'Z' && !(units[at] >= 'A' && units[at] <= 'Z')) return 0;
  return static_cast<std::uint32_t>(end - at);
}

std::uint32_t email_length(std::u16string_view units, std::size_t at) {
  std::size_t i = at;
  while (i < units.size() && (is_alnum(units[i]) || units[i] == '.' || units[i] == '_' ||
                              units[i] == '+' || units[i] == '-')) {
    ++i;
  }
  if (i == at || i >= units.size() || units[i] != '@') return 0;
  std::size_t label = 0;
  const std::size_t end = domain_end(units, i + 1, label);
  return end == i + 1 ? 0 : static_cast<std::uint32_t>(end - at);
}

}  // namespace amends::segment
