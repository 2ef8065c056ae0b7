// Policy B of two (tensions.md, T3): the solution is shown where the complaint was made.
#include <set>

#include "src/checking/checking.h"

namespace amends::checks {
namespace {

using acts::ActKind;

bool is_a_step(ActKind kind) {
  switch (kind) {
    case ActKind::solution:
    case ActKind::compensation:
    case ActKind::action:
    case ActKind::explain:
    case ActKind::refuse:
    case ActKind::question:
      return true;
    default:
      return false;
  }
}

}  // namespace

void public_solution(const checking::Context& in, checking::Findings& out) {
  if (in.policy.in_public != Policy::InPublic::solve || !in.acts.has(ActKind::private_)) return;
  if (in.complaint && (in.complaint->kind == understand::Kind::praise ||
                       in.complaint->kind == understand::Kind::other)) {
    return;
  }
  std::set<std::uint32_t> moving;
  std::set<std::uint32_t> closing;  // "If you need anything else, send us a note."
  for (const acts::Act& a : in.acts.list) {
    if (a.kind == ActKind::private_) moving.insert(a.sentence);
    if (a.kind == ActKind::followup) closing.insert(a.sentence);
  }
  // "Could you DM us your number?" asks, but in private.
  for (const acts::Act& a : in.acts.list) {
    if (is_a_step(a.kind) && !moving.contains(a.sentence)) return;
  }
  for (const std::uint32_t sentence : moving) {
    if (closing.contains(sentence)) continue;
    out.report(in, in.reply.sentence(sentence).range);
    return;
  }
}

}  // namespace amends::checks
