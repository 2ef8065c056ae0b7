// A flat contradiction argues whatever follows. A fact held against the customer's account argues
// where it comes before any regret, or where nothing but the fact is offered (tensions, T8).
#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

using acts::ActKind;
using checking::Context;

// "Sorry, but ..." and "sorry you feel" regret nothing.
bool regret_is_hollow(const Context& in) {
  for (const match::Hit& hit : in.reply.hits) {
    const match::Rule& rule = in.pack.rules[hit.rule];
    if (rule.kind == match::TargetKind::check &&
        static_cast<target::check>(rule.target) == target::check::non_apology) {
      return true;
    }
  }
  return false;
}

bool regrets_before(const Context& in, std::uint32_t place) {
  for (const acts::Act& act : in.acts.list) {
    if (act.range.begin >= place) break;
    if (act.kind == ActKind::apology || act.kind == ActKind::empathy || act.kind == ActKind::own) {
      return true;
    }
  }
  return false;
}

bool helps(const acts::Acts& acts) {
  using enum ActKind;
  return acts.has(solution) || acts.has(action) || acts.has(compensation) || acts.has(private_) ||
         acts.has(question);
}

}  // namespace

void prove_wrong(const Context& in, checking::Findings& out) {
  if (in.complaint == nullptr || in.complaint->kind != understand::Kind::complaint) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  if (out.list.size() == first || !helps(in.acts) || regret_is_hollow(in)) return;
  // The facts have a message of their own; the contradictions have the check's.
  std::vector<checking::Finding> all(
      std::make_move_iterator(out.list.begin() + static_cast<std::ptrdiff_t>(first)),
      std::make_move_iterator(out.list.end()));
  out.list.resize(first);
  out.report_phrases(in, false);
  for (checking::Finding& f : all) {
    const bool said =
        std::any_of(out.list.begin() + static_cast<std::ptrdiff_t>(first), out.list.end(),
                    [&](const checking::Finding& g) { return g.range.overlaps(f.range); });
    if (!said && !regrets_before(in, f.range.begin)) out.list.push_back(std::move(f));
  }
}

}  // namespace amends::checks
