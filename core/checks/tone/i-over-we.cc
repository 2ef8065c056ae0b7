#include <algorithm>

#include "src/checking/checking.h"

namespace amends::checks {

// Three times “we” and never “I”, “me” or “my”: a team's announcement, not a person's answer.
void i_over_we(const checking::Context& in, checking::Findings& out) {
  constexpr int kOften = 3;
  int we = 0;
  for (const segment::Token& t : in.reply.segments.tokens) {
    if (t.kind != segment::TokenKind::word) continue;
    std::string_view form = in.reply.segments.form(t);
    form = form.substr(0, form.find('\''));  // "we're"
    if (form == "i" || form == "me" || form == "my" || form == "myself") return;
    we += form == "we";
  }
  if (we >= kOften) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
