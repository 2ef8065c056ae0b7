// Only where the reply refuses and neither regrets, owns, feels nor agrees in anything.
#include <algorithm>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {

void common_ground(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  if (!in.acts.has(ActKind::refuse)) return;
  for (ActKind k : {ActKind::own, ActKind::empathy, ActKind::apology, ActKind::compensation}) {
    if (in.acts.has(k)) return;
  }
  const auto agrees = [&](const match::Hit& h) {
    const match::Rule& rule = in.pack.rules[h.rule];
    return rule.kind == match::TargetKind::cue &&
           rule.target == static_cast<std::uint16_t>(target::cue::common_ground);
  };
  if (std::any_of(in.reply.hits.begin(), in.reply.hits.end(), agrees)) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
