// The name is known from the page. It is a name if it is written like one and is no word that we know:
// "Ana", not "deal_hunter_92" nor "Angry Customer".
#include <algorithm>
#include <string>
#include <vector>

#include "src/checking/checking.h"
#include "src/match/name_words.h"
#include "targets.h"

namespace amends::checks {
namespace {

constexpr std::size_t kShortestName = 2;
constexpr std::size_t kShortestMisspelt = 3;

bool is_upper(char16_t c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char16_t c) { return c >= 'a' && c <= 'z'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Of an alphabet; from U+2000 on stand marks, and scripts without capitals.
bool is_letter(char16_t u) { return (u >= 0xC0 && u < 0x2000) || is_upper(u) || is_lower(u); }
bool is_joint(char16_t u) { return u == u'-' || u == u'\'' || u == u'\u2019'; }

// "Ana", "Zoë", "O'Neill", "Anne-Marie", "LaToya"; not "ana" nor "ANA".
bool is_written_like_a_name(const text::Text& author, text::Range word) {
  for (std::uint32_t i = word.begin; i < word.end; ++i) {
    const char16_t u = author.units[i];
    const std::uint32_t place = i - word.begin;
    const bool after_joint = place > 0 && is_joint(author.units[i - 1]);
    if (place > 0 && is_joint(u)) continue;
    if (!is_letter(u)) return false;
    const std::string folded = segment::folded({&u, 1});
    const bool capital = u != u'ß' && folded != text::utf8_of_range(author, {i, i + 1});
    const bool inner = after_joint || place == 2 || place == 3;
    if (place == 0 ? !capital : capital && !inner) return false;
  }
  return word.size() > 0;
}

// The words of the displayed name; none unless all are written like a name.
std::vector<text::Range> words_of(const text::Text& author) {
  std::vector<text::Range> words;
  for (std::uint32_t begin = 0; begin < author.size();) {
    std::uint32_t end = begin;
    while (end < author.size() && author.units[end] != u' ') ++end;
    if (end > begin) {
      if (!is_written_like_a_name(author, {begin, end})) return {};
      words.push_back({begin, end});
    }
    begin = end + 1;
  }
  return words;
}

// One letter dropped, added, changed or swapped with its neighbour; not "Dan" for "Daniel".
bool is_misspelt(std::string_view name, std::string_view given) {
  const bool short_form = name.starts_with(given) || given.starts_with(name);
  if (short_form || name[0] != given[0] || given.size() < kShortestMisspelt) return false;
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
  text::Text author;
  text::read(in.input.author, author);
  const std::vector<text::Range> words = words_of(author);
  if (words.empty() || words[0].size() < kShortestName) return;
  std::vector<std::string> parts;
  for (const text::Range w : words) {
    parts.push_back(segment::folded(std::u16string_view(author.units).substr(w.begin, w.size())));
  }
  const bool a_word = in.pack.find(parts[0]) != 0 && !match::is_name_or_word(parts[0]);
  if (a_word) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  const auto fine = [&](const checking::Finding& f) {
    const std::string given = lower_of(in.reply.view(f.range));
    if (given.find('?') != std::string::npos) return true;
    const bool a_name = is_upper(in.reply.view(f.range)[0]) &&
                        in.pack.find(given) == 0 && given.find(' ') == std::string::npos;
    if (!a_name) return in.acts.has(acts::ActKind::name);
    if (std::find(parts.begin(), parts.end(), given) != parts.end()) return true;
    return !is_misspelt(parts[0], given);
  };
  const auto begin = out.list.begin() + static_cast<std::ptrdiff_t>(first);
  out.list.erase(std::remove_if(begin, out.list.end(), fine), out.list.end());
  const std::string name = text::utf8_of_range(author, words[0]);
  for (std::size_t k = first; k < out.list.size(); ++k) {
    out.list[k].fixes.push_back({"Write “" + name + "”", {{out.list[k].range, name}}});
  }
}

}  // namespace amends::checks
