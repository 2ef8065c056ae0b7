// Policy A of two (tensions.md, T3): in public an acknowledgement and an invitation, no more.
#include <optional>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

using acts::ActKind;

bool has_link(const checking::Context& in, std::size_t sentence) {
  for (const segment::Token& t : in.reply.tokens(sentence)) {
    if (t.kind == segment::TokenKind::url || t.kind == segment::TokenKind::email) return true;
  }
  return false;
}

bool is_courtesy(const checking::Context& in, std::size_t sentence) {
  for (const match::Hit& hit : in.reply.hits_of(sentence)) {
    const match::Rule& rule = in.pack.rules[hit.rule];
    if (rule.kind == match::TargetKind::cue &&
        rule.target == static_cast<std::uint16_t>(target::cue::courtesy)) {
      return true;
    }
  }
  return false;
}

// What the acts of one sentence add up to.
struct Said {
  bool deep = false;     // an offer, a dispute
  bool told = false;     // how it came about
  bool solved = false;   // what is done
  bool kind = false;     // regrets, thanks, feels
  bool invites = false;  // shows the way to talk, or asks
};

void add(ActKind kind, Said& said) {
  switch (kind) {
    case ActKind::compensation:
    case ActKind::refuse:
    case ActKind::excuse:
    case ActKind::blame:
      said.deep = true;
      break;
    case ActKind::explain:
      said.told = true;
      break;
    case ActKind::solution:
      said.solved = true;
      break;
    case ActKind::apology:
    case ActKind::acknowledge:
    case ActKind::empathy:
    case ActKind::thanks:
      said.kind = true;
      break;
    case ActKind::private_:
    case ActKind::invite:
    case ActKind::followup:
    case ActKind::question:
      said.invites = true;
      break;
    default:
      break;
  }
}

// An invitation often sounds like a solution ("visit us", "send us a note"), and regret like an
// explanation ("sorry if this was sent in error"), so each counts only where it stands alone.
bool goes_into_the_case(const checking::Context& in, std::size_t sentence, const Said& said) {
  if (said.deep) return true;
  if ((!said.solved && !said.told) || said.kind || said.invites) return false;
  return !has_link(in, sentence) && !is_courtesy(in, sentence);
}

}  // namespace

void public_invite_only(const checking::Context& in, checking::Findings& out) {
  if (in.policy.in_public != Policy::InPublic::invite) return;
  if (in.complaint && in.complaint->kind != understand::Kind::complaint) return;
  std::optional<std::size_t> first;
  bool several = false;
  bool invited = false;  // elsewhere
  auto act = in.acts.list.begin();
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    Said said;
    for (; act != in.acts.list.end() && act->sentence == i; ++act)
      add(act->kind, said);
    const bool goes = goes_into_the_case(in, i, said);
    several = several || (goes && first);
    if (goes && !first) first = i;
    invited = invited || (said.invites && !goes);
  }
  if (!first) return;
  checking::Finding& finding = out.report(in, in.reply.sentence(*first).range);
  // Taken out, the reply still has to say where to talk.
  if (several || !invited || !in.acts.has(ActKind::private_)) return;
  finding.fixes.push_back(
      {"Keep it for the private talk", {checking::sentence_deletion(in.reply, *first)}});
}

}  // namespace amends::checks
