#include "src/checking/said.h"

namespace amends::checking {
namespace {

using match::Rule;
using match::TargetKind;

// Checks on how the customer is treated and on closed doors; the others look at form, time, data.
bool on_treatment(const match::CheckMeta& check, std::uint16_t index) {
  using enum target::check;
  for (const target::check closed : {discouraging_phrase, powerless_language, alternative_when_no,
                                     selling, survey_too_soon, strings_attached}) {
    if (index == static_cast<std::uint16_t>(closed)) return true;
  }
  return check.panel == 0 && check.severity <= Severity::warning &&
         (check.family == "tone" || check.family == "apology" || check.family == "listening");
}

}  // namespace

text::Range where_said(const match::Reading& reading, const match::Pack& pack, target::cue cue) {
  for (std::size_t i = 0; i < reading.sentence_count(); ++i) {
    for (const match::Hit& hit : reading.hits_of(i)) {
      const Rule& rule = pack.rules[hit.rule];
      if (rule.kind != TargetKind::cue || rule.target != static_cast<std::uint16_t>(cue)) continue;
      return reading.mark_of(i, hit);
    }
  }
  return {};
}

bool pushes_back(const match::Reading& reply, const match::Pack& pack, const acts::Acts& acts) {
  using acts::ActKind;
  if (acts.has(ActKind::refuse) || acts.has(ActKind::blame) || acts.has(ActKind::threaten) ||
      acts.has(ActKind::sell)) {
    return true;
  }
  for (const match::Hit& hit : reply.hits) {
    const Rule& rule = pack.rules[hit.rule];
    if (rule.kind == TargetKind::check && on_treatment(pack.checks[rule.target], rule.target)) {
      return true;
    }
  }
  return false;
}

bool problem_is_open(const Context& in) {
  using acts::ActKind;
  using understand::Kind;
  if (in.complaint == nullptr || in.complaint->kind == Kind::praise) return false;
  if (in.complaint->kind == Kind::complaint || in.complaint->heat_tenths > 0) return true;
  return in.acts.has(ActKind::apology) || in.acts.has(ActKind::empathy) ||
         in.acts.has(ActKind::own);
}

}  // namespace amends::checking
