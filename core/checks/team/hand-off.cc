// Only in answers to a complaint that neither pass it on nor show a way to those who have it.
#include <algorithm>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

bool shows_a_way(const checking::Context& in) {
  for (const segment::Token& t : in.reply.segments.tokens) {
    using enum segment::TokenKind;
    if (t.kind == url || t.kind == email || (t.kind == number && t.range.size() >= 4)) return true;
  }
  // Masked data ("__phone__") stand where a way stood.
  if (in.reply.text.units.find(u"__") != std::u16string::npos) return true;
  return std::any_of(in.reply.hits.begin(), in.reply.hits.end(), [&in](const match::Hit& hit) {
    const match::Rule& rule = in.pack.rules[hit.rule];
    return rule.kind == match::TargetKind::cue &&
           rule.target == static_cast<std::uint16_t>(target::cue::contact_detail);
  });
}

}  // namespace

void hand_off(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  constexpr int kAnnoyed = 10;  // tenths of heat
  if (in.complaint->kind != understand::Kind::complaint) return;
  if (!in.complaint->let_down && in.complaint->heat_tenths < kAnnoyed) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (out.list.size() == first) return;
  const bool stays = in.acts.has(ActKind::action) || in.acts.has(ActKind::followup) ||
                     in.acts.has(ActKind::promise) || in.acts.has(ActKind::timeline);
  out.list.resize(stays || shows_a_way(in) ? first : first + 1);
}

}  // namespace amends::checks
