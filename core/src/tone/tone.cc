#include "src/tone/tone.h"

#include <algorithm>
#include <array>

#include "src/tone/cues.h"
#include "targets.h"

namespace amends::tone {
namespace {

using acts::ActKind;
using target::check;

// The fields of Tone, in its order.
enum Index : std::uint8_t {
  kPoliteness, kWarmth, kEmpathy, kFormality, kConfidence, kFrustration,
  kSarcasm, kCondescension, kDismissiveness, kDefensiveness, kHostility, kScripted, kTones
};

// Points for each tone. What adds to them may come in any order, so that a model's share can join.
using Sums = std::array<int, kTones>;

// Where a reply without any sign stands.
constexpr Sums kBase = {35, 15, 0, 50, 50, 0, 0, 0, 0, 0, 0, 0};

constexpr std::array<std::string_view, kTones> kNames = {
    "politeness", "warmth",        "empathy",       "formality",     "confidence", "frustration",
    "sarcasm",    "condescension", "dismissiveness", "defensiveness", "hostility",  "scripted"};

// target::tone (sorted by name, those of core/data/tone.toml) to Index.
constexpr auto kIndexOfTarget = [] {
  std::array<Index, std::size(target::tone_names)> out{};
  for (std::size_t t = 0; t < out.size(); ++t) {
    for (std::size_t k = 0; k < kNames.size(); ++k) {
      if (kNames[k] == target::tone_names[t]) out[t] = static_cast<Index>(k);
    }
  }
  return out;
}();

struct ActPoints {
  ActKind act;
  Index tone;
  int points;
};
constexpr ActPoints kActPoints[] = {
    {ActKind::greeting, kPoliteness, 8},    {ActKind::greeting, kWarmth, 8},
    {ActKind::name, kWarmth, 8},            {ActKind::thanks, kPoliteness, 14},
    {ActKind::thanks, kWarmth, 10},         {ActKind::apology, kPoliteness, 14},
    {ActKind::apology, kEmpathy, 18},       {ActKind::apology, kWarmth, 5},
    {ActKind::acknowledge, kEmpathy, 6},    {ActKind::empathy, kEmpathy, 40},
    {ActKind::empathy, kWarmth, 12},        {ActKind::own, kEmpathy, 12},
    {ActKind::own, kConfidence, 10},        {ActKind::specific, kScripted, -15},
    {ActKind::name, kScripted, -8},         {ActKind::action, kConfidence, 10},
    {ActKind::solution, kConfidence, 8},    {ActKind::timeline, kConfidence, 10},
    {ActKind::timeline, kScripted, -8},     {ActKind::compensation, kWarmth, 10},
    {ActKind::signoff, kPoliteness, 5},     {ActKind::signoff, kWarmth, 5},
    {ActKind::followup, kWarmth, 5},        {ActKind::excuse, kDefensiveness, 18},
    {ActKind::blame, kDefensiveness, 20},   {ActKind::threaten, kHostility, 40},
    {ActKind::refuse, kDismissiveness, 8},
};

struct CheckPoints {
  check id;
  Index tone;
  int points;
};
// A phrase hit of a check says more than any single word.
constexpr CheckPoints kCheckPoints[] = {
    {check::blame_customer, kDefensiveness, 40}, {check::blame_customer, kHostility, 18},
    {check::boilerplate, kScripted, 30},         {check::calm_tone, kFrustration, 50},
    {check::calm_tone, kHostility, 20},          {check::condescension, kCondescension, 55},
    {check::condescension, kPoliteness, -15},    {check::deflect_blame, kDefensiveness, 45},
    {check::discouraging_phrase, kDismissiveness, 30},
    {check::dismissive, kDismissiveness, 55},    {check::dismissive, kEmpathy, -20},
    {check::non_apology, kDefensiveness, 20},    {check::non_apology, kScripted, 10},
    {check::rudeness, kHostility, 70},           {check::rudeness, kPoliteness, -45},
    {check::rudeness, kWarmth, -30},             {check::sarcasm, kSarcasm, 65},
    {check::sarcasm, kPoliteness, -20},          {check::tone_policing, kHostility, 35},
    {check::tone_policing, kCondescension, 30},  {check::tone_policing, kEmpathy, -20},
};

void add_hits(const match::Reading& reply, const match::Pack& pack, Sums& sums) {
  for (std::size_t i = 0; i < reply.sentence_count(); ++i) {
    for (const match::Hit& hit : reply.hits_of(i)) {
      const match::Rule& rule = pack.rules[hit.rule];
      if (rule.kind == match::TargetKind::tone) {
        sums[kIndexOfTarget[rule.target]] += rule.weight;
      } else if (rule.kind == match::TargetKind::check && !reply.quoted(i, hit)) {
        for (const CheckPoints& c : kCheckPoints) {
          if (c.id == static_cast<check>(rule.target)) sums[c.tone] += c.points;
        }
      }
    }
  }
}

// An act counts once, however often it is done: a third "sorry" shows no more empathy.
void add_acts(const acts::Acts& acts, Sums& sums) {
  for (const ActPoints& a : kActPoints) {
    if (acts.has(a.act)) sums[a.tone] += a.points;
  }
}

void add_cues(const Cues& c, Sums& sums) {
  sums[kWarmth] += 6 * std::min(c.cheerful_marks, 3) + 7 * std::min(c.emoji, 2);
  sums[kFormality] -= 4 * std::min(c.contractions, 5) + 7 * std::min(c.emoji, 3) +
                      4 * std::min(c.exclamations, 3);
  // Long words are what formal English is made of: about 20% in plain prose.
  sums[kFormality] += std::clamp(c.long_words_percent - 20, -20, 20);
  sums[kFormality] += c.words_per_sentence > 12 ? 8 : 0;
  sums[kFrustration] += 15 * std::min(c.stacked_marks, 3) + 10 * std::min(c.loud_words, 5);
  sums[kHostility] += 6 * std::min(c.loud_words, 5);
  sums[kSarcasm] += 35 * std::min(c.mocking_emoji, 2);
}

int clamped(int points) { return std::clamp(points, 0, 100); }

}  // namespace

Tone score(const match::Reading& reply, const match::Pack& pack, const acts::Acts& acts) {
  if (reply.units.empty()) return {};
  Sums s = kBase;
  add_hits(reply, pack, s);
  add_acts(acts, s);
  add_cues(read_cues(reply), s);
  return {clamped(s[kPoliteness]),     clamped(s[kWarmth]),        clamped(s[kEmpathy]),
          clamped(s[kFormality]),      clamped(s[kConfidence]),    clamped(s[kFrustration]),
          clamped(s[kSarcasm]),        clamped(s[kCondescension]), clamped(s[kDismissiveness]),
          clamped(s[kDefensiveness]),  clamped(s[kHostility]),     clamped(s[kScripted])};
}

}  // namespace amends::tone
