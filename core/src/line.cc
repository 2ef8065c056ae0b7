#include "src/line.h"

#include "src/checking/length.h"
#include "src/checking/needs.h"
#include "src/checking/said.h"
#include "src/report/report.h"
#include "src/understand/answered.h"
#include "src/understand/language.h"

namespace amends {
namespace {

const Surface& surface_of(const Input& input) {
  const Surface* found = find_surface(input.surface);
  return found ? *found : *find_surface("other");
}

bool moves_private(const acts::Acts& acts) { return acts.has(acts::ActKind::private_); }

}  // namespace

Report run_line(const Input& input, const match::Pack& pack, const Company& company, Kept kept,
                Scratch& s) {
  const bool answers = input.customer.has_value();
  const Surface& surface = surface_of(input);
  match::read(input.reply, match::kReply, pack, s.splitter, kept.reply, s.reply);
  if (answers && !kept.same_customer) {
    match::read(*input.customer, match::kCustomer, pack, s.splitter, nullptr, s.customer);
  }
  const match::Reading* customer = answers ? &s.customer : nullptr;
  const bool english = understand::is_english(s.reply, pack);
  std::optional<understand::Complaint> complaint;
  if (answers) complaint = understand::understand(s.customer, pack);
  const understand::Complaint* c = complaint ? &*complaint : nullptr;
  const acts::Acts acts = acts::recognise(s.reply, pack, input.author, input.handle, customer, c);
  const Tone tone = tone::score(s.reply, pack, acts);
  std::vector<bool> answered;
  if (c) answered = understand::answered_issues(*c, s.reply, pack, moves_private(acts));
  const bool restated = acts.has(acts::ActKind::specific);
  const checking::Needs needs =
      checking::needs_of({company.policy, input, surface, english, acts, c, restated,
                          checking::pushes_back(s.reply, pack, acts), s.reply.text.size()});
  const Length length = checking::measure(s.reply.text, s.reply.segments, s.splitter, surface);
  const checking::Context context{pack,    company.policy, company.house, input, surface,
                                  english, s.reply,        acts,          tone,  customer,
                                  c,       needs,          answered,      length};
  checking::run(context, s.findings);
  return report::assemble(context, s.findings);
}

}  // namespace amends
