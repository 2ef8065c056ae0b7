// tone: tones 0 to 100 with integer arithmetic. Rules first; a compact trained model adds to the
// same shape later.
#ifndef AMENDS_CORE_SRC_TONE_TONE_H_
#define AMENDS_CORE_SRC_TONE_TONE_H_

#include "amends/amends.h"
#include "src/acts/acts.h"
#include "src/match/reading.h"

namespace amends::tone {

Tone score(const match::Reading& reply, const match::Pack& pack, const acts::Acts& acts);

}  // namespace amends::tone

#endif  // AMENDS_CORE_SRC_TONE_TONE_H_
