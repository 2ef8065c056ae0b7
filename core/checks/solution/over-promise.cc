// "We will always be there for you" in an answer to praise promises nothing.
#include "src/checking/checking.h"

namespace amends::checks {

void over_promise(const checking::Context& in, checking::Findings& out) {
  if (in.complaint && in.complaint->kind == understand::Kind::praise) return;
  out.report_phrases(in);
}

}  // namespace amends::checks
