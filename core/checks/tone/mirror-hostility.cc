// The phrases throw anger back in words of their own. The customer's hard words come back also
// where a cold reply repeats them beside "you": "the thieves are on your side".
#include <algorithm>

#include "src/checking/manner.h"
#include "src/checking/stance.h"

namespace amends::checks {
namespace {

using checking::Context;
using match::ListId;
using match::Unit;
using target::list;

bool in_list(const Context& in, const Unit& u, list l) {
  return u.word != 0 && in.pack.in_list(u.word, static_cast<ListId>(l));
}

bool customer_says(const Context& in, match::WordId word) {
  const auto& units = in.customer->units;
  return std::any_of(units.begin(), units.end(), [&](const Unit& u) { return u.word == word; });
}

}  // namespace

void mirror_hostility(const Context& in, checking::Findings& out) {
  if (in.complaint == nullptr || in.complaint->kind != understand::Kind::complaint) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (out.list.size() != first || !checking::is_cold(in)) return;
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    for (const Unit& u : in.reply.units_of(i)) {
      if (!in_list(in, u, list::tone_insults) && !in_list(in, u, list::insult)) continue;
      if (u.flags & segment::kQuoted || !customer_says(in, u.word)) continue;
      if (!checking::says_word_of(in, i, list::tone_you)) continue;
      out.report(in, u.range);
      return;
    }
  }
}

}  // namespace amends::checks
