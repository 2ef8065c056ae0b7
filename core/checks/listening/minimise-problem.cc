// "The mishap" is a fair word for spilt coffee and shrinks a burnt hand: the size of the harm
// decides.
#include <algorithm>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

// From this heat on the customer has said how large it is for them.
constexpr int kHotTenths = 20;
// Calmer than this, and nothing said to be wrong: nothing to shrink.
constexpr int kCalmTenths = 5;

bool tells_grave_harm(const checking::Context& in) {
  if (in.complaint->harm == understand::Harm::high) return true;
  return std::any_of(in.customer->hits.begin(), in.customer->hits.end(), [&](const match::Hit& h) {
    const match::Rule& rule = in.pack.rules[h.rule];
    return rule.kind == match::TargetKind::cue &&
           rule.target == static_cast<std::uint16_t>(target::cue::grave_harm);
  });
}

bool goes_into_it(const acts::Acts& acts) {
  using enum acts::ActKind;
  return acts.has(specific) || acts.has(empathy) || acts.has(private_) || acts.has(question) ||
         acts.has(compensation);
}

// "The inconvenience" may stand beside the full name of the harm, or beside its remedy.
bool is_general(std::u16string_view words) {
  for (const std::u16string_view w :
       {u"nconvenience", u"onfusion", u"other", u"assle", u"rouble"}) {
    if (words.find(w) != words.npos) return true;
  }
  return false;
}

}  // namespace

void minimise_problem(const checking::Context& in, checking::Findings& out) {
  using acts::ActKind;
  const understand::Complaint& c = *in.complaint;
  const bool grave = tells_grave_harm(in);
  const bool trouble = c.kind == understand::Kind::complaint || c.heat_tenths >= kCalmTenths;
  if (!grave && !trouble) return;
  // The phrases with a message of their own shrink a grave harm alone.
  const bool owned = in.acts.has(ActKind::own);
  const std::size_t first = out.list.size();
  out.report_phrases(in, !owned && (grave || c.heat_tenths >= kHotTenths));
  if (!goes_into_it(in.acts)) return;
  const auto begin = out.list.begin() + static_cast<std::ptrdiff_t>(first);
  const auto innocent = [&in](const checking::Finding& f) {
    const std::u16string_view words = in.reply.view(f.range);
    return is_general(words) && words.find(u"minor") == words.npos;
  };
  out.list.erase(std::remove_if(begin, out.list.end(), innocent), out.list.end());
}

}  // namespace amends::checks
