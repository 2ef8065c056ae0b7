// Words and claims that the policy forbids; silent where it names none.
#include "src/checking/checking.h"

namespace amends::checks {

void company_policy(const checking::Context& in, checking::Findings& out) {
  for (const checking::HouseHit& hit : checking::house_hits(in)) {
    if (hit.phrase->kind == checking::HouseKind::forbidden) out.report(in, hit.range);
    if (hit.phrase->kind != checking::HouseKind::claim) continue;
    out.report(in, hit.range,
               "“" + text::utf8_of_range(in.reply.text, hit.range) +
                   "” is a claim that your company does not make: say what is sure.");
  }
}

}  // namespace amends::checks
