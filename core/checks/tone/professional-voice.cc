// Besides the phrases: text-speak of a letter or two ("u", "r") and "i" in small letters.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

using checking::Context;

constexpr int kSmallI = 2;  // one small "i" is a slip of the finger

// "pls" and "thx" pass where room is short; these save no room worth the impression. Initials that
// sign a reply ("^r") are none.
bool is_shorthand(const Context& in, std::string_view form, const match::Unit& unit) {
  if (form != "u" && form != "r" && form != "ur") return false;
  if (unit.flags & (segment::kCapitalised | segment::kAllCaps | segment::kQuoted)) return false;
  const std::uint32_t at = unit.range.begin;
  return at == 0 || in.reply.text.units[at - 1] == u' ';
}

}  // namespace

void professional_voice(const Context& in, checking::Findings& out) {
  if (in.complaint && in.complaint->kind != understand::Kind::complaint) return;
  out.report_phrases(in);
  int small_i = 0;
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    const auto tokens = in.reply.tokens(i);
    for (const match::Unit& unit : in.reply.units_of(i)) {
      if (unit.range.size() > 2) continue;
      const std::string_view form = in.reply.segments.form(tokens[unit.token]);
      if (is_shorthand(in, form, unit)) {
        out.report(in, unit.range);
        return;
      }
      if (in.reply.view(unit.range) == u"i" && ++small_i == kSmallI) {
        out.report(in, unit.range, "“i” in small letters looks careless: write “I”.");
        return;
      }
    }
  }
}

}  // namespace amends::checks
