// report: assembles the sorted Report from what the stages found, and writes it as JSON.
#ifndef AMENDS_CORE_SRC_REPORT_REPORT_H_
#define AMENDS_CORE_SRC_REPORT_REPORT_H_

#include <vector>

#include "amends/amends.h"
#include "src/checking/checking.h"

namespace amends::report {

// `found` may be in any order.
Report assemble(const checking::Context& in, std::vector<checking::Finding>& found);

}  // namespace amends::report

#endif  // AMENDS_CORE_SRC_REPORT_REPORT_H_
