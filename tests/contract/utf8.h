// A second, slow and obvious reading of UTF-8 for the tests: the core's offsets are judged by it.
#ifndef AMENDS_TESTS_CONTRACT_UTF8_H_
#define AMENDS_TESTS_CONTRACT_UTF8_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace amends::tests {

struct Decoded {
  char32_t code_point = 0xFFFD;
  std::size_t bytes = 1;
  bool well_formed = false;
};

// The first character of a text that is not empty. Of an ill-formed one, the longest part that
// could have begun a character counts as one U+FFFD (WHATWG, Unicode 3.9 "maximal subpart").
inline Decoded decode_utf8(std::string_view text) {
  const auto byte = [&](std::size_t i) -> int {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : -1;
  };
  const int lead = byte(0);
  if (lead < 0x80) return {static_cast<char32_t>(lead), 1, true};
  if (lead < 0xC2 || lead > 0xF4) return {};
  const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  char32_t code_point = static_cast<char32_t>(lead & (0x7F >> size));
  for (std::size_t i = 1; i < size; ++i) {
    const int next = byte(i);
    if (next < (i == 1 ? least : 0x80) || next > (i == 1 ? most : 0xBF)) return {0xFFFD, i, false};
    code_point = code_point << 6 | static_cast<char32_t>(next & 0x3F);
  }
  return {code_point, size, true};
}

inline bool is_well_formed_utf8(std::string_view text) {
  while (!text.empty()) {
    const Decoded d = decode_utf8(text);
    if (!d.well_formed) return false;
    text.remove_prefix(d.bytes);
  }
  return true;
}

inline void append_utf8(char32_t c, std::string& out) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0 | c >> 6);
  } else {
    if (c < 0x10000) {
      put(0xE0 | c >> 12);
    } else {
      put(0xF0 | c >> 18);
      put(0x80 | (c >> 12 & 0x3F));
    }
    put(0x80 | (c >> 6 & 0x3F));
  }
  put(0x80 | (c & 0x3F));
}

// For each byte offset of the text: the UTF-16 units before it, or -1 inside a character.
//   units_before("")     {0}
//   units_before("é!")   {0, -1, 1, 2}
//   units_before("😢")   {0, -1, -1, -1, 2}
inline std::vector<std::int64_t> units_before(std::string_view text) {
  std::vector<std::int64_t> out(text.size() + 1, -1);
  std::int64_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    out[at] = units;
    const Decoded d = decode_utf8(text.substr(at));
    units += d.code_point > 0xFFFF ? 2 : 1;
    at += d.bytes;
  }
  out[text.size()] = units;
  return out;
}

// The characters of a text, each as its own bytes.
inline std::vector<std::string_view> characters(std::string_view text) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t bytes = decode_utf8(text).bytes;
    out.push_back(text.substr(0, bytes));
    text.remove_prefix(bytes);
  }
  return out;
}

}  // namespace amends::tests

#endif  // AMENDS_TESTS_CONTRACT_UTF8_H_
