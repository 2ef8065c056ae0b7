// Owning up is right only where it is true: known to be the company's fault, or told in the passive
// by the reply itself. Never where the case says that somebody else did it.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

constexpr int kHotTenths = 20;

bool is_hot(const checking::Context& in) {
  return in.complaint != nullptr && in.complaint->heat_tenths >= kHotTenths;
}

}  // namespace

void take_responsibility(const checking::Context& in, checking::Findings& out) {
  const bool ours = in.input.fault == Fault::ours;
  if ((!ours && in.input.fault != Fault::unknown) || in.acts.has(acts::ActKind::own)) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (out.list.size() > first) {
    out.list.resize(first + 1);
  } else if (ours && in.may_report_absence()) {
    out.report(in, in.end_of_reply(),
               "It was the company's fault, and the reply does not say so yet: “we got this wrong” "
               "is enough.");
  } else {
    return;
  }
  if (ours && is_hot(in)) out.list[first].severity = Severity::warning;
}

}  // namespace amends::checks
