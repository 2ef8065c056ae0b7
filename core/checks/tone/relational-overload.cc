#include "src/checking/checking.h"

namespace amends::checks {
namespace {

bool is_sympathy(acts::ActKind kind) {
  using enum acts::ActKind;
  return kind == apology || kind == empathy || kind == thanks || kind == acknowledge;
}

bool does_something(const acts::Acts& acts) {
  using enum acts::ActKind;
  for (const acts::ActKind k :
       {action, solution, compensation, question, private_, explain, promise, timeline, refuse}) {
    if (acts.has(k)) return true;
  }
  return false;
}

}  // namespace

// Sympathy in at least three sentences and in two of three, and nothing else.
void relational_overload(const checking::Context& in, checking::Findings& out) {
  constexpr std::size_t kFewest = 3;
  if (does_something(in.acts)) return;
  std::size_t kind_sentences = 0;
  std::uint32_t last = ~0U;
  for (const acts::Act& act : in.acts.list) {
    if (!is_sympathy(act.kind) || act.sentence == last) continue;
    last = act.sentence;
    ++kind_sentences;
  }
  const std::size_t all = in.reply.sentence_count();
  if (kind_sentences >= kFewest && 3 * kind_sentences >= 2 * all) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
