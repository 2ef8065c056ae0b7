// issues: each thing that went wrong, as the clause that says it.
//
//   "It came late, and the box was soaked."   "It came late" and "the box was soaked"
//   "You are a joke!!"                        none: an insult says nothing that went wrong
//   "Late again. Always late."                one: the second says the same
#ifndef AMENDS_CORE_SRC_UNDERSTAND_ISSUES_H_
#define AMENDS_CORE_SRC_UNDERSTAND_ISSUES_H_

#include "src/understand/understand.h"

namespace amends::understand {

std::vector<IssueFound> find_issues(const match::Reading& customer, const match::Pack& pack);

}  // namespace amends::understand

#endif  // AMENDS_CORE_SRC_UNDERSTAND_ISSUES_H_
