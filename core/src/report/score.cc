#include "src/report/score.h"

#include <algorithm>
#include <array>

namespace amends::report {
namespace {

using acts::ActKind;
using checking::Item;

// Parts after Davidow (2003): attentiveness weighs most. Weights inside them: mission research,
// "weights to start from"; what a reply need not have here is left out of the sum.
enum Part : std::uint8_t { attentiveness, solving, ownership, respect, voice };
constexpr std::array<std::string_view, 5> kPartNames = {"attentiveness", "solving", "ownership",
                                                        "respect", "voice"};
constexpr std::array<int, 5> kPartPoints = {30, 30, 15, 15, 10};

struct Weight {
  Item item;
  Part part;
  int points;
};
constexpr Weight kWeights[] = {
    {Item::acknowledge, attentiveness, 8}, {Item::restate, attentiveness, 8},
    {Item::feelings, attentiveness, 8},    {Item::answer, attentiveness, 6},
    {Item::solution, solving, 12},         {Item::step, solving, 6},
    {Item::timeline, solving, 6},          {Item::contact, solving, 6},
    {Item::apology, ownership, 15},        {Item::greeting, voice, 3},
    {Item::signoff, voice, 3},
};

struct Sum {
  int got = 0;
  int possible = 0;
  int extra = 0;  // of what is there though nothing asks for it
};

int points_of(Sum s, int of) {
  if (s.possible == 0) return of;
  const int got = std::min(s.possible, s.got + s.extra / 2);
  return (of * got * 2 + s.possible) / (2 * s.possible);
}

// Concrete deeds weigh more than a promise to look; a bare move to private answers nothing yet.
void weigh_substance(const checking::Context& in, std::array<Sum, 5>& sums) {
  if (!in.needs.needs(Item::step)) return;
  Sum& s = sums[solving];
  s.possible += 6;
  if (in.acts.has(ActKind::solution) || in.acts.has(ActKind::compensation)) {
    s.got += 6;
  } else if (in.acts.has(ActKind::action)) {
    s.got += 4;
  } else if (in.acts.has(ActKind::question) || in.acts.has(ActKind::explain)) {
    s.got += 2;
  }
}

// A person writes "I", names the customer, signs.
void weigh_person(const checking::Context& in, std::array<Sum, 5>& sums) {
  Sum& s = sums[voice];
  s.possible += 6;
  const bool named = in.acts.has(ActKind::name) || in.acts.has(ActKind::greeting);
  s.got += (named ? 2 : 0) + (in.acts.has(ActKind::signoff) ? 2 : 0) +
           (in.acts.has(ActKind::specific) || in.complaint == nullptr ? 2 : 0);
}

int lost_respect(const checking::Context& in, const std::vector<checking::Finding>& found) {
  int lost = 0;
  for (const checking::Finding& f : found) {
    if (in.pack.checks[f.check].panel != 0) continue;  // a style tip costs nothing
    if (f.severity == Severity::error) lost += 15;
    if (f.severity == Severity::warning) lost += 6;
    if (f.severity == Severity::suggestion) lost += 1;
  }
  return lost;
}

int cap_of(const std::vector<checking::Finding>& found) {
  int cap = 100;
  for (const checking::Finding& f : found) {
    if (f.severity == Severity::error) cap = std::min(cap, 49);
    if (f.severity == Severity::warning) cap = std::min(cap, 74);
  }
  return cap;
}

}  // namespace

Scored score(const checking::Context& in, const std::vector<checking::Finding>& found) {
  std::array<Sum, 5> sums{};
  for (const Weight& w : kWeights) {
    const bool met = in.needs.is_met(w.item);
    if (in.needs.needs(w.item)) {
      sums[w.part].possible += w.points;
      sums[w.part].got += met ? w.points : 0;
    } else if (met) {
      sums[w.part].extra += w.points;
    }
  }
  weigh_substance(in, sums);
  weigh_person(in, sums);
  Scored out;
  const int lost = lost_respect(in, found);
  for (std::size_t p = 0; p < sums.size(); ++p) {
    int points = points_of(sums[p], kPartPoints[p]);
    if (p == respect) points = std::max(0, kPartPoints[p] - lost);
    out.parts.push_back({std::string(kPartNames[p]), points, kPartPoints[p]});
    out.score += points;
  }
  // More faults than the part can hold weigh on the rest.
  out.score = std::max(0, out.score - std::max(0, lost - kPartPoints[respect]));
  out.score = std::min(out.score, cap_of(found));
  out.band = out.score >= 75 ? Band::ready : out.score >= 50 ? Band::revise : Band::hold;
  return out;
}

}  // namespace amends::report
