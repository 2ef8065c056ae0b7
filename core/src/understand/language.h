// language: is the text English? Decides whether it is judged at all.
//
//   ""                                  English: nothing to say otherwise
//   "DM sent ^JT"                       English: short, no other language's words
//   "Lo sentimos mucho, por favor..."   not English
#ifndef AMENDS_CORE_SRC_UNDERSTAND_LANGUAGE_H_
#define AMENDS_CORE_SRC_UNDERSTAND_LANGUAGE_H_

#include "src/match/reading.h"

namespace amends::understand {

bool is_english(const match::Reading& reading, const match::Pack& pack);

}  // namespace amends::understand

#endif  // AMENDS_CORE_SRC_UNDERSTAND_LANGUAGE_H_
