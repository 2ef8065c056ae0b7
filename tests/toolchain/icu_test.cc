// The slim ICU carries what core/src/segment needs, and nothing of it collides with a host's ICU.
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/rbbi.h>
#include <unicode/uchar.h>
#include <unicode/udata.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

namespace {

constexpr char kBreakRules[] = U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr";

// Rules are a read-only part of the program, so the iterator only borrows them.
std::unique_ptr<icu::RuleBasedBreakIterator> open_rules(const char* name) {
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory* data = udata_open(kBreakRules, "brk", name, &status);
  EXPECT_TRUE(U_SUCCESS(status)) << name << ": " << u_errorName(status);
  if (U_FAILURE(status)) return nullptr;
  const auto* rules = static_cast<const uint8_t*>(udata_getMemory(data));
  const uint32_t bytes = reinterpret_cast<const uint32_t*>(rules)[2];  // RBBIDataHeader::fLength
  udata_close(data);
  auto made = std::make_unique<icu::RuleBasedBreakIterator>(rules, bytes, status);
  EXPECT_TRUE(U_SUCCESS(status)) << name << ": " << u_errorName(status);
  return made;
}

std::vector<int> breaks(const char* rules, const std::u16string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto iterator = open_rules(rules);
  UText* chars =
      utext_openUChars(nullptr, text.data(), static_cast<int64_t>(text.size()), &status);
  iterator->setText(chars, status);
  EXPECT_TRUE(U_SUCCESS(status)) << u_errorName(status);
  std::vector<int> found;
  for (int at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next()) {
    found.push_back(at);
  }
  utext_close(chars);
  return found;
}

using Places = std::vector<int>;

TEST(SlimIcu, keeps_an_emoji_family_and_a_flag_whole) {
  EXPECT_EQ(breaks("char", u"a\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F1EC\U0001F1E7"),
            (Places{0, 1, 9, 13}));
  EXPECT_EQ(breaks("char", u"e\u0301\r\nx"), (Places{0, 2, 4, 5}));
}

TEST(SlimIcu, finds_words) {
  EXPECT_EQ(breaks("word", u"We can't, #12.5"), (Places{0, 2, 3, 8, 9, 10, 11, 15}));
}

TEST(SlimIcu, finds_sentences) {
  EXPECT_EQ(breaks("sent", u"Sorry! It is late. \U0001F621"), (Places{0, 7, 19, 21}));
}

TEST(SlimIcu, leaves_scripts_that_need_a_dictionary_in_one_piece) {
  const std::u16string thai = u"\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u0E04\u0E23\u0E31\u0E1A";
  EXPECT_EQ(breaks("word", thai), (Places{0, static_cast<int>(thai.size())}));
}

TEST(SlimIcu, normalises_without_splitting_emoji_and_folds_case) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  ASSERT_TRUE(U_SUCCESS(status)) << u_errorName(status);
  icu::UnicodeString text =
      nfkc->normalize(u"\uFF33\uFB01 STRASSE\u00DF \U0001F468\u200D\U0001F469", status);
  ASSERT_TRUE(U_SUCCESS(status)) << u_errorName(status);
  text.foldCase();
  EXPECT_TRUE(text == icu::UnicodeString(u"sfi strassess \U0001F468\u200D\U0001F469"));
  EXPECT_TRUE(icu::Normalizer2::getNFCInstance(status)->normalize(u"e\u0301", status) ==
              icu::UnicodeString(u"\u00E9"));
}

TEST(SlimIcu, knows_the_properties_of_characters) {
  EXPECT_TRUE(u_hasBinaryProperty(0x1F621, UCHAR_EXTENDED_PICTOGRAPHIC));
  EXPECT_TRUE(u_hasBinaryProperty(0x1F3FB, UCHAR_EMOJI_MODIFIER));
  EXPECT_FALSE(u_hasBinaryProperty(u'a', UCHAR_EXTENDED_PICTOGRAPHIC));
  EXPECT_EQ(u_charType(u'A'), U_UPPERCASE_LETTER);
  EXPECT_EQ(u_charType(u'$'), U_CURRENCY_SYMBOL);
  EXPECT_TRUE(u_isalpha(0x00E9));
  EXPECT_FALSE(u_isalpha(u'1'));
  EXPECT_EQ(u_charDigitValue(0x0663), 3);
  UErrorCode status = U_ZERO_ERROR;
  EXPECT_EQ(uscript_getScript(0x0416, &status), USCRIPT_CYRILLIC);
}

TEST(SlimIcu, has_its_own_namespace_and_version) {
  EXPECT_STREQ(U_ICU_VERSION, "72.1");
#define TEXT_OF(x) #x
#define NAME_OF(x) TEXT_OF(x)
  EXPECT_STREQ(NAME_OF(U_ICU_NAMESPACE), "icu_72_amends");
}

}  // namespace
