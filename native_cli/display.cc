#include "display.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace amends::cli {
namespace {

constexpr UChar32 kJoiner = 0x200D;
constexpr UChar32 kEmojiStyle = 0xFE0F;

// The code point at `at`, which moves behind it; negative for ill-formed bytes.
UChar32 decode(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT(bytes, at, text.size(), c);
  return c;
}

bool is_control(UChar32 c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

// Embeddings, overrides and isolates: they would show the words in another order than they stand.
bool turns_direction(UChar32 c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

int own_columns(UChar32 c) {
  if (c < 0 || is_control(c)) return 1;  // shown as a replacement or a picture
  if (c < 0x300) return c == 0xAD ? 0 : 1;
  switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR: return 0;
    default: break;
  }
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool is_flag_half(UChar32 c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
bool is_skin_tone(UChar32 c) { return c >= 0x1F3FB && c <= 0x1F3FF; }

void append_code_point(std::string& out, UChar32 c) {
  if (c < 0) c = 0xFFFD;
  if (c < 0x20) c += 0x2400;
  if (c == 0x7F) c = 0x2421;
  if (c > 0x7F && c < 0xA0) c = 0xFFFD;
  if (turns_direction(c)) return;
  char bytes[U8_MAX_LENGTH];
  std::size_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, c);
  out.append(bytes, size);
}

}  // namespace

Cell cell_at(std::string_view text, std::size_t at) {
  Cell cell{at, at, 0};
  UChar32 last = decode(text, cell.end);
  cell.columns = own_columns(last);
  const bool flag = is_flag_half(last);
  bool flag_whole = false;
  if (last < 0 || is_control(last)) return cell;
  while (cell.end < text.size()) {
    std::size_t next = cell.end;
    const UChar32 c = decode(text, next);
    const bool second_half = flag && !flag_whole && is_flag_half(c);
    const bool joined = last == kJoiner && c >= 0x2000;
    const bool hangs_on = c >= 0 && !is_control(c) && own_columns(c) == 0;
    if (!second_half && !joined && !hangs_on && !is_skin_tone(c)) break;
    if (second_half || c == kEmojiStyle) cell.columns = 2;
    flag_whole |= second_half;
    last = c;
    cell.end = next;
  }
  return cell;
}

int columns_of(std::string_view text) {
  int columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Cell cell = cell_at(text, at);
    columns += cell.columns;
    at = cell.end;
  }
  return columns;
}

void append_printable(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F) {
      out += text[at++];
    } else {
      append_code_point(out, decode(text, at));
    }
  }
}

std::string printable(std::string_view text) {
  std::string out;
  append_printable(out, text);
  return out;
}

std::vector<Row> wrap(std::string_view text, int columns) {
  std::vector<Row> rows;
  Row row;
  std::size_t space = std::string_view::npos;  // the last place where the row may be broken
  int used = 0, used_after_space = 0;
  const auto start = [&](std::size_t at) {
    row.begin = at;
    space = std::string_view::npos;
    used = used_after_space = 0;
  };
  for (std::size_t at = 0; at < text.size();) {
    const Cell cell = cell_at(text, at);
    at = cell.end;
    if (text[cell.begin] == '\n') {
      const bool two = cell.begin > row.begin && text[cell.begin - 1] == '\r';
      rows.push_back({row.begin, cell.begin - two});
      start(cell.end);
      continue;
    }
    used += cell.columns;
    used_after_space += cell.columns;
    if (text[cell.begin] == ' ') {
      if (used > columns) {
        rows.push_back({row.begin, cell.begin});
        start(cell.end);
      } else {
        space = cell.begin;
        used_after_space = 0;
      }
    } else if (used > columns && space != std::string_view::npos) {
      rows.push_back({row.begin, space});
      const int rest = used_after_space;
      start(space + 1);
      used = used_after_space = rest;
    } else if (used > columns && cell.begin > row.begin) {
      rows.push_back({row.begin, cell.begin});
      start(cell.begin);
      used = used_after_space = cell.columns;
    }
  }
  rows.push_back({row.begin, text.size()});
  return rows;
}

}  // namespace amends::cli
