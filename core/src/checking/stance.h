// How a reply stands towards the complaint: some words hurt only where nothing softens them.
#ifndef AMENDS_CORE_SRC_CHECKING_STANCE_H_
#define AMENDS_CORE_SRC_CHECKING_STANCE_H_

#include "src/checking/checking.h"

namespace amends::checking {

// The customer complains, and the reply neither regrets nor owns nor feels nor makes good.
inline bool is_cold(const Context& in) {
  using acts::ActKind;
  if (in.complaint == nullptr || in.complaint->kind != understand::Kind::complaint) return false;
  for (ActKind k : {ActKind::apology, ActKind::own, ActKind::empathy, ActKind::compensation}) {
    if (in.acts.has(k)) return false;
  }
  return true;
}

}  // namespace amends::checking

#endif  // AMENDS_CORE_SRC_CHECKING_STANCE_H_
