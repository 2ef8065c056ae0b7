// Silent where the same reply shows a private way: a route that is not the words asked for.
#include <algorithm>
#include <array>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

// Surfaces whose direct messages the customer can open from the reply.
bool has_direct_messages(std::string_view surface) {
  static constexpr std::array<std::string_view, 10> kIds = {
      "x", "x-premium", "facebook", "instagram", "linkedin", "bluesky", "mastodon", "reddit",
      "threads", "discord"};
  return std::find(kIds.begin(), kIds.end(), surface) != kIds.end();
}

bool in_list(const checking::Context& in, const match::Unit& unit, target::list list) {
  return unit.word != 0 && in.pack.in_list(unit.word, static_cast<match::ListId>(list));
}

// "your phone number" names a thing; "phone us" a way.
bool names_a_thing(const checking::Context& in, const acts::Act& act) {
  const auto units = in.reply.units_of(act.sentence);
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].range.begin != act.range.begin) continue;
    return in_list(in, units[i], target::list::personal_noun) && i > 0 &&
           in_list(in, units[i - 1], target::list::before_noun);
  }
  return false;
}

bool shows_private_way(const checking::Context& in, const std::vector<text::Range>& asked) {
  for (const segment::Token& token : in.reply.segments.tokens) {
    if (token.kind == segment::TokenKind::url || token.kind == segment::TokenKind::email) return true;
  }
  for (const match::Hit& hit : in.reply.hits) {
    const match::Rule& rule = in.pack.rules[hit.rule];
    if (rule.kind == match::TargetKind::cue &&
        rule.target == static_cast<std::uint16_t>(target::cue::private_way)) {
      return true;
    }
  }
  for (const acts::Act& act : in.acts.list) {
    if (act.kind != acts::ActKind::private_ || names_a_thing(in, act)) continue;
    const auto overlaps = [&](text::Range r) { return r.overlaps(act.range); };
    if (std::none_of(asked.begin(), asked.end(), overlaps)) return true;
  }
  return false;
}

}  // namespace

void asks_pii_in_public(const checking::Context& in, checking::Findings& out) {
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (out.list.size() == first) return;
  std::vector<text::Range> asked;
  for (std::size_t k = first; k < out.list.size(); ++k) asked.push_back(out.list[k].range);
  // Asked for in one breath, it is one finding.
  out.list.resize(shows_private_way(in, asked) ? first : first + 1);
  if (out.list.size() == first || !has_direct_messages(in.surface.id)) return;
  checking::Finding& finding = out.list.back();
  // "What is your account number by direct message?" is no English.
  if (in.reply.view({0, finding.range.begin}).ends_with(u" is ")) return;
  const std::uint32_t end = finding.range.end;
  finding.fixes.push_back({"Move it to a direct message", {{{end, end}, " by direct message"}}});
}

}  // namespace amends::checks
