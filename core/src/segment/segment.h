// segment: sentences and tokens (ICU, UAX 29), with case-folded NFKC forms. The only folder that
// includes ICU.
//
//   split("")               no sentences, no tokens
//   split("Hi.")            1 sentence; tokens word "hi", punctuation "."
//   split("I don't.")       forms "i", "don't" (U+2019 becomes ')
//   split("@Ana: #fail 😢") handle "@ana", punctuation ":", hashtag "fail", emoji "😢"
//   split("Mr. Li paid £5") 1 sentence: abbreviations do not end one
#ifndef AMENDS_CORE_SRC_SEGMENT_SEGMENT_H_
#define AMENDS_CORE_SRC_SEGMENT_SEGMENT_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/text/text.h"

namespace amends::segment {

enum class TokenKind : std::uint8_t {
  word,         // letters, with inner apostrophes and hyphens' parts split: "don't", "re", "ask"
  number,       // "42", "9.99", "12:30", "1st"
  url,          // "https://...", "www.x.example/y", "t.co/abc"
  email,        // "ana@example.com"
  handle,       // "@ana"
  hashtag,      // "#fail"; its form is "fail"
  emoji,        // one grapheme cluster
  punctuation,  // "." "," "!" "?" "(" quotes, dashes, "..." as one token, "^" "*"
  symbol,       // "£" "%" "+" and what is left
};

enum TokenFlag : std::uint8_t {
  kCapitalised = 1,    // first letter is upper case
  kAllCaps = 2,        // two or more letters, all upper case
  kQuoted = 4,         // inside a pair of quotation marks
  kAfterBreak = 8,     // a comma, semicolon, colon, dash or bracket stands before it
  kSpaceBefore = 16,   // white space stands before it, or it is the first of the text
  kInSlot = 32,        // inside a template slot: {{name}}, [NAME], %NAME%
  kTime = 64,          // a number that is a time of day: "5pm", "17:30"
  kOrdinal = 128,      // "3rd"
};

struct Token {
  text::Range range;
  TokenKind kind = TokenKind::word;
  std::uint8_t flags = 0;
  std::uint32_t form_begin = 0;  // in Segments::forms
  std::uint32_t form_size = 0;   // bytes; 0 for punctuation and symbols longer than 8 bytes
};

enum class Ending : std::uint8_t { none, period, question, exclamation, ellipsis };

struct Sentence {
  text::Range range;  // without the white space around it
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 0;
  Ending ending = Ending::none;
};

struct Segments {
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::string forms;  // arena of case-folded NFKC forms, UTF-8

  std::string_view form(const Token& t) const {
    return std::string_view(forms).substr(t.form_begin, t.form_size);
  }
  std::span<const Token> tokens_of(const Sentence& s) const {
    return std::span(tokens).subspan(s.first_token, s.token_count);
  }
  void clear() {
    sentences.clear();
    tokens.clear();
    forms.clear();
  }
};

// ICU's break iterators are not thread-safe: a Splitter belongs to one call at a time.
class Splitter {
 public:
  Splitter();
  ~Splitter();
  Splitter(const Splitter&) = delete;
  Splitter& operator=(const Splitter&) = delete;

  // Sentence ranges only, trimmed of white space.
  void sentences(const text::Text& text, std::vector<text::Range>& out);
  // Appends one sentence and its tokens. What it appends depends on the units of the range alone
  // (plus `range.begin` in the offsets), so that a Session may keep it.
  void sentence(const text::Text& text, text::Range range, Segments& out);
  // All of the text.
  void split(const text::Text& text, Segments& out);
  // Grapheme clusters (UAX 29) in the text.
  int graphemes(const text::Text& text);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// The form that a token of these units has.
std::string folded(std::u16string_view units);

// NFC length helpers for platforms that count that way; see checks/platform.
std::u16string nfc(std::u16string_view units);
bool is_emoji_start(char32_t code_point);
std::string_view icu_version();

}  // namespace amends::segment

#endif  // AMENDS_CORE_SRC_SEGMENT_SEGMENT_H_
