// Not knowing yet is no waffle in a reply that holds: who asks, by when, or what it needs to know.
#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {

void holding_reply(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  if (in.complaint && in.complaint->kind == understand::Kind::praise) return;
  if (in.acts.has(ActKind::timeline) || in.acts.has(ActKind::question)) return;
  if (in.acts.has(ActKind::private_)) return;
  if (checking::said(in.reply, in.pack, target::cue::already_done)) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (out.list.size() > first + 1) out.list.resize(first + 1);
}

}  // namespace amends::checks
