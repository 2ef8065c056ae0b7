// Silent where the customer is asked to take down what would harm him: his own data, posted for all.
#include <algorithm>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {

void asks_to_remove(const checking::Context& in, checking::Findings& out) {
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (out.list.size() == first) return;
  const auto protects = [&in](const match::Hit& hit) {
    const match::Rule& rule = in.pack.rules[hit.rule];
    return rule.kind == match::TargetKind::cue &&
           rule.target == static_cast<std::uint16_t>(target::cue::privacy_reason);
  };
  const auto& hits = in.reply.hits;
  if (std::any_of(hits.begin(), hits.end(), protects)) out.list.resize(first);
}

}  // namespace amends::checks
