// Besides the phrases: text-speak of a letter or two ("u", "r") and "i" in small letters.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

using checking::Context;
using segment::Token;

constexpr std::size_t kShorthand = 2;  // letters; "pls" and "thx" pass where room is short
constexpr int kSmallI = 2;             // one small "i" is a slip of the finger

// A word of a letter or two that stands for another one ("u": you), written in small letters.
bool is_shorthand(const Context& in, std::string_view form, const match::Unit& unit) {
  if (form.size() > kShorthand || unit.word == 0 || unit.flags & segment::kCapitalised)
    return false;
  if (unit.kind != segment::TokenKind::word || unit.flags & segment::kQuoted) return false;
  return in.pack.find(form) != unit.word;
}

}  // namespace

void professional_voice(const Context& in, checking::Findings& out) {
  out.report_phrases(in);
  int small_i = 0;
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    const auto tokens = in.reply.tokens(i);
    for (const match::Unit& unit : in.reply.units_of(i)) {
      if (unit.range.size() > kShorthand) continue;
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
