// Heard only where the customer asks for much, and the reply regrets nothing.
#include <algorithm>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

bool asks_for_much(const checking::Context& in) {
  const auto& hits = in.customer->hits;
  return std::any_of(hits.begin(), hits.end(), [&in](const match::Hit& hit) {
    const match::Rule& rule = in.pack.rules[hit.rule];
    return rule.kind == match::TargetKind::cue &&
           rule.target == static_cast<std::uint16_t>(target::cue::outsized_wish);
  });
}

}  // namespace

void unreasonable_request(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  for (ActKind k : {ActKind::apology, ActKind::own, ActKind::empathy, ActKind::compensation}) {
    if (in.acts.has(k)) return;
  }
  if (asks_for_much(in)) out.report_phrases(in);
}

}  // namespace amends::checks
