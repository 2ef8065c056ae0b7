// "That is not long for a cake" belittles where nothing is regretted, and explains where it is.
#include "src/checking/stance.h"

namespace amends::checks {

void dismissive(const checking::Context& in, checking::Findings& out) {
  // The phrases with a message of their own are those that need a cold reply to hurt.
  out.report_phrases(in, checking::is_cold(in));
}

}  // namespace amends::checks
