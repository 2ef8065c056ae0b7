// Each site has its own rule: gifts are forbidden on one, promotion on two, rewards for reviews on all.
// The groups of the TOML stand in that order, and are told apart by their messages.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

bool forbidden_here(const checking::Context& in, const match::Rule& rule) {
  const std::string_view site = in.surface.id;
  const bool rewards = rule.message.find("reward") != std::string_view::npos;
  const bool promotes = rule.message.find("promotion") != std::string_view::npos;
  if (rewards) return true;
  return site == "tripadvisor" || (promotes && site == "app-store");
}

bool is_review_site(std::string_view site) {
  return site == "tripadvisor" || site == "trustpilot" || site == "app-store" || site == "google";
}

}  // namespace

void offer_on_review_site(const checking::Context& in, checking::Findings& out) {
  if (!is_review_site(in.surface.id)) return;
  const std::size_t first = out.list.size();
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    for (const match::Hit& hit : in.reply.hits_of(i)) {
      const match::Rule& rule = in.pack.rules[hit.rule];
      if (rule.kind != match::TargetKind::check || rule.target != out.current_check) continue;
      if (in.reply.quoted(i, hit) || !forbidden_here(in, rule)) continue;
      const bool again = out.list.size() > first &&
                         out.list.back().range.overlaps(in.reply.mark_of(i, hit));
      if (!again) out.report_hit(in, i, hit);
    }
  }
}

}  // namespace amends::checks
