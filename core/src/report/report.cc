#include "src/report/report.h"

#include <algorithm>
#include <tuple>

#include "src/acts/commitments.h"
#include "src/report/inserts.h"
#include "src/report/score.h"
#include "targets.h"

namespace amends::report {
namespace {

using checking::Context;
using checking::Finding;
using checking::Item;

Fix to_fix(const text::Text& text, const checking::FindingFix& f) {
  Fix fix{f.label, {}};
  for (const checking::FindingEdit& e : f.edits) {
    fix.edits.push_back({text.span(e.range), e.text});
  }
  return fix;
}

void add_diagnostics(const Context& in, std::vector<Finding>& found, Report& r) {
  std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.range.begin, a.range.end, a.severity, a.check) <
           std::tie(b.range.begin, b.range.end, b.severity, b.check);
  });
  r.diagnostics.reserve(found.size());
  for (Finding& f : found) {
    Diagnostic d;
    d.check = in.pack.checks[f.check].id;
    d.severity = f.severity;
    d.span = in.reply.text.span(f.range);
    d.message = std::move(f.message);
    for (const checking::FindingFix& fix : f.fixes) {
      d.fixes.push_back(to_fix(in.reply.text, fix));
    }
    r.diagnostics.push_back(std::move(d));
  }
}

void add_checklist(const Context& in, Report& r) {
  r.checklist.reserve(checking::kItems);
  for (int i = 0; i < checking::kItems; ++i) {
    const auto item = static_cast<Item>(i);
    ChecklistItem line;
    line.item = checking::to_string(item);
    line.span = in.reply.text.span(in.end_of_reply());
    if (in.english && in.needs.is_met(item)) {
      line.state = ItemState::met;
      line.span = in.reply.text.span(in.needs.evidence[i]);
    } else if (in.needs.missing(item)) {
      line.state = ItemState::missing;
      line.insert = insert_for(item, in);
    }
    r.checklist.push_back(std::move(line));
  }
}

void add_commitments(const Context& in, Report& r) {
  const text::Text& text = in.reply.text;
  for (const acts::PromiseFound& p : acts::promises_of(in.reply, in.acts)) {
    Promise out{text::utf8_of_range(text, p.range), std::nullopt, text.span(p.range)};
    if (p.due.size() > 0) out.due = text::utf8_of_range(text, p.due);
    r.promises.push_back(std::move(out));
  }
  for (const acts::OfferFound& o : acts::offers_of(in.reply, in.acts)) {
    r.offers.push_back({std::string(o.kind), o.amount, std::string(o.currency), text.span(o.range)});
  }
}

ComplaintCard card_of(const Context& in) {
  const understand::Complaint& c = *in.complaint;
  const text::Text& text = in.customer->text;
  ComplaintCard card;
  card.kind = understand::to_string(c.kind);
  card.heat_tenths = c.heat_tenths;
  card.emotion = understand::to_string(c.emotion);
  card.severity = understand::to_string(c.harm);
  for (const std::uint16_t a : c.asks) card.asks.emplace_back(target::ask_names[a]);
  for (const std::uint16_t t : c.topics) card.topics.emplace_back(target::topic_names[t]);
  for (std::size_t i = 0; i < c.issues.size(); ++i) {
    const text::Range range = c.issues[i].range;
    card.issues.push_back(
        {text::utf8_of_range(text, range), in.issue_answered[i], text.span(range)});
  }
  for (const understand::FactFound& f : c.facts) {
    card.facts.push_back({std::string(f.type), f.value, text.span(f.range)});
  }
  return card;
}

// Well-formed UTF-8, so that the JSON is.
std::string repaired(std::string_view bytes) {
  text::Text t;
  text::read(bytes, t);
  return text::utf8_of_range(t, {0, t.size()});
}

}  // namespace

Report assemble(const Context& in, std::vector<Finding>& found) {
  Report r;
  r.id = repaired(in.input.id);
  r.language = in.english ? "en" : "other";
  r.truncated = in.reply.text.truncated || (in.customer && in.customer->text.truncated);
  r.surface = in.surface.id;
  r.is_public = in.surface.is_public;
  r.length = in.length;
  if (in.english) {
    Scored s = score(in, found);
    r.score = s.score;
    r.band = s.band;
    checking::keep_best_tips(in, s.band == Band::ready, found);
    r.score_parts = std::move(s.parts);
    r.tone = in.tone;
    r.acts.reserve(in.acts.list.size());
    for (const acts::Act& a : in.acts.list) {
      r.acts.push_back({std::string(acts::to_string(a.kind)), in.reply.text.span(a.range)});
    }
    add_commitments(in, r);
  }
  add_checklist(in, r);
  add_diagnostics(in, found, r);
  if (in.complaint) r.complaint = card_of(in);
  return r;
}

}  // namespace amends::report
