// The customer asks why, and nothing in the reply tells it, says that somebody will find out, or
// moves the talk to where it can be told.
#include <algorithm>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

bool has_cue(const match::Reading& text, const match::Pack& pack, target::cue cue) {
  return std::any_of(text.hits.begin(), text.hits.end(), [&](const match::Hit& h) {
    const match::Rule& rule = pack.rules[h.rule];
    return rule.kind == match::TargetKind::cue && rule.target == static_cast<std::uint16_t>(cue);
  });
}

}  // namespace

void explain_what_happened(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  // The act "explain" also holds plain statements ("It is sorted now"), so the cue decides.
  if (in.acts.has(ActKind::private_) || in.acts.has(ActKind::question)) return;
  if (!has_cue(*in.customer, in.pack, target::cue::asks_why)) return;
  if (has_cue(in.reply, in.pack, target::cue::finds_out)) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
