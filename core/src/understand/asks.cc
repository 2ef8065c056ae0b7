#include <algorithm>

#include "src/understand/evidence.h"

namespace amends::understand {
namespace {

using target::ask;
using target::cue;
using target::topic;

constexpr int kEnough = 2;

bool has(const Evidence& e, ask a) { return e.asks[static_cast<std::size_t>(a)] >= kEnough; }

// Faults of apps, lines, devices and accounts: to be put right, whether the customer says so or not.
bool is_technical(const Evidence& e) {
  return e.has(topic::app) || e.has(topic::outage) || e.has(topic::account) || e.has(topic::defect);
}

// Beside another ask, only what plainly fails is to be put right as well.
bool fails(Kind kind, const Evidence& e) {
  if (kind != Kind::complaint && kind != Kind::question) return false;
  return e.best(cue::concept_not_working) >= 2 || e.best(cue::concept_crash) >= 2 ||
         e.best(cue::concept_error) >= 2 || e.best(cue::concept_outage) >= 2 ||
         e.best(cue::concept_slow) >= 2 || e.best(cue::concept_blocked) >= 2;
}

// A sentence with a question mark and a clause that begins like a question: "When ...", "Hi, is ...".
bool asks_something(const match::Reading& customer, const match::Pack& pack) {
  for (std::size_t i = 0; i < customer.sentence_count(); ++i) {
    if (customer.sentence(i).ending != segment::Ending::question) continue;
    bool at_start = true;
    for (const match::Unit& u : customer.units_of(i)) {
      const bool joined = pack.in_list(u.word, match::ListId(target::list::clause_word));
      if ((at_start || (u.flags & segment::kAfterBreak)) &&
          pack.in_list(u.word, match::ListId(target::list::question_word))) {
        return true;
      }
      const bool passed = u.kind == segment::TokenKind::handle || u.kind == segment::TokenKind::emoji;
      at_start = joined || (at_start && passed);
    }
  }
  return false;
}

// Who got no answer, or hangs on the line, wants to be spoken to.
bool implies_contact(Kind kind, const Evidence& e) {
  return kind == Kind::complaint &&
         (e.best(cue::concept_no_reply) >= 2 || e.best(cue::held_up) >= 1);
}

}  // namespace

std::vector<std::uint16_t> asks_of(const match::Reading& customer, const match::Pack& pack,
                                   Kind kind, const Evidence& e) {
  std::vector<std::uint16_t> out;
  if (kind == Kind::praise) return out;
  for (std::size_t a = 0; a < e.asks.size(); ++a) {
    const auto which = static_cast<ask>(a);
    bool given = has(e, which);
    if (which == ask::fix) given = given || (fails(kind, e) && is_technical(e));
    if (which == ask::information) {
      given = given || (asks_something(customer, pack) && e.cue(cue::rhetorical) == 0);
    }
    if (given) out.push_back(static_cast<std::uint16_t>(a));
  }
  if (!out.empty()) return out;
  if (is_technical(e)) {
    out.push_back(static_cast<std::uint16_t>(ask::fix));
  } else if (implies_contact(kind, e)) {
    out.push_back(static_cast<std::uint16_t>(ask::contact));
  }
  return out;
}

}  // namespace amends::understand
