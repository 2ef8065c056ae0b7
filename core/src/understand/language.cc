#include "src/understand/language.h"

#include "targets.h"

namespace amends::understand {
namespace {

struct Counts {
  int words = 0;
  int latin = 0;     // written in Latin letters
  int english = 0;   // function words of English
  int foreign = 0;   // function words of other languages that English does not have
  int unknown = 0;   // in Latin letters, but met in no pattern or list
};

bool is_latin(std::string_view form) {
  // In UTF-8 the letters up to U+024F start with a byte below 0xCA.
  return static_cast<unsigned char>(form.front()) < 0xCA;
}

Counts count(const match::Reading& reading, const match::Pack& pack) {
  Counts c;
  std::uint32_t last_token = ~0U;
  for (std::size_t i = 0; i < reading.sentence_count(); ++i) {
    const auto tokens = reading.tokens(i);
    last_token = ~0U;
    for (const match::Unit& u : reading.units_of(i)) {
      const bool english = pack.in_list(u.word, match::ListId(target::list::english_function));
      const bool foreign = pack.in_list(u.word, match::ListId(target::list::other_function));
      if (u.kind != segment::TokenKind::word || u.token == last_token) continue;
      last_token = u.token;
      const std::string_view form = reading.segments.form(tokens[u.token]);
      if (form.empty()) continue;
      ++c.words;
      if (!is_latin(form)) continue;
      ++c.latin;
      c.english += english;
      c.foreign += foreign;
      c.unknown += u.word == 0;
    }
  }
  return c;
}

}  // namespace

bool is_english(const match::Reading& reading, const match::Pack& pack) {
  const Counts c = count(reading, pack);
  if (c.words == 0) return true;
  if (c.latin * 2 < c.words) return false;
  if (c.foreign > c.english) return false;
  // Five words of which none is English and most are met nowhere: a language without a list.
  return !(c.english == 0 && c.words >= 5 && c.unknown * 3 >= c.words * 2);
}

}  // namespace amends::understand
