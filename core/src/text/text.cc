#include "src/text/text.h"

#include <algorithm>

namespace amends::text {
namespace {

struct Decoded {
  char32_t code_point;
  std::uint32_t bytes;  // consumed; for ill-formed input the maximal subpart
  bool valid;
};

bool is_trail(std::string_view s, std::size_t at, unsigned char low, unsigned char high) {
  if (at >= s.size()) return false;
  const auto b = static_cast<unsigned char>(s[at]);
  return b >= low && b <= high;
}

// One character, or the maximal ill-formed subpart (Unicode 15, section 3.9, table 3-7).
Decoded decode(std::string_view s, std::size_t at) {
  const auto lead = static_cast<unsigned char>(s[at]);
  if (lead < 0x80) return {lead, 1, true};
  int trail = 0;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
  char32_t c = 0;
  if (lead >= 0xC2 && lead <= 0xDF) {
    trail = 1;
    c = lead & 0x1FU;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    trail = 2;
    c = lead & 0x0FU;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    trail = 3;
    c = lead & 0x07U;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return {0xFFFD, 1, false};
  }
  std::uint32_t used = 1;
  for (int i = 0; i < trail; ++i) {
    if (!is_trail(s, at + used, low, high)) return {0xFFFD, used, false};
    c = c << 6 | (static_cast<unsigned char>(s[at + used]) & 0x3FU);
    ++used;
    low = 0x80;
    high = 0xBF;
  }
  return {c, used, true};
}

// The longest prefix within the limit that ends at a character.
std::string_view within_limit(std::string_view bytes, bool& truncated) {
  truncated = bytes.size() > kMaxTextBytes;
  if (!truncated) return bytes;
  std::size_t end = kMaxTextBytes;
  for (int back = 0; back < 3 && is_trail(bytes, end, 0x80, 0xBF); ++back) --end;
  return bytes.substr(0, end);
}

bool is_ascii(std::string_view bytes) {
  unsigned char all = 0;
  for (const char c : bytes) all |= static_cast<unsigned char>(c);
  return all < 0x80;
}

void append_utf8(char32_t c, std::string& out) {
  if (c < 0x80) {
    out.push_back(static_cast<char>(c));
  } else if (c < 0x800) {
    out.push_back(static_cast<char>(0xC0 | c >> 6));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else if (c < 0x10000) {
    out.push_back(static_cast<char>(0xE0 | c >> 12));
    out.push_back(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else {
    out.push_back(static_cast<char>(0xF0 | c >> 18));
    out.push_back(static_cast<char>(0x80 | (c >> 12 & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  }
}

void append_units(const Decoded& d, std::uint32_t at, Text& out) {
  if (d.code_point < 0x10000) {
    out.units.push_back(static_cast<char16_t>(d.code_point));
    out.utf8_of.push_back(at);
    return;
  }
  const char32_t c = d.code_point - 0x10000;
  out.units.push_back(static_cast<char16_t>(0xD800 + (c >> 10)));
  out.units.push_back(static_cast<char16_t>(0xDC00 + (c & 0x3FF)));
  out.utf8_of.push_back(at);
  out.utf8_of.push_back(at);  // no character starts here; kept equal so that spans stay ordered
}

}  // namespace

void read(std::string_view bytes, Text& out) {
  bytes = within_limit(bytes, out.truncated);
  out.utf8_of.clear();
  if (is_ascii(bytes)) {
    out.units.assign(bytes.begin(), bytes.end());
    return;
  }
  out.units.clear();
  out.units.reserve(bytes.size());
  out.utf8_of.reserve(bytes.size() + 1);
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded d = decode(bytes, at);
    append_units(d, static_cast<std::uint32_t>(at), out);
    at += d.bytes;
  }
  out.utf8_of.push_back(static_cast<std::uint32_t>(bytes.size()));
}

std::string utf8_of_range(const Text& text, Range range) {
  std::string out;
  out.reserve(range.size());
  const auto& u = text.units;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    char32_t c = u[i];
    const bool lead = c >= 0xD800 && c < 0xDC00;
    if (lead && i + 1 < range.end && u[i + 1] >= 0xDC00 && u[i + 1] < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (u[++i] - 0xDC00);
    } else if (c >= 0xD800 && c < 0xE000) {
      c = 0xFFFD;
    }
    append_utf8(c, out);
  }
  return out;
}

}  // namespace amends::text
