// "Your review is hurtful" is always about the writer. "We work very hard" is a plea where nothing
// is made good; after an apology with help it is a remark.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

bool makes_good(const acts::Acts& acts) {
  using enum acts::ActKind;
  return (acts.has(apology) || acts.has(own)) &&
         (acts.has(solution) || acts.has(action) || acts.has(compensation) || acts.has(private_));
}

}  // namespace

void take_it_personally(const checking::Context& in, checking::Findings& out) {
  if (in.complaint == nullptr) return out.report_phrases(in, false);
  if (in.complaint->kind != understand::Kind::complaint) return;
  out.report_phrases(in, !makes_good(in.acts));
}

}  // namespace amends::checks
