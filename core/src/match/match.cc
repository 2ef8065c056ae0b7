#include "src/match/match.h"

#include <algorithm>
#include <tuple>

#include "src/match/confirm.h"

namespace amends::match {
namespace {

// Of one rule's hits, earlier then longer ones are better; of equal ones, the mark that begins
// earlier, then the longer one.
auto by_worth(const Hit& h) {
  return std::make_tuple(h.rule, h.begin, -int{h.end}, h.mark_begin, -int{h.mark_end});
}

// Keeps the leftmost-longest of each rule in out[from...], then orders them.
void tidy(std::vector<Hit>& out, std::size_t from) {
  const auto first = out.begin() + static_cast<std::ptrdiff_t>(from);
  if (out.end() - first > 1) {
    std::sort(first, out.end(), [](const Hit& a, const Hit& b) { return by_worth(a) < by_worth(b); });
  }
  auto kept = first;
  for (auto hit = first; hit != out.end(); ++hit) {
    if (kept != first && (kept - 1)->rule == hit->rule && hit->begin < (kept - 1)->end) continue;
    *kept++ = *hit;
  }
  out.erase(kept, out.end());
  std::sort(first, out.end(), [](const Hit& a, const Hit& b) {
    return std::tie(a.begin, a.rule) < std::tie(b.begin, b.rule);
  });
}

// The child of `node` for `word`, or 0.
std::size_t child_of(const Pack& pack, std::size_t node, WordId word) {
  const auto begin = pack.node_label.begin() + pack.node_children[node];
  const auto end = pack.node_label.begin() + pack.node_children[node + 1];
  if (begin == end) return 0;
  const auto child = end - begin <= 8 ? std::find(begin, end, word) : std::lower_bound(begin, end, word);
  return child != end && *child == word ? static_cast<std::size_t>(child - pack.node_label.begin()) : 0;
}

}  // namespace

void match(std::span<const Unit> sentence, const Pack& pack, std::uint8_t sides,
           std::vector<Hit>& out) {
  const std::size_t from = out.size();
  Confirmer confirmer(sentence, pack);
  // The outputs [first, last): each a hit, or a candidate, of the run of `size` units at `at`.
  const auto follow = [&](std::size_t first, std::size_t last, std::size_t at, std::size_t size) {
    for (std::size_t o = first; o < last; ++o) {
      const Candidate candidate = pack.candidate(o);
      if (!(candidate.flags & sides) || !confirmer.may_hold(candidate.need)) {
        o += candidate.alike;
        continue;
      }
      if (candidate.flags & kExact) {
        const auto begin = static_cast<std::uint16_t>(at);
        const auto end = static_cast<std::uint16_t>(at + size);
        out.push_back({pack.patterns[candidate.pattern].rule, begin, end, begin, end});
      } else {
        confirmer.confirm(candidate, at, out);
      }
    }
  };
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const Unit& unit = sentence[i];
    if (unit.kind != segment::TokenKind::word && !pack.class_outputs.empty()) {
      for (std::size_t c = 0; c < kUnitClasses; ++c) {
        if (!Confirmer::fits(unit, static_cast<UnitClass>(c))) continue;
        follow(pack.class_outputs[c], pack.class_outputs[c + 1], i, 1);
      }
    }
    if (unit.word == 0 || unit.word > pack.root_count) continue;
    std::size_t node = unit.word;
    for (std::size_t size = 1; node != 0; ++size) {
      follow(pack.node_outputs[node], pack.node_outputs[node + 1], i, size);
      node = i + size < sentence.size() ? child_of(pack, node, sentence[i + size].word) : 0;
    }
  }
  if (out.size() > from) tidy(out, from);
}

}  // namespace amends::match
