#include "src/checking/length.h"

#include <string_view>

namespace amends::checking {
namespace {

using segment::TokenKind;

constexpr std::string_view kXWeighted = "x-weighted";
constexpr std::string_view kGraphemes = "graphemes";
constexpr std::string_view kBytes = "bytes";

// twitter-text, configuration v3.
constexpr int kUrlWeight = 23;
constexpr int kEmojiWeight = 2;

bool is_lead(char16_t unit) { return (unit & 0xFC00) == 0xD800; }
bool is_trail(char16_t unit) { return (unit & 0xFC00) == 0xDC00; }

char32_t code_point_at(std::u16string_view units, std::size_t i) {
  if (!is_lead(units[i]) || i + 1 == units.size() || !is_trail(units[i + 1])) return units[i];
  return 0x10000 + ((static_cast<char32_t>(units[i]) & 0x3FF) << 10) + (units[i + 1] & 0x3FF);
}

std::size_t units_of(char32_t c) { return c > 0xFFFF ? 2 : 1; }

int x_weight(char32_t c) {
  const bool single = c <= 0x10FF || (c >= 0x2000 && c <= 0x200D) ||
                      (c >= 0x2010 && c <= 0x201F) || (c >= 0x2032 && c <= 0x2037);
  return single ? 1 : 2;
}

int utf8_size(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

// Marks and joiners that belong to the character before them. Only the place where the overflow
// starts depends on this short table; counts come from ICU.
bool joins_previous(char32_t c) {
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) ||
         (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF) || c == 0x200D ||
         c == 0x3099 || c == 0x309A || (c >= 0xFE00 && c <= 0xFE0F) ||
         (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0x1160 && c <= 0x11FF) ||
         (c >= 0x1F3FB && c <= 0x1F3FF);
}

bool is_space(char16_t unit) {
  return unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r' || unit == 0xA0;
}

std::uint32_t skip_spaces(std::u16string_view units, std::uint32_t i) {
  while (i < units.size() && is_space(units[i])) ++i;
  return i;
}

// Where the writer's own text starts: X fills in the handles at the start of a reply itself and
// does not count them.
std::uint32_t after_filled_handles(const text::Text& text, const segment::Segments& segments) {
  std::uint32_t begin = 0;
  for (const segment::Token& token : segments.tokens) {
    if (token.kind != TokenKind::handle || token.range.begin != skip_spaces(text.units, begin)) {
      break;
    }
    begin = token.range.end;
  }
  return begin == 0 ? 0 : skip_spaces(text.units, begin);
}

int x_weight_of(std::u16string_view units) {
  int weight = 0;
  for (std::size_t i = 0; i < units.size();) {
    const char32_t c = code_point_at(units, i);
    weight += x_weight(c);
    i += units_of(c);
  }
  return weight;
}

// ASCII is its own NFC and weighs 1 a character.
int x_weight_of_plain(const text::Text& text, std::uint32_t begin, std::uint32_t end) {
  if (begin >= end) return 0;
  if (text.utf8_of.empty()) return static_cast<int>(end - begin);
  return x_weight_of(segment::nfc(std::u16string_view(text.units).substr(begin, end - begin)));
}

int x_weight_of(const text::Text& text, const segment::Segments& segments) {
  std::uint32_t at = after_filled_handles(text, segments);
  int weight = 0;
  for (const segment::Token& token : segments.tokens) {
    const bool url = token.kind == TokenKind::url;
    if ((!url && token.kind != TokenKind::emoji) || token.range.begin < at) continue;
    weight += x_weight_of_plain(text, at, token.range.begin) + (url ? kUrlWeight : kEmojiWeight);
    at = token.range.end;
  }
  return weight + x_weight_of_plain(text, at, text.size());
}

int code_points_of(const text::Text& text) {
  int count = static_cast<int>(text.size());
  if (text.utf8_of.empty()) return count;
  for (const char16_t unit : text.units) count -= is_trail(unit);
  return count;
}

int bytes_of(const text::Text& text) {
  return static_cast<int>(text.utf8_of.empty() ? text.size() : text.utf8_of.back());
}

// The cost of one code point outside links and emoji, for finding where the overflow starts.
int cost_of(char32_t c, std::string_view unit) {
  if (unit == kBytes) return utf8_size(c);
  if (unit == kGraphemes) return joins_previous(c) ? 0 : 1;
  if (unit == kXWeighted) return joins_previous(c) ? 0 : x_weight(c);
  return 1;
}

int cost_of(std::u16string_view piece, std::string_view unit) {
  int cost = 0;
  for (std::size_t i = 0; i < piece.size();) {
    const char32_t c = code_point_at(piece, i);
    cost += cost_of(c, unit);
    i += units_of(c);
  }
  return cost;
}

int cost_of(const segment::Token& token, std::u16string_view piece, std::string_view unit) {
  if (unit == kXWeighted) return token.kind == TokenKind::url ? kUrlWeight : kEmojiWeight;
  if (unit == kGraphemes && token.kind == TokenKind::emoji) return 1;
  return cost_of(piece, unit);
}

}  // namespace

Length measure(const text::Text& text, const segment::Segments& segments,
               segment::Splitter& splitter, const Surface& surface) {
  Length length;
  length.unit = surface.unit;
  if (surface.limit >= 0) length.limit = surface.limit;
  const int bytes = bytes_of(text);
  if (surface.unit == kXWeighted) {
    length.used = x_weight_of(text, segments);
  } else if (surface.unit == kBytes) {
    length.used = bytes;
  } else if (surface.unit == kGraphemes) {
    length.used = splitter.graphemes(text);
  } else {
    length.used = code_points_of(text);
  }
  const bool fits = !length.limit || length.used <= *length.limit;
  if (fits && surface.byte_limit >= 0 && bytes > surface.byte_limit) {
    return {bytes, surface.byte_limit, std::string(kBytes)};
  }
  return length;
}

text::Range overflow(const text::Text& text, const segment::Segments& segments,
                     const Length& length) {
  const std::uint32_t size = text.size();
  if (!length.limit || length.used <= *length.limit) return {size, size};
  const std::u16string_view units = text.units;
  std::uint32_t at = length.unit == kXWeighted ? after_filled_handles(text, segments) : 0;
  std::uint32_t whole = at;  // the last place between whole characters
  int used = 0;
  auto token = segments.tokens.begin();
  while (at < size) {
    while (token != segments.tokens.end() && token->range.end <= at) ++token;
    const bool piece = token != segments.tokens.end() && token->range.begin == at &&
                       (token->kind == TokenKind::url || token->kind == TokenKind::emoji);
    const char32_t c = code_point_at(units, at);
    if (piece || !joins_previous(c)) whole = at;
    const auto next = piece ? token->range.end : at + static_cast<std::uint32_t>(units_of(c));
    used += piece ? cost_of(*token, units.substr(at, next - at), length.unit)
                  : cost_of(c, length.unit);
    if (used > *length.limit) break;
    at = next;
  }
  return {whole, size};
}

}  // namespace amends::checking
