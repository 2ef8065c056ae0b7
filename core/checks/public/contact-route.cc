// Silent where a way stands anywhere: a link, an address, a number, a chat, a counter, a name to ask for.
#include <algorithm>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

constexpr int kHotTenths = 20;
constexpr std::size_t kShortestPhone = 6;  // characters of a number that can be dialled

bool is_review_site(std::string_view site) {
  for (const std::string_view id :
       {"google", "google-play", "app-store", "tripadvisor", "trustpilot", "yelp"}) {
    if (site == id) return true;
  }
  return false;
}

bool shows_a_way(const checking::Context& in) {
  for (const segment::Token& t : in.reply.segments.tokens) {
    using enum segment::TokenKind;
    if (t.kind == url || t.kind == email) return true;
    if (t.kind == number && t.range.size() >= kShortestPhone) return true;
  }
  // Masked data ("__email__") stand where a way stood.
  if (in.reply.text.units.find(u"__") != std::u16string::npos) return true;
  return std::any_of(in.reply.hits.begin(), in.reply.hits.end(), [&in](const match::Hit& hit) {
    const match::Rule& rule = in.pack.rules[hit.rule];
    return rule.kind == match::TargetKind::cue &&
           rule.target == static_cast<std::uint16_t>(target::cue::contact_detail);
  });
}

}  // namespace

void contact_route(const checking::Context& in, checking::Findings& out) {
  // In a thread the customer only has to answer; under a review there is nothing to answer in.
  if (!is_review_site(in.surface.id)) return;
  if (in.complaint && in.complaint->kind != understand::Kind::complaint) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (out.list.size() == first) return;
  if (shows_a_way(in)) {
    out.list.resize(first);
    return;
  }
  out.list.resize(first + 1);
  if (in.complaint && in.complaint->heat_tenths >= kHotTenths) {
    out.list.back().severity = Severity::warning;
  }
}

}  // namespace amends::checks
