// Silent where the same reply shows a private way: a route that is not the words asked for.
#include <algorithm>

#include "src/checking/checking.h"

namespace amends::checks {
namespace {

// Surfaces whose direct messages the customer can open from the reply.
bool has_direct_messages(std::string_view surface) {
  static constexpr std::array<std::string_view, 10> kIds = {
      "x", "x-premium", "facebook", "instagram", "linkedin", "bluesky", "mastodon", "reddit",
      "threads", "discord"};
  return std::find(kIds.begin(), kIds.end(), surface) != kIds.end();
}

bool shows_private_way(const checking::Context& in, const std::vector<text::Range>& asked) {
  for (const segment::Token& token : in.reply.segments.tokens) {
    if (token.kind == segment::TokenKind::url || token.kind == segment::TokenKind::email) return true;
  }
  for (const acts::Act& act : in.acts.list) {
    if (act.kind != acts::ActKind::private_) continue;
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
  const std::uint32_t end = finding.range.end;
  finding.fixes.push_back({"Move it to a direct message", {{{end, end}, " by direct message"}}});
}

}  // namespace amends::checks
