// Reasons against deeds: a reply that pleads more causes than it does things for the customer.
#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

using acts::ActKind;

// One cause explains.
constexpr int kFewestReasons = 2;
// A mark longer than this points at nothing.
constexpr std::uint32_t kLongestMark = 150;  // units

bool helps(ActKind kind) {
  switch (kind) {
    case ActKind::action:
    case ActKind::solution:
    case ActKind::compensation:
    case ActKind::question:
    case ActKind::private_:
      return true;
    default:
      return false;
  }
}

// Each kind of help counts once a sentence, however many phrases tell it.
int helps_in(const acts::Acts& acts) {
  int count = 0;
  std::uint32_t sentence = ~0U;
  std::uint32_t seen = 0;  // bit set of ActKind
  for (const acts::Act& a : acts.list) {
    if (a.sentence != sentence) seen = 0;
    sentence = a.sentence;
    const std::uint32_t bit = 1U << static_cast<int>(a.kind);
    if (helps(a.kind) && (seen & bit) == 0) ++count;
    seen |= bit;
  }
  return count;
}

bool is_excuse(const checking::Context& in, const match::Hit& hit) {
  const match::Rule& rule = in.pack.rules[hit.rule];
  return rule.kind == match::TargetKind::cue &&
         rule.target == static_cast<std::uint16_t>(target::cue::excuse_clause);
}

}  // namespace

void excuse_heavy(const checking::Context& in, checking::Findings& out) {
  if (in.complaint && in.complaint->kind == understand::Kind::praise) return;
  int reasons = 0;
  text::Range all{};
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    for (const match::Hit& hit : in.reply.hits_of(i)) {
      if (!is_excuse(in, hit) || in.reply.quoted(i, hit)) continue;
      const text::Range mark = in.reply.mark_of(i, hit);
      if (reasons++ == 0) all = mark;
      const text::Range joined{all.begin, mark.end > all.end ? mark.end : all.end};
      if (joined.size() <= kLongestMark) all = joined;
    }
  }
  if (reasons < kFewestReasons || reasons <= helps_in(in.acts)) return;
  out.report(in, all);
}

}  // namespace amends::checks
