#include "src/match/name_words.h"

#include <algorithm>
#include <array>

namespace amends::match {
namespace {

using segment::Token;
using segment::TokenKind;
using std::string_view_literals::operator""sv;

// All sorted. First names in use among English speakers that are words of the patterns, too. "So"
// and "Do" are names as well, but hardly ever when a sentence says them.
constexpr std::array kNames = {
    "an"sv,      "april"sv,    "bill"sv,  "blessing"sv, "chance"sv, "charity"sv,  "chase"sv,
    "comfort"sv, "dick"sv,     "drew"sv,  "earnest"sv,  "faith"sv,  "favour"sv,   "frank"sv,
    "gay"sv,     "goodness"sv, "grace"sv, "grant"sv,    "guy"sv,    "hope"sv,     "joy"sv,
    "june"sv,    "justice"sv,  "mark"sv,  "may"sv,      "mercy"sv,  "patience"sv, "precious"sv,
    "promise"sv, "rob"sv,      "rose"sv,  "sue"sv,      "will"sv};
constexpr std::array kMonths = {"april"sv, "june"sv, "may"sv};
constexpr std::array kBeforeAMonth = {"after"sv, "before"sv, "by"sv,    "early"sv, "from"sv,
                                      "in"sv,    "last"sv,   "late"sv,  "mid"sv,   "next"sv,
                                      "of"sv,    "on"sv,     "since"sv, "till"sv,  "until"sv};
constexpr std::array kBeforeNoName = {"a"sv,   "an"sv,   "any"sv, "he"sv,    "her"sv,  "his"sv,
                                      "i"sv,   "it"sv,   "its"sv, "my"sv,    "no"sv,   "our"sv,
                                      "she"sv, "that"sv, "the"sv, "their"sv, "they"sv, "this"sv,
                                      "we"sv,  "who"sv,  "you"sv, "your"sv};

// "Sue us, then."
constexpr std::array kSued = {"all"sv, "away"sv, "for"sv, "her"sv,  "him"sv, "if"sv,  "it"sv,
                              "me"sv,  "over"sv, "the"sv, "them"sv, "us"sv,  "you"sv, "your"sv};

static_assert(std::ranges::is_sorted(kNames) && std::ranges::is_sorted(kMonths) &&
              std::ranges::is_sorted(kBeforeAMonth) && std::ranges::is_sorted(kBeforeNoName) &&
              std::ranges::is_sorted(kSued));

template <std::size_t N>
bool among(const std::array<std::string_view, N>& sorted, std::string_view form) {
  return std::binary_search(sorted.begin(), sorted.end(), form);
}

// Before a comma, "will", "has" or nothing; "Will you ...?" opens with no name, "Sue" mostly does.
bool opens_as_name(const segment::Segments& segments, std::span<const Token> tokens,
                   std::size_t i) {
  if (i + 1 == tokens.size()) return true;
  const Token& next = tokens[i + 1];
  const std::string_view form = segments.form(next);
  if (segments.form(tokens[i]).starts_with("sue")) return !among(kSued, form);
  if (next.kind == TokenKind::word) return form == "will" || form == "has";
  return next.kind == TokenKind::punctuation && (form == "," || i + 2 == tokens.size());
}

}  // namespace

bool is_name_or_word(std::string_view form) { return among(kNames, form); }

bool is_name_word(const segment::Segments& segments, std::span<const Token> tokens, std::size_t i) {
  const Token& token = tokens[i];
  if (!(token.flags & segment::kCapitalised) || (token.flags & segment::kAllCaps)) return false;
  std::string_view form = segments.form(token);
  if (form.ends_with("'s")) form.remove_suffix(2);
  if (!among(kNames, form)) return false;
  std::size_t before = i;
  while (before > 0 && tokens[before - 1].kind == TokenKind::punctuation)
    --before;
  if (before == 0 || tokens[before - 1].kind == TokenKind::handle) {
    return opens_as_name(segments, tokens, i);
  }
  const bool apart = before < i;
  const std::string_view last = segments.form(tokens[before - 1]);
  if (!apart && among(kBeforeNoName, last)) return false;
  if (!among(kMonths, form)) return true;
  const bool dated = tokens[before - 1].kind == TokenKind::number ||
                     (i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::number);
  return !dated && !(!apart && among(kBeforeAMonth, last));
}

}  // namespace amends::match
