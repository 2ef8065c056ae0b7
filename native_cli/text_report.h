// text_report: one report for people, and the summary of a run.
#ifndef AMENDS_NATIVE_CLI_TEXT_REPORT_H_
#define AMENDS_NATIVE_CLI_TEXT_REPORT_H_

#include <string>

#include "amends/amends.h"
#include "batch.h"
#include "paint.h"

namespace amends::cli {

// The reply with marks under the words (^ error, ~ warning, - suggestion, . info), then the
// findings, the customer's card, the checklist and the score.
void append_text_report(std::string& out, const Record& record, const Report& report,
                        const Look& look);

// "14 replies: 3 errors, 12 warnings; 6 ready, 5 to revise, 3 on hold"
std::string summary(const Tally& tally);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_TEXT_REPORT_H_
