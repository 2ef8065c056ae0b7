#include "src/checking/checking.h"
#include "src/checking/length.h"

namespace amends::checks {

void platform_length(const checking::Context& in, checking::Findings& out) {
  const Length& length = in.length;
  if (!length.limit || length.used <= *length.limit) return;
  const int over = length.used - *length.limit;
  std::string message = std::to_string(over);
  if (length.unit == "bytes") message += over == 1 ? " byte" : " bytes";
  message += " over the " + std::to_string(*length.limit) + " that fit here (" +
             std::string(in.surface.title) + "); shorten the reply.";
  out.report(in, checking::overflow(in.reply.text, in.reply.segments, length), std::move(message));
}

}  // namespace amends::checks
