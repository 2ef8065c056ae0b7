// Whether a text says what a cue stands for, anywhere; and whether a reply turns on the customer.
#ifndef AMENDS_CORE_SRC_CHECKING_SAID_H_
#define AMENDS_CORE_SRC_CHECKING_SAID_H_

#include "src/checking/checking.h"
#include "src/match/reading.h"
#include "targets.h"

namespace amends::checking {

// The first words of the cue in the text; an empty range where it is not said.
text::Range where_said(const match::Reading& reading, const match::Pack& pack, target::cue cue);

inline bool said(const match::Reading& reading, const match::Pack& pack, target::cue cue) {
  return where_said(reading, pack, cue).size() > 0;
}

// Whether the reply argues, blames, belittles or turns away: it refuses, blames or threatens, or
// words of a check on how it treats the customer stand in it.
bool pushes_back(const match::Reading& reply, const match::Pack& pack, const acts::Acts& acts);

// The customer is neither pleased nor settled: something is wrong, or the reply treats it as such.
bool problem_is_open(const Context& in);

}  // namespace amends::checking

#endif  // AMENDS_CORE_SRC_CHECKING_SAID_H_
