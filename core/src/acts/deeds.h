// Deeds and steps by the shape of a clause, whatever its verb: phrases can only name verbs.
//
//   "I've radioed the coach"           deed: an agent, an auxiliary, a verb that is no state
//   "Our driver is bringing it"        deed
//   "Your claim has been reopened"     deed: a passive of a verb of mending
//   "We have a policy", "I will be"    none
//   "Until then, paste it from Notes"  step: a clause that begins with a verb of doing
//   "Settings > Plan > Pause"          step: a path through menus
#ifndef AMENDS_CORE_SRC_ACTS_DEEDS_H_
#define AMENDS_CORE_SRC_ACTS_DEEDS_H_

#include <optional>
#include <vector>

#include "src/match/reading.h"

namespace amends::acts {

struct Deed {
  text::Range range;
  bool mends = false;  // the verb betters the customer's situation ("refunded", not "forwarded")
};

// What we, our people or a passive say is done, being done or to be done in a sentence.
std::vector<Deed> deeds_of(const match::Reading& reply, const match::Pack& pack,
                           std::size_t sentence);

// The first thing a sentence tells the customer to do to better the situation.
std::optional<text::Range> step_in(const match::Reading& reply, const match::Pack& pack,
                                   std::size_t sentence);

}  // namespace amends::acts

#endif  // AMENDS_CORE_SRC_ACTS_DEEDS_H_
