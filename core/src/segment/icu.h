// ICU at arm's length: what the other files of this folder need of it, and nothing more.
#ifndef AMENDS_CORE_SRC_SEGMENT_ICU_H_
#define AMENDS_CORE_SRC_SEGMENT_ICU_H_

#include <unicode/normalizer2.h>
#include <unicode/rbbi.h>
#include <unicode/utext.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace amends::segment {

enum class BreakKind : std::uint8_t { grapheme, word, sentence };

// A break iterator with the text it reads; not thread-safe.
class Breaker {
 public:
  explicit Breaker(BreakKind kind);
  ~Breaker();
  Breaker(const Breaker&) = delete;
  Breaker& operator=(const Breaker&) = delete;

  // Appends the boundaries after 0, the last one being units.size(). Without its data ICU gives
  // none: then the whole is one piece.
  void boundaries(std::u16string_view units, std::vector<std::uint32_t>& out);
  // The first boundary after 0.
  std::uint32_t first(std::u16string_view units);

 private:
  bool set(std::u16string_view units);

  std::unique_ptr<icu::RuleBasedBreakIterator> iterator_;
  UText text_ = UTEXT_INITIALIZER;
};

char32_t code_point_at(std::u16string_view units, std::size_t at);
inline std::uint32_t unit_count(char32_t c) { return c > 0xFFFF ? 2 : 1; }

bool is_wide_white(char16_t unit);  // beyond ASCII
inline bool is_white(char16_t unit) {
  return unit < 0x80 ? unit == ' ' || (unit >= 0x09 && unit <= 0x0D) : is_wide_white(unit);
}
bool is_letter(char32_t c);       // letters and the marks that belong to them
bool is_digit(char32_t c);
bool is_upper(char32_t c);
bool is_pictograph(char32_t c);   // shown as an emoji: arrows, (c), (tm) and digits are not

// NFKC, then case folding, as UTF-8. Variation selectors are dropped and U+2019 becomes '.
void append_folded(std::u16string_view units, std::string& out);

}  // namespace amends::segment

#endif  // AMENDS_CORE_SRC_SEGMENT_ICU_H_
