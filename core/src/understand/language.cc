#include "src/understand/language.h"

#include "targets.h"

namespace amends::understand {
namespace {

struct Counts {
  int words = 0;      // written in Latin letters
  int letters = 0;    // Latin
  int others = 0;     // letters of other scripts
  int english = 0;    // function words of English
  int foreign = 0;    // function words of other languages, and unknown words with accents
  int unknown = 0;    // met in no pattern or list
};

// In UTF-8 the letters up to U+024F start with a byte below 0xCA.
bool is_latin(std::string_view form) { return static_cast<unsigned char>(form.front()) < 0xCA; }

bool is_ascii(std::string_view form) {
  for (const char c : form) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

void count_word(const match::Unit& u, std::string_view form, const match::Pack& pack, Counts& c) {
  const int size = static_cast<int>(u.range.size());
  if (!is_latin(form)) {
    c.others += size;
    return;
  }
  c.letters += size;
  ++c.words;
  c.english += pack.in_list(u.word, match::ListId(target::list::english_function));
  const bool accented = u.word == 0 && !is_ascii(form) && !(u.flags & segment::kCapitalised);
  c.foreign += accented || pack.in_list(u.word, match::ListId(target::list::other_function));
  c.unknown += u.word == 0;
}

Counts count(const match::Reading& reading, const match::Pack& pack) {
  Counts c;
  for (std::size_t i = 0; i < reading.sentence_count(); ++i) {
    const auto tokens = reading.tokens(i);
    std::uint32_t last_token = ~0U;
    for (const match::Unit& u : reading.units_of(i)) {
      if (u.kind != segment::TokenKind::word || u.token == last_token) continue;
      last_token = u.token;  // a contraction gives several units
      const std::string_view form = reading.segments.form(tokens[u.token]);
      if (!form.empty()) count_word(u, form, pack, c);
    }
    // Plainly English so far: reading on would not change the answer.
    if (c.words >= 8 && c.english * 4 >= c.words && c.foreign == 0 && c.others == 0) break;
  }
  return c;
}

}  // namespace

bool is_english(const match::Reading& reading, const match::Pack& pack) {
  const Counts c = count(reading, pack);
  // A letter of Chinese or Japanese says about as much as two of English.
  if (c.others * 2 > c.letters) return false;
  if (c.foreign > c.english) return false;
  // Two words in five of English prose are function words; a text of five words or more with fewer
  // than one in six, most of it unknown, is in a language that no list here knows.
  const bool poor = c.words >= 5 && c.english * 6 < c.words;
  return !(poor && (c.foreign > 0 || c.unknown * 2 >= c.words));
}

}  // namespace amends::understand
