#include "src/segment/scan.h"

#include <algorithm>

namespace amends::segment {
namespace {

bool is_ascii_letter(char16_t u) { return (u | 0x20) >= 'a' && (u | 0x20) <= 'z'; }
bool is_ascii_digit(char16_t u) { return u >= '0' && u <= '9'; }
bool is_apostrophe(char16_t u) { return u == '\'' || u == 0x2019 || u == 0x02BC; }
// Latin with accents needs no dictionary and no word rules: letters stand in a row.
bool is_latin_letter(char16_t u) {
  return u >= 0xC0 && u < 0x250 && u != 0xD7 && u != 0xF7;
}
bool is_handle_unit(char16_t u) { return is_ascii_letter(u) || is_ascii_digit(u) || u == '_'; }

bool is_break(char16_t u) {
  switch (u) {
    case ',': case ';': case ':': case '(': case ')': case '[': case ']': case '-': case 0x2013:
    case 0x2014: case '/': return true;
    default: return false;
  }
}

class Scanner {
 public:
  Scanner(const text::Text& text, text::Range range, Breakers& breakers, Segments& out)
      : all_(text.units), at_(range.begin), end_(range.end), breakers_(breakers), out_(out) {
    units_ = std::u16string_view(all_).substr(0, end_);
  }

  void run() {
    while (at_ < end_) {
      if (is_white(units_[at_])) {
        space_ = true;
        ++at_;
      } else {
        one();
      }
    }
  }

 private:
  void one() {
    const char16_t u = units_[at_];
    if (is_ascii_letter(u)) {
      if (!address()) word();
    } else if (is_ascii_digit(u)) {
      if (!address()) number();
    } else if (u == '@' && at_ + 1 < end_ && is_handle_unit(units_[at_ + 1])) {
      handle();
    } else if (u == '#' && at_ + 1 < end_ && is_letter(code_point_at(units_, at_ + 1))) {
      hashtag();
    } else if (u < 0x80) {
      punctuation();
    } else {
      beyond_ascii();
    }
  }

  // Links and addresses start after a space or an opening mark, never inside a run of words: the
  // rest of such a run is looked at once, and at most kLongestAddress of it.
  bool address() {
    static constexpr std::u16string_view kOpening = u"([<{\"'“‘«:,;|/=";
    static constexpr std::uint32_t kLongestAddress = 256;
    const bool starts = space_ || kOpening.find(units_[at_ - 1]) != std::u16string_view::npos;
    if (!starts) return false;
    const std::uint32_t last = std::min(end_, at_ + kLongestAddress);
    bool dotted = false;
    for (std::uint32_t i = at_; i < last && !dotted; ++i) {
      const char16_t u = units_[i];
      if (u >= 'A' && u <= 'z') continue;
      if (is_white(u)) break;
      dotted = u == '.' || u == '@' || u == ':';
    }
    if (!dotted) return false;
    if (const std::uint32_t n = email_length(units_.substr(0, last), at_)) {
      push(TokenKind::email, at_ + n);
      return true;
    }
    if (const std::uint32_t n = url_length(units_, at_)) {
      push(TokenKind::url, at_ + n);
      return true;
    }
    return false;
  }

  bool letter_at(std::uint32_t i) const {
    return i < end_ && (is_ascii_letter(units_[i]) || is_latin_letter(units_[i]));
  }

  void word() {
    std::uint32_t i = at_;
    while (i < end_) {
      const char16_t u = units_[i];
      if (is_ascii_letter(u)) {
        ++i;
        continue;
      }
      const bool inner = is_apostrophe(u) && i > at_ && letter_at(i + 1);
      if (!letter_at(i) && !is_ascii_digit(u) && u != '_' && !inner) break;
      ++i;
    }
    if (i < end_ && units_[i] >= 0x250 && is_letter(code_point_at(units_, i))) {
      other_script();
      return;
    }
    push(TokenKind::word, i);
  }

  void number() {
    std::uint32_t i = at_;
    while (i < end_) {
      const char16_t u = units_[i];
      const bool inner = (u == '.' || u == ',' || u == ':' || u == '/') && i + 1 < end_ &&
                         is_ascii_digit(units_[i + 1]);
      if (!is_ascii_digit(u) && !is_ascii_letter(u) && !inner) break;
      ++i;
    }
    const std::size_t pushed = out_.tokens.size();
    push(TokenKind::number, i);
    out_.tokens[pushed].flags |= number_flags(out_.form(out_.tokens[pushed]));
  }

  static std::uint8_t number_flags(std::string_view form) {
    const std::size_t digits = form.find_first_not_of("0123456789:.");
    const std::string_view suffix =
        digits == std::string_view::npos ? std::string_view() : form.substr(digits);
    const bool clock = form.find(':') != std::string_view::npos && suffix.empty();
    if (clock || suffix == "am" || suffix == "pm" || suffix == "ish") return kTime;
    const bool th = suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th";
    return th ? kOrdinal : 0;
  }

  void handle() {
    std::uint32_t i = at_ + 1;
    while (i < end_ && is_handle_unit(units_[i])) ++i;
    // @user@host, as on Mastodon
    if (i + 1 < end_ && units_[i] == '@' && is_handle_unit(units_[i + 1])) {
      ++i;
      while (i < end_ && (is_handle_unit(units_[i]) || units_[i] == '.' || units_[i] == '-')) ++i;
      while (units_[i - 1] == '.') --i;
    }
    push(TokenKind::handle, i);
  }

  void hashtag() {
    std::uint32_t i = at_ + 1;
    while (i < end_) {
      const char32_t c = code_point_at(units_, i);
      if (!is_letter(c) && !is_digit(c) && c != '_') break;
      i += unit_count(c);
    }
    push(TokenKind::hashtag, i, at_ + 1);
  }

  void punctuation() {
    const char16_t u = units_[at_];
    std::uint32_t i = at_ + 1;
    if (u == '.') {
      while (i < end_ && units_[i] == '.') ++i;
    } else if (u == '!' || u == '?') {
      while (i < end_ && (units_[i] == '!' || units_[i] == '?')) ++i;
    }
    static constexpr std::u16string_view kSymbols = u"$%+<=>`|~\\@#&";
    const bool symbol = kSymbols.find(u) != std::u16string_view::npos;
    push(symbol ? TokenKind::symbol : TokenKind::punctuation, i);
  }

  void beyond_ascii() {
    const char32_t c = code_point_at(units_, at_);
    if (is_pictograph(c) || next_is_emoji_selector(c)) {
      const auto rest = units_.substr(at_);
      push(TokenKind::emoji, at_ + breakers_.grapheme.first(rest.substr(0, 64)));
    } else if (c < 0x250 && is_latin_letter(static_cast<char16_t>(c))) {
      word();
    } else if (is_letter(c) || is_digit(c)) {
      other_script();
    } else if (is_currency_or_sign(c)) {
      push(TokenKind::symbol, at_ + unit_count(c));
    } else {
      push(TokenKind::punctuation, at_ + unit_count(c));
    }
  }

  bool next_is_emoji_selector(char32_t c) const {
    const std::uint32_t next = at_ + unit_count(c);
    return c >= 0xA9 && next < end_ && units_[next] == 0xFE0F;
  }

  static bool is_currency_or_sign(char32_t c) {
    return c == 0xA3 || c == 0xA5 || c == 0xA2 || c == 0xB0 || c == 0xA9 || c == 0xAE ||
           (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x2100 && c <= 0x2BFF && c != 0x2026);
  }

  // A run of letters in a script that needs Unicode's word rules.
  void other_script() {
    std::uint32_t i = at_;
    while (i < end_ && !is_white(units_[i])) {
      const char32_t c = code_point_at(units_, i);
      const bool joins = is_apostrophe(units_[i]) || c == 0x200C || c == 0x200D;
      if (!is_letter(c) && !is_digit(c) && !joins) break;
      i += unit_count(c);
    }
    breakers_.boundaries.clear();
    breakers_.word.boundaries(units_.substr(at_, i - at_), breakers_.boundaries);
    const std::uint32_t base = at_;
    for (const std::uint32_t b : breakers_.boundaries) push(TokenKind::word, base + b);
  }

  void push(TokenKind kind, std::uint32_t end) { push(kind, end, at_); }

  void push(TokenKind kind, std::uint32_t end, std::uint32_t form_begin) {
    Token t;
    t.range = {at_, end};
    t.kind = kind;
    if (space_) t.flags |= kSpaceBefore;
    if (after_break_) t.flags |= kAfterBreak;
    t.form_begin = static_cast<std::uint32_t>(out_.forms.size());
    const bool cased = kind == TokenKind::word || kind == TokenKind::hashtag;
    if (!push_ascii_form(form_begin, end, cased, t)) {
      if (cased) case_flags(form_begin, end, t);
      append_folded(units_.substr(form_begin, end - form_begin), out_.forms);
      if (kind == TokenKind::word) collapse_elongation(t.form_begin);
    }
    t.form_size = static_cast<std::uint32_t>(out_.forms.size()) - t.form_begin;
    const bool mark = kind == TokenKind::punctuation;
    after_break_ = mark ? after_break_ || is_break(units_[at_]) : false;
    out_.tokens.push_back(t);
    space_ = false;
    at_ = end;
  }

  // The form and the flags of an ASCII token (curly apostrophes count) in one pass; false, with
  // nothing changed, for any other token.
  bool push_ascii_form(std::uint32_t begin, std::uint32_t end, bool cased, Token& t) {
    std::string& forms = out_.forms;
    const std::size_t start = forms.size();
    forms.resize(start + (end - begin));
    char* to = forms.data() + start;
    unsigned lower = 0;
    unsigned upper = 0;
    unsigned repeats = 0;
    unsigned most_repeats = 0;
    char before = 0;
    for (std::uint32_t i = begin; i < end; ++i) {
      const char16_t u = units_[i] == 0x2019 ? u'\'' : units_[i];
      if (u >= 0x80) {
        forms.resize(start);
        return false;
      }
      const bool capital = static_cast<unsigned>(u - 'A') < 26;
      const char c = static_cast<char>(u + (capital ? 'a' - 'A' : 0));
      upper += capital;
      lower += static_cast<unsigned>(u - 'a') < 26;
      repeats = c == before ? repeats + 1 : 0;
      most_repeats = std::max(most_repeats, repeats);
      before = c;
      *to++ = c;
    }
    if (cased) {
      if (units_[begin] >= 'A' && units_[begin] <= 'Z') t.flags |= kCapitalised;
      if (upper >= 2 && lower == 0) t.flags |= kAllCaps;
    }
    if (most_repeats >= 3 && t.kind == TokenKind::word) collapse_elongation(start);
    return true;
  }

  void case_flags(std::uint32_t begin, std::uint32_t end, Token& t) const {
    int letters = 0;
    int upper = 0;
    for (std::uint32_t i = begin; i < end;) {
      const char32_t c = code_point_at(units_, i);
      if (is_letter(c)) {
        ++letters;
        upper += is_upper(c);
      }
      i += unit_count(c);
    }
    if (is_upper(code_point_at(units_, begin))) t.flags |= kCapitalised;
    if (letters >= 2 && upper == letters) t.flags |= kAllCaps;
  }

  // "sooooo" reads "sooo": beyond three, repeats say nothing. The matcher knows whether the word has
  // one of the letter or two ("goood" is no "god").
  void collapse_elongation(std::size_t start) {
    std::string& f = out_.forms;
    std::size_t to = start;
    for (std::size_t i = start; i < f.size();) {
      std::size_t run = i + 1;
      while (run < f.size() && f[run] == f[i]) ++run;
      const bool ascii_letter = f[i] >= 'a' && f[i] <= 'z';
      const std::size_t keep = ascii_letter && run - i >= 3 ? 3 : run - i;
      for (std::size_t k = 0; k < keep; ++k) f[to++] = f[i];
      i = run;
    }
    f.resize(to);
  }

  const std::u16string& all_;
  std::u16string_view units_;
  std::uint32_t at_;
  std::uint32_t end_;
  Breakers& breakers_;
  Segments& out_;
  bool space_ = true;
  bool after_break_ = false;
};

}  // namespace

void scan(const text::Text& text, text::Range range, Breakers& breakers, Segments& out) {
  Scanner(text, range, breakers, out).run();
}

}  // namespace amends::segment
