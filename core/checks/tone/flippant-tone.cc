// Cheer is weighed against the complaint: a joke has no place under a serious one, a smile or a
// cheerful farewell none under a grave one.
#include "src/checking/manner.h"

namespace amends::checks {
namespace {

using checking::Context;

// From this heat on nobody is in the mood for a joke.
constexpr int kHotTenths = 20;
// So many exclamation marks under a grave complaint sound like a party.
constexpr int kManyMarks = 3;

bool is_grave(const Context& in) {
  return in.complaint->harm == understand::Harm::high ||
         checking::cues_in(in, *in.customer, target::cue::tone_grave) > 0;
}

// The last sentence that ends in an exclamation mark, where many do.
void exclamations(const Context& in, checking::Findings& out) {
  int marks = 0;
  std::size_t last = 0;
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    if (in.reply.sentence(i).ending != segment::Ending::exclamation) continue;
    ++marks;
    last = i;
  }
  if (marks < kManyMarks || in.reply.units_of(last).empty()) return;
  const text::Range word = in.reply.units_of(last).back().range;
  const std::uint32_t end = in.reply.sentence(last).range.end;
  out.report(
      in, {word.begin, end},
      "So many exclamation marks sound cheerful under a grave complaint: a full stop is enough.");
}

}  // namespace

void flippant_tone(const Context& in, checking::Findings& out) {
  if (in.complaint == nullptr || in.complaint->kind != understand::Kind::complaint) return;
  const bool grave = is_grave(in);
  const bool serious = grave || in.complaint->harm != understand::Harm::low ||
                       in.complaint->heat_tenths >= kHotTenths;
  if (!serious) return;
  const std::size_t first = out.list.size();
  out.report_phrases(in, grave);
  if (grave && out.list.size() == first) exclamations(in, out);
}

}  // namespace amends::checks
