#include "gen/try_pattern.h"

#include <iostream>

#include "src/match/match.h"

namespace amends::gen {
namespace {

using segment::TokenKind;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool is_letter(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// "’" counts as an apostrophe, as in the segment stage.
std::string straight(std::string text) {
  for (std::size_t at; (at = text.find("\u2019")) != std::string::npos;) {
    text[at] = '\'';
    text.erase(at + 1, 2);
  }
  return text;
}

class Splitter {
 public:
  explicit Splitter(const std::string& text) : text_(text) {}

  segment::Segments run() {
    while (at_ < text_.size()) {
      if (is_space(text_[at_])) {
        ++at_;
      } else {
        token();
      }
    }
    end_sentence();
    return std::move(out_);
  }

 private:
  char next(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool has(std::string_view word) const { return text_.compare(at_, word.size(), word) == 0; }

  void add(TokenKind kind, std::size_t end, std::size_t form_from) {
    segment::Token token;
    token.range = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)};
    token.kind = kind;
    token.form_begin = static_cast<std::uint32_t>(out_.forms.size());
    std::size_t upper = 0;
    std::size_t letters = 0;
    for (std::size_t i = form_from; i < end; ++i) {
      upper += is_upper(text_[i]);
      letters += is_letter(text_[i]);
      out_.forms += is_upper(text_[i]) ? static_cast<char>(text_[i] - 'A' + 'a') : text_[i];
    }
    token.form_size = static_cast<std::uint32_t>(end - form_from);
    if (kind == TokenKind::word && is_upper(text_[form_from])) token.flags |= segment::kCapitalised;
    if (kind == TokenKind::word && letters > 1 && upper == letters) token.flags |= segment::kAllCaps;
    out_.tokens.push_back(token);
    at_ = end;
  }

  std::size_t until_space() const {
    std::size_t end = at_;
    while (end < text_.size() && !is_space(text_[end])) ++end;
    return end;
  }

  void token() {
    std::size_t end = at_ + 1;
    if (has("http://") || has("https://") || has("www.")) return add(TokenKind::url, until_space(), at_);
    if (next() == '@' || next() == '#') {
      while (end < text_.size() && (is_letter(text_[end]) || is_digit(text_[end]) || text_[end] == '_')) ++end;
      return add(next() == '@' ? TokenKind::handle : TokenKind::hashtag, end, next() == '@' ? at_ : at_ + 1);
    }
    if (next() == '\xF0' || has("\u2600") || has("\u2764")) {
      while (end < text_.size() && (static_cast<unsigned char>(text_[end]) & 0xC0) == 0x80) ++end;
      return add(TokenKind::emoji, end, at_);
    }
    const auto inside = [this](std::size_t i) {
      return is_letter(text_[i]) || is_digit(text_[i]) ||
             (text_[i] == '\'' && i + 1 < text_.size() && is_letter(text_[i + 1]));
    };
    if (is_letter(next()) || is_digit(next())) {
      const bool number = is_digit(next());
      while (end < text_.size() &&
             (inside(end) || (number && (text_[end] == '.' || text_[end] == ':' || text_[end] == ',') &&
                              end + 1 < text_.size() && is_digit(text_[end + 1])))) {
        ++end;
      }
      return add(number ? TokenKind::number : TokenKind::word, end, at_);
    }
    const bool stop = (next() == '.' || next() == '!' || next() == '?') && (at_ + 1 == text_.size() || is_space(next(1)));
    add(TokenKind::punctuation, end, at_);
    if (stop) end_sentence();
  }

  void end_sentence() {
    const auto count = static_cast<std::uint32_t>(out_.tokens.size());
    if (count == first_) return;
    segment::Sentence sentence;
    sentence.range = {out_.tokens[first_].range.begin, out_.tokens.back().range.end};
    sentence.first_token = first_;
    sentence.token_count = count - first_;
    out_.sentences.push_back(sentence);
    first_ = count;
  }

  const std::string& text_;
  std::size_t at_ = 0;
  std::uint32_t first_ = 0;
  segment::Segments out_;
};

}  // namespace

segment::Segments plain_segments(const std::string& text) { return Splitter(text).run(); }

int try_pattern(Project& project, const std::string& pattern, const std::string& given) {
  match::RuleSource rule;
  rule.match = {{pattern, 0}};
  project.source.rules = {rule};
  const match::Compiled compiled = match::compile(project.source);
  bool failed = false;
  for (const Problem& p : compiled.problems) {
    if (p.file.empty() && p.line == 0) {
      std::cout << p.message << "\n";
      failed = true;
    }
  }
  if (failed) return 1;
  const std::string text = straight(given);
  const match::Pack pack = compiled.pack.view();
  const segment::Segments segments = plain_segments(text);
  int hits = 0;
  for (const segment::Sentence& sentence : segments.sentences) {
    std::vector<match::Unit> units;
    std::vector<match::Hit> found;
    match::units_of(segments, sentence, pack, units);
    match::match(units, pack, match::kReply, found);
    const auto words = [&](std::size_t begin, std::size_t end) {
      const auto from = units[begin].range.begin;
      return text.substr(from, units[end - 1].range.end - from);
    };
    for (const match::Hit& hit : found) {
      ++hits;
      std::cout << words(hit.mark_begin, hit.mark_end);
      if (hit.mark_begin != hit.begin || hit.mark_end != hit.end) {
        std::cout << "    (in: " << words(hit.begin, hit.end) << ")";
      }
      std::cout << "\n";
    }
  }
  if (hits == 0) std::cout << "no match\n";
  return 0;
}

}  // namespace amends::gen
