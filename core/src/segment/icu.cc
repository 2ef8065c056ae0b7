#include "src/segment/icu.h"

#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/udata.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <cstring>

#include "src/segment/segment.h"

namespace amends::segment {
namespace {

// Opens the compiled rules themselves: no locale, no resource bundle, no service.
icu::RuleBasedBreakIterator* open_rules(BreakKind kind) {
  static constexpr const char* kNames[] = {"char", "word", "sent"};
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory* data =
      udata_open(U_ICUDATA_NAME "-brkitr", "brk", kNames[static_cast<int>(kind)], &status);
  if (U_FAILURE(status)) return nullptr;
  const auto* rules = static_cast<const std::uint8_t*>(udata_getMemory(data));
  std::uint32_t length = 0;
  std::memcpy(&length, rules + 8, sizeof length);  // RBBIDataHeader::fLength
  udata_close(data);  // the data are linked in and stay where they are
  auto* iterator = new icu::RuleBasedBreakIterator(rules, length, status);
  if (U_SUCCESS(status)) return iterator;
  delete iterator;
  return nullptr;
}

const icu::Normalizer2* nfkc() {
  UErrorCode status = U_ZERO_ERROR;
  return icu::Normalizer2::getNFKCInstance(status);
}

bool is_variation_selector(char16_t u) { return u >= 0xFE00 && u <= 0xFE0F; }

}  // namespace

Breaker::Breaker(BreakKind kind) : iterator_(open_rules(kind)) {}
Breaker::~Breaker() { utext_close(&text_); }

bool Breaker::set(std::u16string_view units) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUChars(&text_, units.data(), static_cast<std::int64_t>(units.size()), &status);
  if (iterator_) iterator_->setText(&text_, status);
  return iterator_ && U_SUCCESS(status);
}

void Breaker::boundaries(std::u16string_view units, std::vector<std::uint32_t>& out) {
  if (units.empty()) return;
  if (!set(units)) {
    out.push_back(static_cast<std::uint32_t>(units.size()));
    return;
  }
  iterator_->first();
  for (std::int32_t at = iterator_->next(); at != icu::BreakIterator::DONE;
       at = iterator_->next()) {
    out.push_back(static_cast<std::uint32_t>(at));
  }
}

std::uint32_t Breaker::first(std::u16string_view units) {
  if (!set(units)) return static_cast<std::uint32_t>(units.size());
  iterator_->first();
  const std::int32_t at = iterator_->next();
  return at == icu::BreakIterator::DONE ? static_cast<std::uint32_t>(units.size())
                                        : static_cast<std::uint32_t>(at);
}

char32_t code_point_at(std::u16string_view units, std::size_t at) {
  const char32_t c = units[at];
  if (c < 0xD800 || c > 0xDBFF || at + 1 >= units.size()) return c;
  const char32_t low = units[at + 1];
  if (low < 0xDC00 || low > 0xDFFF) return c;
  return 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
}

bool is_wide_white(char16_t u) {
  return u == 0x85 || u == 0xA0 || u == 0x1680 || (u >= 0x2000 && u <= 0x200B) || u == 0x2028 ||
         u == 0x2029 || u == 0x202F || u == 0x205F || u == 0x3000 || u == 0xFEFF;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  const auto mask = U_MASK(u_charType(static_cast<UChar32>(c)));
  return (mask & (U_GC_L_MASK | U_GC_M_MASK | U_GC_NL_MASK)) != 0 && !is_variation_selector(c);
}

bool is_digit(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9';
  return u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER;
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  const auto type = u_charType(static_cast<UChar32>(c));
  return type == U_UPPERCASE_LETTER || type == U_TITLECASE_LETTER;
}

bool is_pictograph(char32_t c) {
  if (c < 0x2190) return false;
  if (c >= 0x1F1E6 && c <= 0x1F1FF) return true;  // regional indicators: flags
  if (c >= 0x2190 && c <= 0x21FF) return false;   // arrows
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC);
}

void append_folded(std::u16string_view units, std::string& out) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString source(false, units.data(), static_cast<std::int32_t>(units.size()));
  icu::UnicodeString folded = nfkc()->normalize(source, status);
  folded.foldCase();
  for (std::int32_t i = 0; i < folded.length();) {
    const char16_t u = folded.charAt(i);
    if (u == 0x2019) folded.setCharAt(i, u'\'');
    if (is_variation_selector(u)) {
      folded.remove(i, 1);
    } else {
      ++i;
    }
  }
  folded.toUTF8String(out);
}

std::u16string nfc(std::u16string_view units) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString source(false, units.data(), static_cast<std::int32_t>(units.size()));
  const icu::UnicodeString out = icu::Normalizer2::getNFCInstance(status)->normalize(source, status);
  return {out.getBuffer(), static_cast<std::size_t>(out.length())};
}

bool is_emoji_start(char32_t code_point) { return is_pictograph(code_point); }

std::string_view icu_version() { return U_ICU_VERSION; }

}  // namespace amends::segment
