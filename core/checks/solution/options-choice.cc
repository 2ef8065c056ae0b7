// One remedy, still to come, that the customer did not ask for by name.
#include <algorithm>

#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {
namespace {

bool asked_by_name(const understand::Complaint& c) {
  return std::any_of(c.asks.begin(), c.asks.end(), [](std::uint16_t a) {
    return a == std::uint16_t(target::ask::refund) || a == std::uint16_t(target::ask::replacement);
  });
}

}  // namespace

void options_choice(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  if (!in.acts.has(ActKind::promise) || asked_by_name(*in.complaint)) return;
  if (!in.acts.has(ActKind::solution) && !in.acts.has(ActKind::compensation)) return;
  if (in.acts.has(ActKind::question)) return;
  using checking::said;
  if (said(in.reply, in.pack, target::cue::a_choice)) return;
  if (said(in.reply, in.pack, target::cue::already_done)) return;
  out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
