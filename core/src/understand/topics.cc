#include <algorithm>
#include <array>

#include "src/understand/content.h"
#include "src/understand/evidence.h"

namespace amends::understand {
namespace {

using target::cue;
using target::topic;

// Where no topic is sure, the likeliest one is given from this sum.
constexpr int kTopicLikely = 2;
constexpr std::size_t kMostTopics = 3;

// What a concept adds to a topic: where it only names a thing, and where something went wrong.
struct ConceptTopic {
  cue concept_cue;
  topic about;
  int named;
  int wrong;
};

constexpr ConceptTopic kConceptTopics[] = {
    {cue::concept_late, topic::wait, 2, 2},
    {cue::concept_no_reply, topic::wait, 0, 2},
    {cue::concept_wait, topic::wait, 2, 4},
    {cue::concept_broken, topic::defect, 0, 2},
    {cue::concept_not_working, topic::app, 0, 1},
    {cue::concept_not_working, topic::defect, 0, 1},
    {cue::concept_not_working, topic::outage, 0, 2},
    {cue::concept_crash, topic::app, 0, 2},
    {cue::concept_crash, topic::defect, 0, 1},
    {cue::concept_error, topic::app, 0, 4},
    {cue::concept_slow, topic::quality, 0, 2},
    {cue::concept_slow, topic::outage, 0, 2},
    {cue::concept_slow, topic::app, 0, 1},
    {cue::concept_outage, topic::outage, 0, 3},
    {cue::concept_wrong_item, topic::wrong_item, 0, 4},
    {cue::concept_incomplete, topic::wrong_item, 0, 2},
    {cue::concept_cold, topic::quality, 0, 2},
    {cue::concept_undercooked, topic::quality, 2, 4},
    {cue::concept_taste, topic::quality, 2, 4},
    {cue::concept_spoiled, topic::quality, 0, 4},
    {cue::concept_ill, topic::safety, 0, 2},
    {cue::concept_pest, topic::quality, 0, 4},
    {cue::concept_pest, topic::safety, 0, 2},
    {cue::concept_dirty, topic::quality, 2, 4},
    {cue::concept_noise, topic::quality, 2, 4},
    {cue::concept_rude, topic::staff, 0, 4},
    {cue::concept_unhelpful, topic::staff, 0, 2},
    {cue::concept_lied, topic::staff, 0, 1},
    {cue::concept_discrimination, topic::staff, 0, 4},
    {cue::concept_unsafe, topic::safety, 0, 4},
    {cue::concept_fraud, topic::account, 0, 2},
    {cue::concept_fraud, topic::safety, 0, 2},
    {cue::concept_leak, topic::defect, 0, 2},
    {cue::concept_fit, topic::quality, 2, 4},
    {cue::concept_quality, topic::quality, 2, 4},
    {cue::concept_portion, topic::quality, 2, 2},
    {cue::concept_crowded, topic::quality, 0, 2},
    {cue::concept_blocked, topic::account, 0, 2},
    {cue::concept_login, topic::account, 2, 2},
    {cue::concept_cancelled, topic::booking, 2, 2},
    {cue::concept_overcharged, topic::billing, 0, 4},
    {cue::concept_charge, topic::billing, 2, 2},
    {cue::concept_expensive, topic::billing, 2, 2},
    {cue::concept_no_refund, topic::refund, 0, 4},
    {cue::concept_stranded, topic::booking, 0, 2},
    {cue::concept_no_show, topic::wait, 0, 2},
    {cue::concept_wrong_place, topic::delivery, 0, 4},
    {cue::concept_refused, topic::policy, 0, 2},
    {cue::concept_policy, topic::policy, 2, 2},
    {cue::concept_delivery, topic::delivery, 2, 2},
    {cue::concept_driver, topic::staff, 2, 2},
    {cue::concept_staff, topic::staff, 2, 2},
    {cue::concept_agent, topic::staff, 1, 1},
    {cue::concept_appliance, topic::defect, 1, 1},
    {cue::concept_phone, topic::defect, 1, 1},
    {cue::concept_computer, topic::defect, 1, 1},
    {cue::concept_clothes, topic::quality, 1, 1},
    {cue::concept_room, topic::quality, 1, 1},
    {cue::concept_food, topic::quality, 1, 1},
    {cue::concept_internet, topic::outage, 0, 2},
};

}  // namespace

void add_concept_topics(Evidence& e) {
  for (const ConceptTopic& c : kConceptTopics) {
    const int best = e.best(c.concept_cue);
    if (best == 0) continue;
    e.topics[static_cast<std::size_t>(c.about)] += best >= kProblem ? c.wrong : c.named;
  }
}

// The three likeliest at most, and none far behind the first.
std::vector<std::uint16_t> topics_of(const Evidence& e) {
  std::array<std::uint16_t, std::size(target::topic_names)> order{};
  for (std::size_t t = 0; t < order.size(); ++t) order[t] = static_cast<std::uint16_t>(t);
  std::stable_sort(order.begin(), order.end(),
                   [&e](std::uint16_t a, std::uint16_t b) { return e.topics[a] > e.topics[b]; });
  const int most = e.topics[order[0]];
  std::vector<std::uint16_t> out;
  for (std::size_t k = 0; k < kMostTopics; ++k) {
    const int sum = e.topics[order[k]];
    if (sum >= kTopicGiven && 5 * sum >= 2 * most) out.push_back(order[k]);
  }
  if (out.empty() && most >= kTopicLikely) out.push_back(order[0]);
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace amends::understand
