#include "src/understand/evidence.h"

#include <algorithm>
#include <array>

#include "src/understand/content.h"

namespace amends::understand {
namespace {

using match::TargetKind;
using segment::TokenKind;

// Rules already counted. Packs have some hundreds of rules; what lies beyond counts each time.
class SeenRules {
 public:
  bool first_time(std::uint16_t rule) {
    const std::size_t word = rule / 64;
    if (word >= bits_.size()) return true;
    const std::uint64_t bit = std::uint64_t{1} << (rule % 64);
    const bool first = !(bits_[word] & bit);
    bits_[word] |= bit;
    return first;
  }

 private:
  std::array<std::uint64_t, 64> bits_{};
};

void count_heat(int weight, Evidence& e) {
  e.heat_others += std::min(weight, e.heat_strongest);
  e.heat_strongest = std::max(e.heat_strongest, weight);
}

void count_cue(const match::Reading& customer, const match::Pack& pack, std::size_t sentence,
               const match::Hit& hit, Evidence& e) {
  const match::Rule& rule = pack.rules[hit.rule];
  const ConceptHit found = concept_of(customer, pack, sentence, hit);
  const int weight = found.weight > 0 ? found.weight : int{rule.weight};
  e.problems += found.weight >= kProblem;
  e.cues[rule.target] += weight;
  int& best = e.strongest[rule.target];
  best = std::max(best, weight);
  if (rule.target == static_cast<std::uint16_t>(target::cue::heat)) count_heat(weight, e);
}

void count_hit(const match::Reading& customer, const match::Pack& pack, std::size_t sentence,
               const match::Hit& hit, Evidence& e) {
  const match::Rule& rule = pack.rules[hit.rule];
  switch (rule.kind) {
    case TargetKind::topic: e.topics[rule.target] += rule.weight; break;
    case TargetKind::ask: e.asks[rule.target] += rule.weight; break;
    case TargetKind::emotion: e.emotions[rule.target] += rule.weight; break;
    case TargetKind::cue: count_cue(customer, pack, sentence, hit, e); break;
    default: break;
  }
}

// Four letters or more are no acronym; "IS", "NOT", "ALL" count beside them.
bool shouted(const match::Unit& u, const match::Pack& pack) {
  if (u.kind != TokenKind::word || !(u.flags & segment::kAllCaps)) return false;
  return u.range.size() >= 4 || pack.in_list(u.word, match::ListId(target::list::stop_word));
}

void count_marks(const match::Reading& customer, const segment::Token& t, Evidence& e) {
  if (t.kind != TokenKind::punctuation) return;
  const auto text = customer.view(t.range);
  const auto marks = std::count(text.begin(), text.end(), u'!');
  e.exclamations += static_cast<int>(std::min<std::ptrdiff_t>(marks, 3));
  if (text.size() > 1 && (text[0] == u'!' || text[0] == u'?')) ++e.runs;
}

}  // namespace

void gather(const match::Reading& customer, const match::Pack& pack, Evidence& e) {
  SeenRules seen;
  for (std::size_t i = 0; i < customer.sentence_count(); ++i) {
    for (const match::Hit& hit : customer.hits_of(i)) {
      if (seen.first_time(hit.rule)) count_hit(customer, pack, i, hit, e);
    }
    if (customer.sentence(i).ending == segment::Ending::question) ++e.questions;
    for (const segment::Token& t : customer.tokens(i)) count_marks(customer, t, e);
    for (const match::Unit& u : customer.units_of(i)) {
      e.words += u.kind == TokenKind::word;
      e.capitals += shouted(u, pack);
    }
  }
  add_concept_topics(e);
}

}  // namespace amends::understand
