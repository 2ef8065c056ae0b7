#include "src/acts/deeds.h"

#include <string_view>

#include "src/acts/names.h"
#include "targets.h"

namespace amends::acts {
namespace {

using match::Reading;
using match::Unit;
using segment::TokenKind;
using target::list;

// The units of one sentence, asked by place; past the end every answer is no.
class Clause {
 public:
  Clause(const Reading& r, const match::Pack& pack, std::size_t sentence)
      : r_(r), pack_(pack), sentence_(sentence), units_(r.units_of(sentence)) {}

  std::size_t size() const { return units_.size(); }
  const Unit& at(std::size_t i) const { return units_[i]; }
  std::size_t joined_from(std::size_t i) const { return acts::joined_from(r_, units_, i); }
  bool is(std::size_t i, list l) const {
    return i < units_.size() && pack_.in_list(units_[i].word, static_cast<match::ListId>(l));
  }
  bool quoted(std::size_t i) const { return units_[i].flags & segment::kQuoted; }
  text::Range range(std::size_t begin, std::size_t end) const {
    return r_.range_of(sentence_, begin, end);
  }

  std::string_view form(std::size_t i) const {
    if (i >= units_.size() || units_[i].kind != TokenKind::word) return {};
    return r_.segments.form(r_.tokens(sentence_)[units_[i].token]);
  }
  bool ends(std::size_t i, std::string_view ending) const {
    return form(i).size() > ending.size() + 1 && form(i).ends_with(ending);
  }
  // "radioed", "sent"; not "been" or "had", which say how things are.
  bool done(std::size_t i) const {
    return (ends(i, "ed") || is(i, list::past_deed)) && !is(i, list::state_verb);
  }
  bool doing(std::size_t i) const { return ends(i, "ing") && !is(i, list::state_verb); }

  std::size_t past_adverbs(std::size_t i) const {
    static constexpr std::size_t kMostAdverbs = 3;
    for (std::size_t n = 0; n < kMostAdverbs && (is(i, list::deed_adverb) || ends(i, "ly")); ++n) ++i;
    return i;
  }

 private:
  const Reading& r_;
  const match::Pack& pack_;
  std::size_t sentence_;
  std::span<const Unit> units_;
};

constexpr std::size_t kNone = ~std::size_t{0};

// The verb of a deed whose auxiliary stands at i, or kNone.
std::size_t verb_after(const Clause& c, std::size_t i) {
  const std::size_t verb = c.past_adverbs(i + 1);
  if (verb >= c.size() || c.is(verb, list::denying)) return kNone;
  if (c.is(i, list::aux_have)) {
    if (c.is(verb, list::aux_been)) {
      const std::size_t next = c.past_adverbs(verb + 1);
      return c.doing(next) ? next : kNone;
    }
    return c.done(verb) ? verb : kNone;
  }
  if (c.is(i, list::aux_be)) return c.doing(verb) ? verb : kNone;
  if (!c.is(i, list::aux_will)) return kNone;
  if (c.is(verb, list::aux_been)) {
    const std::size_t next = c.past_adverbs(verb + 1);
    return c.doing(next) ? next : kNone;
  }
  const bool word = c.at(verb).kind == TokenKind::word;
  return word && !c.is(verb, list::state_verb) ? verb : kNone;
}

// The verb of a passive whose subject is a thing: "has been", "will be", "is being", "gets".
std::size_t passive_after(const Clause& c, std::size_t i) {
  std::size_t verb = kNone;
  const bool perfect = c.is(i, list::aux_have) || c.is(i, list::aux_will);
  if (perfect && c.is(c.past_adverbs(i + 1), list::aux_been)) {
    verb = c.past_adverbs(c.past_adverbs(i + 1) + 1);
  } else if (c.is(i, list::aux_be) || c.is(i, list::aux_get)) {
    verb = c.past_adverbs(i + 1);
    if (c.is(verb, list::aux_been)) verb = c.past_adverbs(verb + 1);
  }
  return c.is(verb, list::mended) ? verb : kNone;
}

bool is_agent(const Clause& c, std::size_t i) {
  if (c.is(i, list::agent)) return true;
  if (c.is(i, list::helper)) return true;
  // A capitalised word that no phrase knows is a person: "Haruka is calling you".
  const Unit& name = c.at(c.joined_from(i));
  return name.word == 0 && name.kind == TokenKind::word &&
         (name.flags & segment::kCapitalised) && !(name.flags & segment::kAllCaps);
}

// "Have refunded you.", "Will update by five.": the "I" or "we" is left out at the beginning.
bool leaves_agent_out(const Clause& c, std::size_t i) {
  return i == 0 && (c.is(i, list::aux_have) || c.is(i, list::aux_will)) && !c.is(i + 1, list::agent);
}

bool asks(const Clause& c, std::size_t i) {
  return c.is(i, list::deed_adverb) || c.is(i, list::step_lead);
}

bool is_arrow(std::u16string_view mark) {
  return mark == u">" || mark == u"→" || mark == u"›" || mark == u"»" || mark == u"->";
}

}  // namespace

std::vector<Deed> deeds_of(const Reading& reply, const match::Pack& pack, std::size_t sentence) {
  const Clause c(reply, pack, sentence);
  std::vector<Deed> out;
  for (std::size_t i = 0; i < c.size(); ++i) {
    if (c.quoted(i)) continue;
    std::size_t verb = kNone;
    if (leaves_agent_out(c, i)) verb = verb_after(c, i);
    if (verb == kNone && is_agent(c, i)) verb = verb_after(c, c.past_adverbs(i + 1));
    if (verb == kNone) verb = passive_after(c, i);
    if (verb == kNone || verb >= c.size() || c.quoted(verb)) continue;
    out.push_back({c.range(i, verb + 1), c.is(verb, list::mending) || c.is(verb, list::mended)});
  }
  return out;
}

std::optional<text::Range> step_in(const Reading& reply, const match::Pack& pack,
                                   std::size_t sentence) {
  const Clause c(reply, pack, sentence);
  bool fresh = true;  // at the beginning of a clause
  for (std::size_t i = 0; i < c.size(); ++i) {
    if (c.quoted(i)) continue;
    fresh = fresh || (c.at(i).flags & segment::kAfterBreak);
    if (!fresh) continue;
    if (c.is(i, list::step_verb) && i + 1 < c.size() && !c.is(i + 1, list::not_an_object)) {
      return c.range(i, i + 2);
    }
    fresh = asks(c, i) || c.at(i).kind == TokenKind::handle || c.at(i).kind == TokenKind::emoji;
  }
  const auto tokens = reply.tokens(sentence);
  for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
    const bool apart = (tokens[i].flags & segment::kSpaceBefore) &&
                       (tokens[i + 1].flags & segment::kSpaceBefore);
    if (apart && tokens[i].form_size <= 4 && is_arrow(reply.view(tokens[i].range))) {
      return text::Range{tokens[i - 1].range.begin, tokens[i + 1].range.end};
    }
  }
  return std::nullopt;
}

}  // namespace amends::acts
