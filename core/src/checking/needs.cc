#include "src/checking/needs.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "src/checking/said.h"
#include "targets.h"

namespace amends::checking {
namespace {

using acts::ActKind;
using understand::Complaint;
using understand::Kind;

// The acts that meet an item, the best evidence first.
struct Evidence {
  Item item;
  std::initializer_list<ActKind> acts;
};

const acts::Act* first_of(const acts::Acts& acts, std::initializer_list<ActKind> kinds) {
  for (const ActKind k : kinds) {
    if (acts.has(k)) return acts.first(k);
  }
  return nullptr;
}

void meet(Needs& n, Item item, text::Range range) {
  n.met |= static_cast<std::uint16_t>(1U << static_cast<int>(item));
  n.evidence[static_cast<int>(item)] = range;
}

void need(Needs& n, Item item, bool needed = true) {
  if (needed) n.needed |= static_cast<std::uint16_t>(1U << static_cast<int>(item));
}

void drop(Needs& n, Item item) {
  n.needed &= static_cast<std::uint16_t>(~(1U << static_cast<int>(item)));
}

// Naming the problem shows that it was heard, except inside a question: "Which version of the app?"
const acts::Act* specific_statement(const acts::Acts& acts) {
  std::uint32_t asked = ~0U;  // acts are sorted by place, so a sentence's stand together
  const acts::Act* told = nullptr;
  for (const acts::Act& a : acts.list) {
    if (a.kind == ActKind::question) asked = a.sentence;
    if (told && told->sentence != a.sentence) return told;
    if (a.kind == ActKind::specific) told = &a;
    if (told && told->sentence == asked) told = nullptr;
  }
  return told;
}

void find_met(const Situation& in, Needs& n) {
  static const Evidence kEvidence[] = {
      {Item::greeting, {ActKind::greeting, ActKind::name}},
      {Item::acknowledge, {ActKind::acknowledge, ActKind::apology, ActKind::empathy, ActKind::own}},
      {Item::feelings, {ActKind::empathy}},
      {Item::apology, {ActKind::apology, ActKind::own}},
      {Item::answer,
       {ActKind::solution, ActKind::explain, ActKind::compensation, ActKind::action,
        ActKind::question, ActKind::private_, ActKind::refuse, ActKind::specific}},
      {Item::solution,
       {ActKind::solution, ActKind::compensation, ActKind::action, ActKind::question,
        ActKind::private_}},
      {Item::step,
       {ActKind::action, ActKind::solution, ActKind::question, ActKind::private_, ActKind::followup,
        ActKind::compensation, ActKind::promise}},
      {Item::timeline, {ActKind::timeline}},
      {Item::contact, {ActKind::private_}},
      {Item::signoff, {ActKind::signoff}},
  };
  for (const Evidence& e : kEvidence) {
    if (const acts::Act* act = first_of(in.acts, e.acts)) meet(n, e.item, act->range);
  }
  if (const acts::Act* told = specific_statement(in.acts); told && !n.is_met(Item::acknowledge)) {
    meet(n, Item::acknowledge, told->range);
  }
  if (in.restated) {
    const acts::Act* specific = in.acts.first(ActKind::specific);
    meet(n, Item::restate, specific ? specific->range : text::Range{in.end, in.end});
  }
}

// Letters: e-mails, tickets and review sites, where a greeting and a name are usual.
bool is_letter(const Surface& surface) { return surface.id == "email" || surface.id == "helpdesk"; }

// A limit of at most 350 leaves no room for every element (tensions.md, T15).
bool is_short(const Surface& surface) { return surface.limit > 0 && surface.limit <= 350; }

// Letters and reviews; posts of 500 and fewer are talk, where a question back may come alone.
bool has_room(const Surface& surface) {
  return surface.id != "x-premium" && (surface.limit <= 0 || surface.limit > 500);
}

// Where the company says sorry only for what it did (tensions.md, T1).
bool may_owe_apology(const Situation& in) {
  return in.policy.apology != Policy::Apology::when_ours ||
         fault_of(in.input, in.policy) == Fault::ours;
}

// What is owed to whoever was let down.
bool owes_apology(const Situation& in, const Complaint& c) {
  return may_owe_apology(in) && (c.let_down || c.heat_tenths >= 20);
}

// Whoever argues with a customer in trouble owes regret all the more.
bool should_regret(const Situation& in, const Complaint& c) {
  const bool trouble = !c.issues.empty() || c.heat_tenths >= 10;
  return may_owe_apology(in) && trouble && (in.pushes_back || has_room(in.surface));
}

void need_for_complaint(const Situation& in, const Complaint& c, Needs& n) {
  need(n, Item::acknowledge);
  need(n, Item::step);
  need(n, Item::restate, !c.issues.empty());
  need(n, Item::feelings, c.heat_tenths >= 20 || c.harm == understand::Harm::high);
  need(n, Item::apology, owes_apology(in, c) || should_regret(in, c));
  need(n, Item::answer, !c.asks.empty());
  need(n, Item::solution, c.let_down);
  const bool promises = in.acts.has(ActKind::promise) || in.acts.has(ActKind::followup);
  need(n, Item::timeline, promises && !is_short(in.surface));
  need(n, Item::contact, c.harm == understand::Harm::high && in.surface.is_public);
  need(n, Item::greeting, is_letter(in.surface));
  need(n, Item::signoff, is_letter(in.surface));
}

// On a short surface some of the five essentials are enough, by default three; what is left goes into the next
// message. An apology to an angry customer is never left out.
void relax_for_short(const Situation& in, const Complaint& c, Needs& n) {
  static constexpr Item kEssentials[] = {Item::acknowledge, Item::apology, Item::step,
                                         Item::timeline, Item::contact};
  int met = 0;
  for (const Item i : kEssentials)
    met += n.is_met(i);
  if (!is_short(in.surface)) return;
  if (met >= in.policy.short_surface_needs - 1) drop(n, Item::restate);
  if (met < in.policy.short_surface_needs) return;
  drop(n, Item::feelings);
  for (const Item i : kEssentials) {
    const bool keep = i == Item::apology && owes_apology(in, c);
    if (!n.is_met(i) && !keep) drop(n, i);
  }
}

std::optional<Item> item_of(std::string_view name) {
  for (int i = 0; i < kItems; ++i) {
    if (to_string(static_cast<Item>(i)) == name) return static_cast<Item>(i);
  }
  return std::nullopt;
}

// What the company always wants there, and never.
void follow_house_rules(const Situation& in, bool complains, Needs& n) {
  for (const SurfaceNeeds& s : in.policy.surface_needs) {
    if (s.surface != in.surface.id) continue;
    for (const std::string& name : s.require) {
      if (const auto item = item_of(name)) need(n, *item, complains);
    }
    for (const std::string& name : s.waive) {
      if (const auto item = item_of(name)) drop(n, *item);
    }
  }
}

}  // namespace

bool absences_count(const Input& input, bool english, const Complaint* complaint) {
  return english && input.mode == Mode::draft && complaint && complaint->kind == Kind::complaint &&
         !complaint->fragment;
}

bool is_part_of_several(const match::Reading& reply) {
  if (reply.sentence_count() == 0) return false;
  const auto tokens = reply.tokens(reply.sentence_count() - 1);
  const std::size_t first = tokens.size() > 5 ? tokens.size() - 5 : 0;
  for (const segment::Token& t : tokens.subspan(first)) {
    const std::string_view form = reply.segments.form(t);
    const bool part = t.kind == segment::TokenKind::number && form.size() == 3 && form[1] == '/';
    if (part && form[0] >= '1' && form[0] <= form[2]) return true;
  }
  return false;
}

bool wants_a_remedy(const Complaint& complaint) {
  return std::any_of(complaint.asks.begin(), complaint.asks.end(), [](std::uint16_t a) {
    using target::ask;
    return a == std::uint16_t(ask::fix) || a == std::uint16_t(ask::refund) ||
           a == std::uint16_t(ask::replacement) || a == std::uint16_t(ask::compensation);
  });
}

bool only_sympathy(const Context& in) {
  auto act = in.acts.list.begin();
  const auto end = in.acts.list.end();
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    if (in.reply.sentence(i).ending == segment::Ending::question) return false;
    bool known = in.reply.units_of(i).size() < 3;
    for (; act != end && act->sentence <= i; ++act) {
      switch (act->kind) {
        case ActKind::explain:
        case ActKind::refuse:
        case ActKind::sell:
        case ActKind::timeline:
          return false;
        case ActKind::specific:
          break;
        default:
          known = true;
      }
    }
    if (!known) return false;
  }
  return !said(in.reply, in.pack, target::cue::asks_plainly);
}

Needs needs_of(const Situation& in) {
  Needs n;
  for (text::Range& r : n.evidence)
    r = {in.end, in.end};
  find_met(in, n);
  if (in.complaint == nullptr || !in.english || in.complaint->fragment ||
      in.input.mode == Mode::template_) {
    return n;
  }
  if (in.complaint->kind == Kind::complaint) {
    need_for_complaint(in, *in.complaint, n);
    relax_for_short(in, *in.complaint, n);
  } else if (in.complaint->kind == Kind::question) {
    need(n, Item::answer);
    need(n, Item::step);
  }
  follow_house_rules(in, in.complaint->kind == Kind::complaint, n);
  return n;
}

}  // namespace amends::checking
