// Selling comes too early before the question how things are; a bare report has no such question.
#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {

void follow_up_content(const checking::Context& in, checking::Findings& out) {
  if (in.input.mode != Mode::follow_up) return;
  const text::Range asked = checking::where_said(in.reply, in.pack, target::cue::asks_how_it_is);
  const bool asks = asked.size() > 0;
  const std::size_t first = out.list.size();
  out.report_phrases(in, !asks);  // bare reports have a message of their own
  if (out.list.size() == first) return;
  const bool before = !asks || out.list[first].range.begin < asked.begin;
  out.list.resize(before ? first + 1 : first);  // one word of advice for the whole message
}

}  // namespace amends::checks
