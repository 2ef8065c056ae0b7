// "Sorry for the inconvenience" is enough where something else in the reply names the problem,
// where the talk moves to a private channel, and where the customer is calm.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

// Below this a general word of regret is small change, and readers do not mark it.
constexpr int kAnnoyedTenths = 10;
// From here on it costs the reply more than a hint.
constexpr int kHotTenths = 20;

// The reply goes into the matter in some other way.
bool goes_into_it(const acts::Acts& acts) {
  using enum acts::ActKind;
  return acts.has(specific) || acts.has(private_) || acts.has(own) || acts.has(empathy) ||
         acts.has(question) || acts.has(solution) || acts.has(compensation);
}

}  // namespace

void apology_specific(const checking::Context& in, checking::Findings& out) {
  if (!in.may_report_absence() || goes_into_it(in.acts)) return;
  if (in.complaint->heat_tenths < kAnnoyedTenths) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (out.list.size() == first) return;
  out.list.resize(first + 1);
  if (in.complaint->heat_tenths < kHotTenths) out.list[first].severity = Severity::suggestion;
}

}  // namespace amends::checks
