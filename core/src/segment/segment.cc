#include "src/segment/segment.h"

#include <algorithm>

#include "src/segment/merge.h"
#include "src/segment/scan.h"

namespace amends::segment {
namespace {

using Tokens = std::span<Token>;

void set_flag(Tokens tokens, std::size_t begin, std::size_t end, TokenFlag flag) {
  for (std::size_t i = begin; i < end; ++i) tokens[i].flags |= flag;
}

// What a quotation mark may do where it stands.
struct Quote {
  char16_t family = 0;  // '"' or '\''; 0: no quotation mark
  bool opens = false;
  bool closes = false;
};

Quote quote_at(std::u16string_view units, const Token& t, std::uint32_t sentence_end) {
  if (t.kind != TokenKind::punctuation || t.range.size() != 1) return {};
  const char16_t u = units[t.range.begin];
  const bool space_after = t.range.end >= sentence_end || !is_letter(units[t.range.end]);
  const bool space_before = (t.flags & (kSpaceBefore | kAfterBreak)) != 0;
  switch (u) {
    case '"': return {'"', true, true};
    case 0x201C: case 0x00AB: return {'"', true, false};
    case 0x201D: case 0x00BB: return {'"', false, true};
    case 0x2018: return {'\'', true, false};
    case '\'': return {'\'', space_before && !space_after, space_after};
    case 0x2019: return {'\'', false, space_after};
    default: return {};
  }
}

// Marks what stands between a pair of quotation marks. A mark without its partner quotes nothing.
void mark_quotes(std::u16string_view units, Tokens tokens, std::uint32_t sentence_end) {
  std::size_t open = tokens.size();
  char16_t family = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Quote q = quote_at(units, tokens[i], sentence_end);
    if (q.family == 0) continue;
    if (open < tokens.size() && q.closes && q.family == family) {
      set_flag(tokens, open + 1, i, kQuoted);
      open = tokens.size();
    } else if (open == tokens.size() && q.opens) {
      open = i;
      family = q.family;
    }
  }
}

char16_t closing_of_slot(char16_t opening) {
  switch (opening) {
    case '{': return '}';
    case '[': return ']';
    case '<': return '>';
    case '%': return '%';
    default: return 0;
  }
}

// Marks template slots: {name}, {{name}}, [NAME], <first name>, %NAME%; at most four words each.
void mark_slots(std::u16string_view units, Tokens tokens) {
  static constexpr std::size_t kLongest = 6;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const char16_t closing = closing_of_slot(units[tokens[i].range.begin]);
    if (closing == 0) continue;
    const std::size_t last = std::min(tokens.size(), i + kLongest);
    for (std::size_t j = i + 1; j < last; ++j) {
      if (units[tokens[j].range.begin] != closing) continue;
      if (j > i + 1) set_flag(tokens, i, j + 1, kInSlot);
      i = j;
      break;
    }
  }
}

Ending ending_of(std::u16string_view units, std::span<const Token> tokens) {
  for (std::size_t i = tokens.size(); i-- > 0;) {
    const Token& t = tokens[i];
    if (t.kind == TokenKind::emoji) continue;
    if (t.kind != TokenKind::punctuation) return Ending::none;
    const auto mark = units.substr(t.range.begin, t.range.size());
    if (mark.find('?') != std::u16string_view::npos) return Ending::question;
    if (mark.find('!') != std::u16string_view::npos) return Ending::exclamation;
    if (mark[0] == 0x2026 || mark.size() > 1) return Ending::ellipsis;
    if (mark[0] == '.') return Ending::period;
  }
  return Ending::none;
}

text::Range trimmed(std::u16string_view units, text::Range r) {
  while (r.begin < r.end && is_white(units[r.begin])) ++r.begin;
  while (r.end > r.begin && is_white(units[r.end - 1])) --r.end;
  return r;
}

}  // namespace

struct Splitter::Impl {
  Breakers breakers;
  std::vector<text::Range> ranges;
};

Splitter::Splitter() : impl_(std::make_unique<Impl>()) {}
Splitter::~Splitter() = default;

void Splitter::sentences(const text::Text& text, std::vector<text::Range>& out) {
  out.clear();
  Breakers& b = impl_->breakers;
  b.boundaries.clear();
  b.sentence.boundaries(text.units, b.boundaries);
  std::uint32_t from = 0;
  for (const std::uint32_t to : b.boundaries) {
    const text::Range r = trimmed(text.units, {from, to});
    if (r.size() > 0) out.push_back(r);
    from = to;
  }
  merge_sentences(text.units, out);
  part_signatures(text.units, out);
}

void Splitter::sentence(const text::Text& text, text::Range range, Segments& out) {
  Sentence s;
  s.range = range;
  s.first_token = static_cast<std::uint32_t>(out.tokens.size());
  scan(text, range, impl_->breakers, out);
  s.token_count = static_cast<std::uint32_t>(out.tokens.size()) - s.first_token;
  const Tokens tokens = std::span(out.tokens).subspan(s.first_token);
  mark_quotes(text.units, tokens, range.end);
  mark_slots(text.units, tokens);
  s.ending = ending_of(text.units, tokens);
  out.sentences.push_back(s);
}

void Splitter::split(const text::Text& text, Segments& out) {
  out.clear();
  sentences(text, impl_->ranges);
  for (const text::Range r : impl_->ranges) sentence(text, r, out);
}

int Splitter::graphemes(const text::Text& text) {
  Breakers& b = impl_->breakers;
  b.boundaries.clear();
  b.grapheme.boundaries(text.units, b.boundaries);
  return static_cast<int>(b.boundaries.size());
}

std::string folded(std::u16string_view units) {
  std::string out;
  append_folded(units, out);
  return out;
}

}  // namespace amends::segment
