// Who comes first: the company's affairs, or the customer.
#include "src/checking/manner.h"

namespace amends::checks {
namespace {

// An apology, thanks or a feeling, or the customer's own problem.
bool is_about_customer(const checking::Context& in, std::size_t sentence) {
  using enum acts::ActKind;
  for (const acts::Act& act : in.acts.list) {
    if (act.sentence != sentence) continue;
    switch (act.kind) {
      case thanks:
      case acknowledge:
      case empathy:
      case apology:
      case own:
      case question:
        return true;
      default:
        break;
    }
  }
  return checking::says_word_of(in, sentence, target::list::tone_you);
}

}  // namespace

void customer_first_focus(const checking::Context& in, checking::Findings& out) {
  if (checking::cues_in_reply(in, target::cue::tone_company_load) == 0) return;
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    if (is_about_customer(in, i)) return;
    if (!checking::sentence_has_cue(in, i, target::cue::tone_company_load)) continue;
    out.report(in, in.end_of_reply());
    return;
  }
}

}  // namespace amends::checks
