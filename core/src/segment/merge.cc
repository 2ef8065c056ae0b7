#include "src/segment/merge.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "src/segment/icu.h"

namespace amends::segment {
namespace {

// generated from core/data/abbreviations.toml: kAlways and kBeforeNumber, sorted
#include "abbreviations.inc"

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// The letters and inner full stops before a final full stop, in lower case: "e.g" of "(e.g."
std::string_view last_abbreviation(std::u16string_view sentence, std::array<char, 8>& buffer) {
  if (sentence.empty() || sentence.back() != '.') return {};
  std::size_t begin = sentence.size() - 1;
  const auto inner = [&](char16_t u) { return u == '.' || (u < 0x80 && is_letter(u)); };
  while (begin > 0 && inner(sentence[begin - 1])) --begin;
  const std::size_t size = sentence.size() - 1 - begin;
  if (size == 0 || size > buffer.size()) return {};
  for (std::size_t i = 0; i < size; ++i) {
    const char16_t u = sentence[begin + i];
    buffer[i] = static_cast<char>(is_upper(u) ? u + 32 : u);
  }
  return {buffer.data(), size};
}

bool has_word(std::u16string_view units) {
  for (std::size_t i = 0; i < units.size();) {
    const char32_t c = code_point_at(units, i);
    if (is_letter(c) || is_digit(c)) return true;
    i += unit_count(c);
  }
  return false;
}

bool has_line_break(std::u16string_view units, std::uint32_t begin, std::uint32_t end) {
  return units.substr(begin, end - begin).find_first_of(u"\n\r\u2028\u2029") !=
         std::u16string_view::npos;
}

// "https://x.example/a?b=1": no sentence ends inside a link.
bool cuts_link(std::u16string_view units, text::Range a, text::Range b) {
  if (a.end != b.begin) return false;
  std::uint32_t word = a.end;
  while (word > a.begin && !is_white(units[word - 1])) --word;
  const auto chunk = units.substr(word, a.end - word);
  return chunk.find(u"://") != std::u16string_view::npos || chunk.substr(0, 4) == u"www.";
}

bool belongs_together(std::u16string_view units, text::Range a, text::Range b) {
  if (cuts_link(units, a, b)) return true;
  if (has_line_break(units, a.end, b.begin)) return false;
  const auto next = units.substr(b.begin, b.size());
  if (!has_word(next)) return true;  // ". .", "😢", ":)"
  const auto sentence = units.substr(a.begin, a.size());
  if (!has_word(sentence)) return sentence.find_first_of(u"!?") == std::u16string_view::npos;
  std::array<char, 8> buffer;
  const std::string_view word = last_abbreviation(sentence, buffer);
  if (word.empty()) return false;
  if (contains(kAlways, word)) return true;
  return is_digit(code_point_at(next, 0)) && contains(kBeforeNumber, word);
}

bool is_emoji_part(char32_t c) {
  return is_pictograph(c) || c == 0xFE0F || c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF);
}

// Emoji at the start of `next` belong to what they follow: "Sorry! | 😢 We" to "Sorry! 😢 | We".
void move_emoji(std::u16string_view units, text::Range& sentence, text::Range& next) {
  std::uint32_t end = next.begin;
  while (end < next.end && is_emoji_part(code_point_at(units, end))) {
    end += unit_count(code_point_at(units, end));
  }
  if (end == next.begin || end == next.end || has_line_break(units, sentence.end, next.begin)) return;
  sentence.end = end;
  while (end < next.end && is_white(units[end])) ++end;
  next.begin = end;
}

}  // namespace

void part_signatures(std::u16string_view units, std::vector<text::Range>& sentences) {
  static constexpr std::u16string_view kEnds = u".!?…";
  static constexpr std::u16string_view kMarks = u"-–—~";
  static constexpr std::uint32_t kLongest = 16;
  if (sentences.empty()) return;
  const text::Range last = sentences.back();
  const std::uint32_t from = last.size() > kLongest ? last.end - kLongest : last.begin;
  for (std::uint32_t i = std::max(from, last.begin + 2); i + 1 < last.end; ++i) {
    const bool signs = kMarks.find(units[i]) != std::u16string_view::npos &&
                       is_white(units[i - 1]) && is_upper(code_point_at(units, i + 1));
    if (!signs) continue;
    std::uint32_t end = i;
    while (end > last.begin && is_white(units[end - 1])) --end;
    if (end == last.begin || kEnds.find(units[end - 1]) == std::u16string_view::npos) continue;
    sentences.back().end = end;
    sentences.push_back({i, last.end});
    return;
  }
}

void merge_sentences(std::u16string_view units, std::vector<text::Range>& sentences) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (kept > 0) move_emoji(units, sentences[kept - 1], sentences[i]);
    if (kept > 0 && belongs_together(units, sentences[kept - 1], sentences[i])) {
      sentences[kept - 1].end = sentences[i].end;
    } else {
      sentences[kept++] = sentences[i];
    }
  }
  sentences.resize(kept);
}

}  // namespace amends::segment
