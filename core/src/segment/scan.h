// The tokens of one sentence.
#ifndef AMENDS_CORE_SRC_SEGMENT_SCAN_H_
#define AMENDS_CORE_SRC_SEGMENT_SCAN_H_

#include "src/segment/icu.h"
#include "src/segment/segment.h"

namespace amends::segment {

struct Breakers {
  Breaker grapheme{BreakKind::grapheme};
  Breaker word{BreakKind::word};
  Breaker sentence{BreakKind::sentence};
  std::vector<std::uint32_t> boundaries;  // scratch
};

// Appends the tokens of `range` with their forms and flags.
void scan(const text::Text& text, text::Range range, Breakers& breakers, Segments& out);

// The length of the link or e-mail address that starts at `at`, 0 if none does.
std::uint32_t url_length(std::u16string_view units, std::size_t at);
std::uint32_t email_length(std::u16string_view units, std::size_t at);

}  // namespace amends::segment

#endif  // AMENDS_CORE_SRC_SEGMENT_SCAN_H_
