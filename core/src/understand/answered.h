// answered: which issues of the complaint does the reply speak to?
#ifndef AMENDS_CORE_SRC_UNDERSTAND_ANSWERED_H_
#define AMENDS_CORE_SRC_UNDERSTAND_ANSWERED_H_

#include <vector>

#include "src/understand/understand.h"

namespace amends::understand {

// How a reply speaks to one issue.
enum class Answer : std::uint8_t {
  none,
  in_general,   // it moves to a private channel to deal with everything, or means all of it
  by_subject,   // it names the thing, or something of its kind
  by_problem,   // it names what went wrong with it
};

std::vector<Answer> answers_to_issues(const Complaint& complaint, const match::Reading& reply,
                                      const match::Pack& pack, bool moves_private);

// One an issue of the complaint: anything but Answer::none. `moves_private`: the reply takes the
// case to a private channel, where everything can be dealt with.
std::vector<bool> answered_issues(const Complaint& complaint, const match::Reading& reply,
                                  const match::Pack& pack, bool moves_private);

}  // namespace amends::understand

#endif  // AMENDS_CORE_SRC_UNDERSTAND_ANSWERED_H_
