// Only where it is plain: money is asked for and a discount on the next purchase comes, or a person
// is asked for and a page comes, and nothing else in the reply could be the answer.
#include <algorithm>

#include "src/checking/checking.h"
#include "src/checking/said.h"

namespace amends::checks {
namespace {

using acts::ActKind;
using checking::Context;

bool asks_for(const Context& in, target::ask what) {
  const auto& asks = in.complaint->asks;
  return std::find(asks.begin(), asks.end(), static_cast<std::uint16_t>(what)) != asks.end();
}

// An act of one of these kinds that is not itself the words in question.
bool does_more(const Context& in, text::Range words, std::initializer_list<ActKind> kinds) {
  return std::any_of(in.acts.list.begin(), in.acts.list.end(), [&](const acts::Act& a) {
    return std::find(kinds.begin(), kinds.end(), a.kind) != kinds.end() && !a.range.overlaps(words);
  });
}

}  // namespace

void answers_the_ask(const Context& in, checking::Findings& out) {
  if (!in.may_report_absence()) return;
  if (in.acts.has(ActKind::private_) || in.acts.has(ActKind::question) ||
      in.acts.has(ActKind::refuse)) {
    return;
  }
  const text::Range discount = checking::where_said(in.reply, in.pack, target::cue::next_purchase);
  if (discount.size() > 0 && asks_for(in, target::ask::refund) &&
      !asks_for(in, target::ask::compensation) &&
      !does_more(in, discount, {ActKind::solution, ActKind::action, ActKind::followup})) {
    out.report(in, discount);
    return;
  }
  const text::Range page = checking::where_said(in.reply, in.pack, target::cue::help_page);
  if (page.size() > 0 && asks_for(in, target::ask::contact) &&
      !does_more(in, page, {ActKind::action, ActKind::followup, ActKind::promise})) {
    out.report(in, page);
  }
}

}  // namespace amends::checks
