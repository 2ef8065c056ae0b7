// A remedy in the first sentence, and the first word of sympathy in a later one.
#include "src/checking/checking.h"

namespace amends::checks {

void remedy_too_soon(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  constexpr std::uint32_t kNone = ~0U;
  std::uint32_t remedy = kNone, sympathy = kNone;
  for (const acts::Act& act : in.acts.list) {
    switch (act.kind) {
      case ActKind::solution: case ActKind::compensation:
        if (remedy == kNone) remedy = act.sentence;
        break;
      case ActKind::apology: case ActKind::empathy: case ActKind::own: case ActKind::thanks:
      case ActKind::acknowledge:
        if (sympathy == kNone) sympathy = act.sentence;
        break;
      default: break;
    }
  }
  if (remedy != kNone && sympathy != kNone && remedy < sympathy && remedy < 2) {
    out.report(in, in.end_of_reply());
  }
}

}  // namespace amends::checks
