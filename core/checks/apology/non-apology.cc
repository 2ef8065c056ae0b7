// "Any inconvenience" is a non-apology only where the reply names nothing that went wrong. "Sorry, if
// you send me the number ..." puts no condition on the apology: a comma stands before the "if".
#include <algorithm>
#include <string_view>

#include "src/checking/checking.h"

namespace amends::checks {
namespace {

bool starts_with_any(std::u16string_view words) {
  return words.starts_with(u"any") || words.starts_with(u"Any");
}

}  // namespace

void non_apology(const checking::Context& in, checking::Findings& out) {
  const std::size_t first = out.list.size();
  out.report_phrases(in);
  const bool specific = in.acts.has(acts::ActKind::specific);
  const auto innocent = [&](const checking::Finding& f) {
    const std::u16string_view words = in.reply.view(f.range);
    return (specific && starts_with_any(words)) || words.ends_with(u", if");
  };
  const auto begin = out.list.begin() + static_cast<std::ptrdiff_t>(first);
  out.list.erase(std::remove_if(begin, out.list.end(), innocent), out.list.end());
}

}  // namespace amends::checks
