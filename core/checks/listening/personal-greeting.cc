// The name is known from the page. It is a name if it is written like one and is no word that we know:
// "Ana", not "deal_hunter_92" nor "Angry Customer".
#include <algorithm>
#include <string>
#include <vector>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

constexpr std::size_t kShortestName = 3;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// The parts of the displayed name in lower case; none unless all are plain capitalised words.
std::vector<std::string> parts_of(std::string_view author) {
  std::vector<std::string> parts;
  bool begins = true;
  for (const char c : author) {
    if (c == ' ') {
      begins = true;
      continue;
    }
    if (begins ? !is_upper(c) : !is_lower(c)) return {};
    if (begins) parts.emplace_back();
    parts.back() += lower(c);
    begins = false;
  }
  return parts;
}

// One letter dropped, added, changed or swapped with its neighbour; not "Dan" for "Daniel".
bool is_misspelt(std::string_view name, std::string_view given) {
  const bool short_form = name.starts_with(given) || given.starts_with(name);
  if (short_form || name[0] != given[0] || given.size() < kShortestName) return false;
  std::size_t head = 0, tail = 0;
  const std::size_t most = std::min(name.size(), given.size());
  while (head < most && name[head] == given[head]) ++head;
  while (tail < most - head && name[name.size() - 1 - tail] == given[given.size() - 1 - tail]) ++tail;
  const std::size_t a = name.size() - head - tail, b = given.size() - head - tail;
  if (a <= 1 && b <= 1) return true;
  return a == 2 && b == 2 && name[head] == given[head + 1] && name[head + 1] == given[head];
}

std::string lower_of(std::u16string_view words) {
  std::string out;
  for (const char16_t u : words) out += u < 0x80 ? lower(static_cast<char>(u)) : '?';
  return out;
}

}  // namespace

void personal_greeting(const checking::Context& in, checking::Findings& out) {
  const std::vector<std::string> parts = parts_of(in.input.author);
  if (parts.empty() || parts[0].size() < kShortestName || in.pack.find(parts[0]) != 0) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  const auto fine = [&](const checking::Finding& f) {
    const std::string given = lower_of(in.reply.view(f.range));
    if (given.find('?') != std::string::npos) return true;
    const bool a_name = is_upper(static_cast<char>(in.reply.view(f.range)[0])) &&
                        in.pack.find(given) == 0 && given.find(' ') == std::string::npos;
    if (!a_name) return in.acts.has(acts::ActKind::name);
    if (std::find(parts.begin(), parts.end(), given) != parts.end()) return true;
    return !is_misspelt(parts[0], given);
  };
  const auto begin = out.list.begin() + static_cast<std::ptrdiff_t>(first);
  out.list.erase(std::remove_if(begin, out.list.end(), fine), out.list.end());
  const std::string name = in.input.author.substr(0, parts[0].size());
  for (std::size_t k = first; k < out.list.size(); ++k) {
    out.list[k].fixes.push_back({"Write “" + name + "”", {{out.list[k].range, name}}});
  }
}

}  // namespace amends::checks
