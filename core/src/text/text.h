// text: bytes as given become well-formed UTF-16 with one offset map. The only place that converts
// units.
//
//   read("")          units u"",      no map (ASCII)
//   read("hi")        units u"hi",    no map: both offsets are equal
//   read("é!")        units u"é!",    utf8_of = {0, 2, 3}
//   read("\xFF!")     units u"\uFFFD!", utf8_of = {0, 1, 2}: offsets count the bytes given
#ifndef AMENDS_CORE_SRC_TEXT_TEXT_H_
#define AMENDS_CORE_SRC_TEXT_TEXT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"

namespace amends::text {

// A range of UTF-16 units inside one Text; every stage after this one speaks in these.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t size() const { return end - begin; }
  bool overlaps(Range o) const { return begin < o.end && o.begin < end; }
  bool contains(Range o) const { return begin <= o.begin && o.end <= end; }
  friend bool operator==(Range, Range) = default;
};

struct Text {
  std::u16string units;  // well-formed: each ill-formed subpart is U+FFFD
  // utf8_of[i]: bytes of the text as given before unit i; size units.size() + 1. Empty when the
  // text is ASCII, where both offsets are equal.
  std::vector<std::uint32_t> utf8_of;
  bool truncated = false;

  std::uint32_t size() const { return static_cast<std::uint32_t>(units.size()); }
  Place place(std::uint32_t unit) const {
    return {utf8_of.empty() ? unit : utf8_of[unit], unit};
  }
  Span span(Range r) const { return {place(r.begin), place(r.end)}; }
};

// Fills `out`, reusing its memory.
void read(std::string_view bytes, Text& out);

// The UTF-8 of a range of units (well-formed; a lone surrogate becomes U+FFFD).
std::string utf8_of_range(const Text& text, Range range);

}  // namespace amends::text

#endif  // AMENDS_CORE_SRC_TEXT_TEXT_H_
