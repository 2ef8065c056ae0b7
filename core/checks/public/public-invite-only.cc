// Policy A of two (tensions.md, T3): in public an acknowledgement and an invitation, no more.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

using acts::ActKind;

// Whatever goes into the case. An invitation often sounds like a solution ("visit us", "send us
// a note"), so that one counts only where nothing in the sentence invites.
bool goes_into_the_case(ActKind kind, bool invites) {
  switch (kind) {
    case ActKind::compensation:
    case ActKind::explain:
    case ActKind::refuse:
    case ActKind::excuse:
    case ActKind::blame:
      return true;
    case ActKind::solution:
      return !invites;
    default:
      return false;
  }
}

bool invites(const acts::Acts& acts, std::uint32_t sentence) {
  for (const acts::Act& a : acts.list) {
    const bool kind = a.kind == ActKind::private_ || a.kind == ActKind::invite;
    if (kind && a.sentence == sentence) return true;
  }
  return false;
}

}  // namespace

void public_invite_only(const checking::Context& in, checking::Findings& out) {
  if (in.policy.in_public != Policy::InPublic::invite) return;
  if (in.complaint && in.complaint->kind != understand::Kind::complaint) return;
  constexpr std::uint32_t kNone = ~0U;
  std::uint32_t first = kNone;
  bool several = false;
  for (const acts::Act& a : in.acts.list) {
    if (!goes_into_the_case(a.kind, invites(in.acts, a.sentence))) continue;
    several = several || (first != kNone && a.sentence != first);
    if (first == kNone) first = a.sentence;
  }
  if (first == kNone) return;
  checking::Finding& finding = out.report(in, in.reply.sentence(first).range);
  // Taken out, the reply still has to say where to talk.
  const bool stays = in.acts.has(ActKind::private_) && !invites(in.acts, first);
  if (several || !stays) return;
  finding.fixes.push_back(
      {"Keep it for the private talk", {checking::sentence_deletion(in.reply, first)}});
}

}  // namespace amends::checks
