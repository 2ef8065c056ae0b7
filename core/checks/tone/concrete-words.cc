#include <algorithm>

#include "src/checking/checking.h"

namespace amends::checks {

// Only where the customer names something, and the reply nothing of it.
void concrete_words(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  if (in.complaint->issues.empty() && in.complaint->topics.empty()) return;
  if (in.acts.has(ActKind::specific) || in.needs.is_met(checking::Item::restate)) return;
  out.report_phrases(in);
}

}  // namespace amends::checks
