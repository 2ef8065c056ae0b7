// The company's names and words as its glossary has them; silent without one.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

using checking::HouseHit;
using checking::HouseKind;

// What stands there, as the glossary has it. A common word keeps the capital of its sentence.
std::string as_written(const checking::Context& in, const HouseHit& hit) {
  std::string use = hit.phrase->use;
  const char16_t first = in.reply.view(hit.range)[0];
  const bool capital = first >= u'A' && first <= u'Z';
  if (hit.phrase->is_name || !capital || use[0] < 'a' || use[0] > 'z') return use;
  use[0] = static_cast<char>(use[0] - 'a' + 'A');
  return use;
}

}  // namespace

void brand_voice(const checking::Context& in, checking::Findings& out) {
  for (const HouseHit& hit : checking::house_hits(in)) {
    const HouseKind kind = hit.phrase->kind;
    if (kind != HouseKind::use && kind != HouseKind::avoid) continue;
    const std::string use = as_written(in, hit);
    checking::Finding& finding =
        out.report(in, hit.range,
                   "Your company writes “" + use + "” in place of “" +
                       text::utf8_of_range(in.reply.text, hit.range) + "”.");
    finding.fixes.push_back({"Write “" + use + "”", {{hit.range, use}}});
  }
}

}  // namespace amends::checks
