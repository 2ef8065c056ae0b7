// Ready sentences for what a reply lacks. They state nothing that the complaint does not say: no
// action, cause, amount or date (docs/adr: fixes never lie).
#ifndef AMENDS_CORE_SRC_REPORT_INSERTS_H_
#define AMENDS_CORE_SRC_REPORT_INSERTS_H_

#include <optional>
#include <string>

#include "src/checking/checking.h"

namespace amends::report {

// nullopt where only the writer knows what to say (what happens next, by when).
std::optional<std::string> insert_for(checking::Item item, const checking::Context& in);

}  // namespace amends::report

#endif  // AMENDS_CORE_SRC_REPORT_INSERTS_H_
