// "We have no guest by that name" shuts the door in a cold reply, and opens one where a question
// follows: there the hotel is looking.
#include "src/checking/stance.h"

namespace amends::checks {

void fake_review_charge(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  const bool looks = in.acts.has(ActKind::question) || in.acts.has(ActKind::private_);
  // The phrases with a message of their own are those that need a cold reply to hurt.
  out.report_phrases(in, !looks && checking::is_cold(in));
}

}  // namespace amends::checks
