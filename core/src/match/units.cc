#include <algorithm>
#include <array>
#include <limits>

#include "src/match/match.h"
#include "src/match/name_words.h"

namespace amends::match {
namespace {

using segment::TokenKind;

// Places of units and tokens have 16 bits; what follows in a longer sentence is no unit.
constexpr std::size_t kMaxPlaces = std::numeric_limits<std::uint16_t>::max();

struct Words {
  std::array<WordId, 2 * kMaxExpansion> ids;
  std::size_t count = 0;
};

struct Contraction {
  std::string_view ending;
  std::string_view word;
};
constexpr std::array<Contraction, 6> kContractions = {
    {{"n't", "not"}, {"'re", "are"}, {"'ve", "have"}, {"'ll", "will"}, {"'d", "would"}, {"'m", "am"}}};

// A form that stands in the tables as a whole. False: it is unknown.
bool look_up(std::string_view form, const Pack& pack, Words& words) {
  std::array<WordId, kMaxExpansion> found;
  bool known = false;
  const std::size_t count = pack.expand(form, found, known);
  if (!known) return false;
  words.ids[0] = 0;
  words.count = std::max<std::size_t>(count, 1);
  std::copy_n(found.begin(), count, words.ids.begin());
  return true;
}

// "we're", "wouldn't've": endings are taken off from the right; a possessive 's is dropped.
void take_apart(std::string_view form, const Pack& pack, Words& words) {
  std::array<WordId, kMaxExpansion> endings;
  std::size_t ending_count = 0;
  for (bool more = true; more && !look_up(form, pack, words);) {
    more = false;
    if (form.size() > 2 && form.ends_with("'s")) {
      form.remove_suffix(2);
      more = true;
      continue;
    }
    for (const Contraction& c : kContractions) {
      if (form.size() <= c.ending.size() || !form.ends_with(c.ending)) continue;
      if (ending_count == endings.size()) break;
      form.remove_suffix(c.ending.size());
      endings[ending_count++] = pack.find(c.word);
      more = true;
      break;
    }
    if (!more) {
      words.ids[0] = 0;
      words.count = 1;
    }
  }
  while (ending_count > 0) words.ids[words.count++] = endings[--ending_count];
}

bool may_be_name(const segment::Token& token, bool first) {
  return !first && (token.flags & segment::kCapitalised) && !(token.flags & segment::kAllCaps);
}

// "soooo": so, "goood": good. Three or more of a letter count as two, else as one.
bool look_up_squeezed(std::string_view form, const Pack& pack, Words& words) {
  std::array<char, 32> squeezed;
  if (form.size() > squeezed.size()) return false;
  bool drawn_out = false;
  for (std::size_t i = 2; i < form.size() && !drawn_out; ++i) {
    drawn_out = form[i] == form[i - 1] && form[i] == form[i - 2];
  }
  if (!drawn_out) return false;
  for (const std::size_t kept : {2u, 1u}) {
    std::size_t size = 0;
    for (std::size_t i = 0; i < form.size();) {
      std::size_t end = i + 1;
      while (end < form.size() && form[end] == form[i]) ++end;
      const std::size_t copies = end - i > 2 ? kept : end - i;
      for (std::size_t c = 0; c < copies; ++c) squeezed[size++] = form[i];
      i = end;
    }
    if (look_up({squeezed.data(), size}, pack, words)) return true;
  }
  return false;
}

// What an unknown form without apostrophe stands for, if it is a known word written otherwise.
void mend(std::string_view form, const segment::Token& token, bool first, const Pack& pack, Words& words) {
  if (look_up_squeezed(form, pack, words)) return;
  if (token.kind == TokenKind::word && !may_be_name(token, first)) words.ids[0] = pack.mend(form);
}

}  // namespace

void units_of(const segment::Segments& segments, const segment::Sentence& sentence,
              const Pack& pack, std::vector<Unit>& out) {
  const auto tokens = segments.tokens_of(sentence);
  const std::size_t first_unit = out.size();
  bool first_word = true;
  for (std::size_t i = 0; i < std::min(tokens.size(), kMaxPlaces); ++i) {
    const segment::Token& token = tokens[i];
    if (token.kind == TokenKind::punctuation || token.kind == TokenKind::symbol) continue;
    Words words;
    words.ids[0] = 0;
    words.count = 1;
    const std::string_view form = segments.form(token);
    std::uint8_t flags = token.flags;
    if (token.kind == TokenKind::word || token.kind == TokenKind::hashtag) {
      if (is_name_word(segments, tokens, i)) {
        words.ids[0] = 0;
      } else if (!look_up(form, pack, words)) {
        if (form.find('\'') != std::string_view::npos) {
          take_apart(form, pack, words);
        } else {
          mend(form, token, first_word, pack, words);
        }
      }
      // "I" and "I'm" are no names.
      if (form[0] == 'i' && (form.size() == 1 || form[1] == '\'')) flags &= static_cast<std::uint8_t>(~segment::kCapitalised);
      first_word = false;
    } else if (token.kind == TokenKind::number || token.kind == TokenKind::emoji) {
      words.ids[0] = pack.find(form);
      first_word = first_word && token.kind == TokenKind::emoji;
    }
    for (std::size_t w = 0; w < words.count && out.size() - first_unit < kMaxPlaces; ++w) {
      if (w > 0) flags &= static_cast<std::uint8_t>(~segment::kCapitalised);
      out.push_back({token.range, words.ids[w], static_cast<std::uint16_t>(i), token.kind, flags});
    }
  }
}

}  // namespace amends::match
