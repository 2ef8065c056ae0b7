// Regret always passes; admission words only where the case is ours (tensions.md, T1). A case of
// which nothing is known may be owned ("our mistake"), unless the policy is stricter, but liability
// is not accepted yet.
#include "src/checking/checking.h"

namespace amends::checks {

void fault_policy(const checking::Context& in, checking::Findings& out) {
  const Fault fault = checking::fault_of(in.input, in.policy);
  const bool regret_only = in.policy.apology == Policy::Apology::regret_only;
  if (fault == Fault::ours && !regret_only) return;
  const bool may_own = fault == Fault::unknown && in.policy.apology == Policy::Apology::always;
  out.report_phrases(in, !may_own);
}

}  // namespace amends::checks
