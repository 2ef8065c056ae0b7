#include "src/acts/names.h"

#include <string>

#include "src/acts/acts.h"
#include "targets.h"

namespace amends::acts {
namespace {

using match::Reading;
using match::Unit;
using segment::Token;
using segment::TokenKind;

bool in(const match::Pack& pack, const Unit& u, target::list list) {
  return pack.in_list(u.word, static_cast<match::ListId>(list));
}

bool may_be_name(const match::Pack& pack, const Unit& u) {
  return u.kind == TokenKind::word && (u.flags & segment::kCapitalised) &&
         !in(pack, u, target::list::not_a_name) && u.range.size() > 1;
}

// A capitalised word that no phrase knows.
bool is_name(const match::Pack& pack, const Unit& u) {
  return may_be_name(pack, u) && u.word == 0;
}

// "zoë" of "Zoë Nkemelu", "anne" of "Anne-Marie": the form of the first token that may stand for it.
std::string first_name(std::string_view author) {
  text::Text name;
  text::read(author, name);
  const std::u16string_view units(name.units);
  const std::u16string_view first = units.substr(0, units.find_first_of(u" -"));
  return first.size() >= 2 ? segment::folded(first) : std::string();
}

bool hyphenated(const Reading& r, const Unit& a, const Unit& b) {
  return a.range.end + 1 == b.range.begin && r.text.units[a.range.end] == u'-';
}

// The unit that a word joined by hyphens ends with: "woo" of "Ji-woo".
std::size_t joined_to(const Reading& r, std::span<const Unit> units, std::size_t i) {
  while (i + 1 < units.size() && hyphenated(r, units[i], units[i + 1])) ++i;
  return i;
}

// The "R" of "R. Sundaram".
bool is_initial(const Unit& u) {
  return u.kind == TokenKind::word && (u.flags & segment::kCapitalised) && u.range.size() == 1;
}

// "Thank you, Gordon, for ...", "Ms Reyes, that was private", "So sorry Dev."
std::optional<text::Range> named_in_passing(const Reading& r, const match::Pack& pack,
                                            std::size_t sentence) {
  const auto units = r.units_of(sentence);
  for (std::size_t i = 0; i + 1 < units.size(); ++i) {
    const Unit& next = units[i + 1];
    if (next.flags & segment::kAllCaps) continue;
    if (i <= 3 && in(pack, units[i], target::list::title_word) && may_be_name(pack, next)) {
      return text::Range{units[i].range.begin, next.range.end};
    }
    const std::size_t end = joined_to(r, units, i + 1) + 1;
    const bool signs = sentence + 1 == r.sentence_count() && end == units.size();
    if (signs || sentence > 1) continue;
    const bool last = end == units.size() || (units[end].flags & segment::kAfterBreak);
    if (last && in(pack, units[i], target::list::before_a_name) && is_name(pack, next)) {
      return text::Range{next.range.begin, units[end - 1].range.end};
    }
  }
  return std::nullopt;
}

std::optional<text::Range> after_greeting(const Reading& r, const match::Pack& pack,
                                          std::size_t sentence) {
  const auto units = r.units_of(sentence);
  for (const match::Hit& hit : r.hits_of(sentence)) {
    const match::Rule& rule = pack.rules[hit.rule];
    if (rule.kind != match::TargetKind::act) continue;
    if (rule.target != static_cast<std::uint16_t>(target::act::greeting)) continue;
    std::size_t at = hit.end;
    if (at >= units.size()) continue;
    const std::uint32_t begin = units[at].range.begin;
    if (in(pack, units[at], target::list::title_word)) ++at;
    if (at + 1 < units.size() && is_initial(units[at])) ++at;
    if (at >= units.size() || !may_be_name(pack, units[at])) continue;
    std::uint32_t end = units[at].range.end;
    const bool more = at + 1 < units.size() && is_name(pack, units[at + 1]) &&
                      !(units[at + 1].flags & segment::kAfterBreak);
    if (more) end = units[at + 1].range.end;
    return text::Range{begin, end};
  }
  return std::nullopt;
}

// "Thanks for telling us, Dana." or "Dana, I am sorry."
std::optional<text::Range> vocative(const Reading& r, const match::Pack& pack,
                                    std::size_t sentence) {
  const auto units = r.units_of(sentence);
  if (units.size() < 3) return std::nullopt;
  const Unit& last = units[joined_from(r, units, units.size() - 1)];
  const bool ends = is_name(pack, last) && (last.flags & segment::kAfterBreak) &&
                    r.sentence(sentence).ending != segment::Ending::none;
  if (ends) return text::Range{last.range.begin, units.back().range.end};
  const std::uint32_t end = units[joined_to(r, units, 0)].range.end;
  const bool opens = sentence == 0 && is_name(pack, units[0]) && end < r.text.size() &&
                     r.text.units[end] == u',';
  if (opens) return text::Range{units[0].range.begin, end};
  return std::nullopt;
}

bool line_starts_at(const Reading& r, std::uint32_t at) {
  while (at > 0 && (r.text.units[at - 1] == u' ' || r.text.units[at - 1] == u'\t')) --at;
  return at == 0 || r.text.units[at - 1] == u'\n';
}

bool is_signing_mark(std::u16string_view mark) {
  static constexpr std::u16string_view kMarks = u"^-–—~*/|";
  return mark.size() == 1 && kMarks.find(mark[0]) != std::u16string_view::npos;
}

// The tokens before the end, past full stops and emoji.
std::size_t past_ornaments(const Reading& r, std::span<const Token> tokens) {
  std::size_t n = tokens.size();
  while (n > 0) {
    const Token& t = tokens[n - 1];
    const bool stop = t.kind == TokenKind::punctuation && r.view(t.range) == u".";
    const bool star = t.kind == TokenKind::punctuation && r.view(t.range) == u"*";
    if (t.kind != TokenKind::emoji && !stop && !star) break;
    --n;
  }
  return n;
}

// "^JT", "-Becky", "/NS", "*TMT", "– Sam P"
std::optional<text::Range> marked_signature(const Reading& r, std::span<const Token> tokens) {
  const std::size_t n = past_ornaments(r, tokens);
  static constexpr std::size_t kMostWords = 3;
  for (std::size_t words = 1; words <= kMostWords && words < n; ++words) {
    const Token& word = tokens[n - words];
    const bool name_like = word.kind == TokenKind::word && word.range.size() <= 14 &&
                           ((word.flags & segment::kCapitalised) || word.range.size() <= 3);
    if (!name_like) return std::nullopt;
    const Token& mark = tokens[n - words - 1];
    const bool joins = r.view(mark.range) == u"-" && !(mark.flags & segment::kSpaceBefore);
    if (joins && n > words + 1 && tokens[n - words - 2].kind == TokenKind::word) {
      ++words;  // "Ji-woo": the hyphen is no mark
      continue;
    }
    const bool has_mark = mark.kind != TokenKind::word && is_signing_mark(r.view(mark.range));
    if (!has_mark) continue;
    // "-Sam", "– Sam", but not "A - Z": a hyphen in a sentence touches the name it signs with.
    const bool touches = mark.range.end == tokens[n - words].range.begin;
    const bool dash = r.view(mark.range) == u"–" || r.view(mark.range) == u"—";
    const bool opens_line = line_starts_at(r, mark.range.begin) || n == words + 1;
    const bool alone = (mark.flags & segment::kSpaceBefore) || r.view(mark.range) == u"^";
    if (alone && (touches || dash || opens_line)) return text::Range{mark.range.begin, tokens[n - 1].range.end};
  }
  return std::nullopt;
}

// A last sentence that is only a name: "Tom", "Siân x", "Jo Smith, Manager" on a line of its own.
std::optional<text::Range> bare_signature(const Reading& r, const match::Pack& pack) {
  const std::size_t last = r.sentence_count() - 1;
  const auto units = r.units_of(last);
  if (last == 0 || units.empty() || r.sentence(last).ending == segment::Ending::question) {
    return std::nullopt;
  }
  const bool own_line = line_starts_at(r, units[0].range.begin);
  if (!may_be_name(pack, units[0]) || units.size() > (own_line ? 6 : 2)) return std::nullopt;
  if (!own_line && units[0].word != 0) return std::nullopt;
  for (const Unit& u : units.subspan(1)) {
    const bool kiss = u.range.size() <= 2;
    const bool capital = (u.flags & segment::kCapitalised) != 0;
    if (!own_line && !kiss && !capital && !hyphenated(r, units[0], u)) return std::nullopt;
    if (in(pack, u, target::list::agent)) return std::nullopt;
  }
  return text::Range{units.front().range.begin, units.back().range.end};
}

// "Rhona, head chef", "Kaia & Jens", "Selin, app team": a last sentence of a name and a role. A clause
// that talks to the customer is none.
std::optional<text::Range> name_and_role(const Reading& r, const match::Pack& pack) {
  static constexpr std::size_t kMostWords = 8;
  const std::size_t last = r.sentence_count() - 1;
  const auto units = r.units_of(last);
  const bool ends = r.sentence(last).ending != segment::Ending::question;
  if (last == 0 || units.size() < 2 || units.size() > kMostWords || !ends) return std::nullopt;
  if (!may_be_name(pack, units[0])) return std::nullopt;
  std::size_t role = 1;
  while (role < units.size()) {
    const bool joined = hyphenated(r, units[role - 1], units[role]);
    if (!joined && (units[role].flags & segment::kAfterBreak)) break;
    if (!joined && !(units[role].flags & segment::kCapitalised)) return std::nullopt;
    ++role;
  }
  const bool pair = role == units.size() && is_name(pack, units[0]) && is_name(pack, units[1]);
  if (role > 2 || (role == units.size() && !pair)) return std::nullopt;
  for (const Unit& u : units.subspan(1)) {
    if (in(pack, u, target::list::no_role)) return std::nullopt;
  }
  return text::Range{units.front().range.begin, units.back().range.end};
}

// "... is on us x Abbie", "Ta, Becky", "Thanks Becky"
std::optional<text::Range> trailing_name(const Reading& r, const match::Pack& pack) {
  const auto units = r.units_of(r.sentence_count() - 1);
  if (units.size() < 2) return std::nullopt;
  const std::size_t from = joined_from(r, units, units.size() - 1);
  if (from == 0 || !is_name(pack, units[from])) return std::nullopt;
  const Unit& before = units[from - 1];
  const bool kiss = before.range.size() <= 2 && (r.text.units[before.range.begin] | 0x20) == 'x';
  if (kiss || (from == 1 && in(pack, before, target::list::closing_word))) {
    return text::Range{before.range.begin, units.back().range.end};
  }
  return std::nullopt;
}

}  // namespace

std::size_t joined_from(const Reading& r, std::span<const Unit> units, std::size_t i) {
  while (i > 0 && hyphenated(r, units[i - 1], units[i])) --i;
  return i;
}

std::optional<text::Range> customer_name(const Reading& r, const match::Pack& pack,
                                         std::string_view author) {
  const std::string wanted = first_name(author);
  for (std::size_t i = 0; i < r.sentence_count(); ++i) {
    if (const auto name = after_greeting(r, pack, i)) return name;
    if (wanted.empty()) continue;
    for (const Token& t : r.tokens(i)) {
      if (t.kind == TokenKind::word && r.segments.form(t) == wanted) return t.range;
    }
  }
  for (std::size_t i = 0; i < r.sentence_count(); ++i) {
    if (const auto name = vocative(r, pack, i)) return name;
    if (const auto name = named_in_passing(r, pack, i)) return name;
  }
  return std::nullopt;
}

std::optional<text::Range> signature(const Reading& r, const match::Pack& pack) {
  if (r.sentence_count() == 0) return std::nullopt;
  if (const auto s = marked_signature(r, r.tokens(r.sentence_count() - 1))) return s;
  if (const auto s = bare_signature(r, pack)) return s;
  if (const auto s = name_and_role(r, pack)) return s;
  return trailing_name(r, pack);
}

}  // namespace amends::acts
