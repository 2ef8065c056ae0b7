#include <algorithm>

#include "src/checking/checking.h"

namespace amends::checks {

// Three things at once are easily mixed up; a question or a talk in private clears that by itself.
void ask_confirmation(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  constexpr std::size_t kSeveral = 3;
  if (in.complaint->issues.size() < kSeveral) return;
  if (in.acts.has(ActKind::question) || in.acts.has(ActKind::private_)) return;
  const auto& sentences = in.reply.segments.sentences;
  const bool asks = std::any_of(sentences.begin(), sentences.end(), [](const segment::Sentence& s) {
    return s.ending == segment::Ending::question;
  });
  if (!asks) out.report(in, in.end_of_reply());
}

}  // namespace amends::checks
