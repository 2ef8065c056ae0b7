// The tables of a pack as bytes: how the built-in pack is shipped. Numbers that grow are stored as
// differences, small ones as one byte, column by column, so that the tables take half the room and
// compress better; they are read back once, when the pack is first used.
//
//   Tables tables;
//   restore(store(pack), tables);      // equals what the pack had
#ifndef AMENDS_CORE_SRC_MATCH_STORED_H_
#define AMENDS_CORE_SRC_MATCH_STORED_H_

#include <string>
#include <string_view>

#include "src/match/tables.h"

namespace amends::match {

std::string store(const Tables& tables);
// `bytes` is what store() gave.
void restore(std::string_view bytes, Tables& tables);

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_STORED_H_
