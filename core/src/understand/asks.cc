#include <algorithm>

#include "src/understand/evidence.h"

namespace amends::understand {
namespace {

using target::ask;
using target::cue;
using target::topic;

constexpr int kEnough = 2;

bool has(const Evidence& e, ask a) { return e.asks[static_cast<std::size_t>(a)] >= kEnough; }

// What does not work is to be put right, said or not: faults of apps, lines, devices and accounts.
bool implies_fix(Kind kind, const Evidence& e) {
  if (kind != Kind::complaint && kind != Kind::question) return false;
  const bool technical = e.topic(topic::app) >= 2 || e.topic(topic::outage) >= 2 ||
                         e.topic(topic::account) >= 2;
  const bool failing = e.best(cue::concept_not_working) >= 2 || e.best(cue::concept_crash) >= 2 ||
                       e.best(cue::concept_error) >= 2 || e.best(cue::concept_outage) >= 2 ||
                       e.best(cue::concept_slow) >= 2 || e.best(cue::concept_blocked) >= 2;
  return technical && failing;
}

// A question that is neither a plea for help nor a rhetorical one. The phrases for questions are in
// asks.toml; here the question mark alone decides for sentences that begin like one.
bool asks_something(const match::Reading& customer, const match::Pack& pack) {
  for (std::size_t i = 0; i < customer.sentence_count(); ++i) {
    if (customer.sentence(i).ending != segment::Ending::question) continue;
    for (const match::Unit& u : customer.units_of(i)) {
      if (u.kind == segment::TokenKind::handle || u.kind == segment::TokenKind::emoji) continue;
      if (pack.in_list(u.word, match::ListId(target::list::question_word))) return true;
      break;
    }
  }
  return false;
}

}  // namespace

std::vector<std::uint16_t> asks_of(const match::Reading& customer, const match::Pack& pack,
                                   Kind kind, const Evidence& e) {
  std::vector<std::uint16_t> out;
  if (kind == Kind::praise) return out;
  for (std::size_t a = 0; a < e.asks.size(); ++a) {
    const auto which = static_cast<ask>(a);
    bool given = has(e, which);
    if (which == ask::fix) given = given || implies_fix(kind, e);
    if (which == ask::information) {
      given = given || (asks_something(customer, pack) && e.cue(cue::rhetorical) == 0);
    }
    if (given) out.push_back(static_cast<std::uint16_t>(a));
  }
  return out;
}

}  // namespace amends::understand
