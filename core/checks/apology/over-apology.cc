// Three apologies in one reply, or grovelling words, however few.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

constexpr int kTooMany = 3;  // tensions.md, T18
// A long letter about many things may be sorry for each.
constexpr std::size_t kSentencesEach = 3;

}  // namespace

void over_apology(const checking::Context& in, checking::Findings& out) {
  const std::size_t first = out.list.size();
  const int apologies = in.acts.count(acts::ActKind::apology);
  out.report_phrases(in, apologies >= 2);
  if (out.list.size() > first) {
    out.list.resize(first + 1);
    return;
  }
  const auto many = static_cast<std::size_t>(apologies);
  if (apologies < kTooMany || many * kSentencesEach < in.reply.sentence_count()) return;
  int seen = 0;
  for (const acts::Act& a : in.acts.list) {
    if (a.kind == acts::ActKind::apology && ++seen == kTooMany) out.report(in, a.range);
  }
}

}  // namespace amends::checks
