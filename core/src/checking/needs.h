// What a good answer needs here, and what this one has: the checklist.
#ifndef AMENDS_CORE_SRC_CHECKING_NEEDS_H_
#define AMENDS_CORE_SRC_CHECKING_NEEDS_H_

#include "src/checking/checking.h"

namespace amends::checking {

struct Situation {
  const Policy& policy;
  const Input& input;
  const Surface& surface;
  bool english = true;
  const acts::Acts& acts;
  const understand::Complaint* complaint = nullptr;  // null: no customer text
  bool restated = false;                             // the reply names what went wrong
  bool pushes_back = false;                          // it argues, blames or turns away (said.h)
  std::uint32_t end = 0;                             // the reply's length in units
};

Needs needs_of(const Situation& in);

// Whether an absence may be reported at all: an English draft that answers a whole complaint.
bool absences_count(const Input& input, bool english, const understand::Complaint* complaint);

// Whether the reply is one part of several ("1/2", "(1/3)" at its end): the others may hold the rest.
bool is_part_of_several(const match::Reading& reply);

// Whether the customer wants something done, not only heard: a fix, refund, replacement, gesture.
bool wants_a_remedy(const understand::Complaint& complaint);

// Whether every sentence of the reply greets, thanks, regrets or signs. A sentence that does
// something the acts do not know may well say what happens next, so it is given the benefit of the
// doubt: read literally, the missing step alarmed on one good reply in ten of the even half.
bool only_sympathy(const Context& in);

}  // namespace amends::checking

#endif  // AMENDS_CORE_SRC_CHECKING_NEEDS_H_
