// A fix that takes a sentence out keeps the clause beside it that is worth keeping.
//
//   "This is not our fault, but I will ask the depot."   "I will ask the depot."
//   "Sorry about the delay, but you are being childish." "Sorry about the delay."
//   "These things happen."                               "" (with the space after it)
#ifndef AMENDS_CORE_SRC_CHECKING_CLAUSE_H_
#define AMENDS_CORE_SRC_CHECKING_CLAUSE_H_

#include "src/checking/checking.h"

namespace amends::checking {

// Deletes the clause of the sentence that the mark stands in: the whole sentence, unless a comma or
// semicolon with "but", "so" or "and" and a subject parts it into clauses.
FindingEdit clause_deletion(const match::Reading& reading, std::size_t sentence, text::Range mark);

}  // namespace amends::checking

#endif  // AMENDS_CORE_SRC_CHECKING_CLAUSE_H_
