// marked_reply: the reply's own words with marks beneath those that a finding is about.
//
//   Sorry you feel that way.
//   ~~~~~~~~~~~~~~~~~~~~~~~
#ifndef AMENDS_NATIVE_CLI_MARKED_REPLY_H_
#define AMENDS_NATIVE_CLI_MARKED_REPLY_H_

#include <string>
#include <string_view>

#include "amends/amends.h"
#include "paint.h"

namespace amends::cli {

void append_marked_reply(std::string& out, std::string_view reply, const Report& report,
                         const Look& look);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_MARKED_REPLY_H_
