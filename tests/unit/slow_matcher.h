// The oracle of the matcher: what docs/phrases.md says, straight from the parsed pattern, by trying
// everything. No tables, no anchors, no masks.
#ifndef AMENDS_TESTS_UNIT_SLOW_MATCHER_H_
#define AMENDS_TESTS_UNIT_SLOW_MATCHER_H_

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "src/match/match.h"
#include "src/match/parse.h"

namespace amends::tests {

struct SlowUnit {
  std::string word;  // canonical; empty: unknown
  match::Unit unit;
};

class SlowMatcher {
 public:
  using Places = std::set<std::size_t>;
  struct Rule {
    std::uint8_t sides = match::kReply;
    std::vector<match::ParsedPattern> patterns;
  };

  std::map<std::string, std::vector<match::Sequence>> lists;
  std::function<std::vector<std::string>(const std::string&)> inflect;
  std::map<std::uint16_t, Rule> rules;

  std::vector<match::Hit> match(const std::vector<SlowUnit>& text, std::uint8_t sides) {
    text_ = &text;
    start_ = 0;
    finish_ = text.size();
    while (start_ < text.size() && is_aside(start_)) ++start_;
    while (finish_ > 0 && is_aside(finish_ - 1)) --finish_;
    std::vector<match::Hit> hits;
    for (const auto& [index, rule] : rules) {
      if (!(rule.sides & sides)) continue;
      for (std::size_t begin = 0; begin < text.size();) {
        const auto hit = best_hit(index, rule, begin);
        if (hit) hits.push_back(*hit);
        begin = hit ? hit->end : begin + 1;
      }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const match::Hit& a, const match::Hit& b) {
      return a.begin < b.begin;  // rules are in order already
    });
    return hits;
  }

 private:
  using Element = match::Element;

  bool is_aside(std::size_t i) const {
    const auto kind = (*text_)[i].unit.kind;
    return kind == segment::TokenKind::handle || kind == segment::TokenKind::emoji;
  }

  // The longest match at `begin`; then the mark that begins first; then the one that ends last.
  std::optional<match::Hit> best_hit(std::uint16_t index, const Rule& rule, std::size_t begin) {
    std::optional<match::Hit> best;
    const auto better = [&best](const match::Hit& h) {
      if (!best || h.end != best->end) return !best || h.end > best->end;
      if (h.mark_begin != best->mark_begin) return h.mark_begin < best->mark_begin;
      return h.mark_end > best->mark_end;
    };
    for (const match::ParsedPattern& p : rule.patterns) {
      if (p.at_start && begin != 0 && begin != start_) continue;
      if (guarded_before(p.before, begin)) continue;
      const std::size_t open = p.mark_begin.value_or(0);
      const std::size_t close = p.mark_begin ? p.mark_end : p.body.size();
      for (const std::size_t mark : ends(p.body, 0, open, begin)) {
        for (const std::size_t mark_end : ends(p.body, open, close, mark)) {
          for (const std::size_t end : ends(p.body, close, p.body.size(), mark_end)) {
            if (p.at_end && end != text_->size() && end != finish_) continue;
            if (guarded_after(p.after, end)) continue;
            const auto u16 = [](std::size_t n) { return static_cast<std::uint16_t>(n); };
            match::Hit hit{index, u16(begin), u16(end), u16(mark), u16(mark_end)};
            if (!p.mark_begin) hit.mark_end = hit.end;
            if (better(hit)) best = hit;
          }
        }
      }
    }
    return best;
  }

  bool guarded_before(const match::Guard& guard, std::size_t begin) {
    for (std::size_t from = 0; from < begin; ++from) {
      for (const match::Sequence& choice : guard.choices) {
        for (const std::size_t end : ends(choice, 0, choice.size(), from)) {
          if (end <= begin && end + guard.reach > begin) return true;
        }
      }
    }
    return false;
  }

  bool guarded_after(const match::Guard& guard, std::size_t end) {
    for (std::size_t from = end; from < text_->size() && from < end + guard.reach; ++from) {
      for (const match::Sequence& choice : guard.choices) {
        if (!ends(choice, 0, choice.size(), from).empty()) return true;
      }
    }
    return false;
  }

  // Where the elements [i, last) that begin at `from` may end.
  Places ends(const match::Sequence& s, std::size_t i, std::size_t last, std::size_t from) {
    if (i == last) return {from};
    Places all;
    for (const std::size_t next : ends_of(s[i], from)) {
      const Places rest = ends(s, i + 1, last, next);
      all.insert(rest.begin(), rest.end());
    }
    return all;
  }

  Places ends_of(const Element& e, std::size_t from) {
    Places all;
    const auto add = [&](const match::Sequence& s) {
      const Places more = ends(s, 0, s.size(), from);
      all.insert(more.begin(), more.end());
    };
    switch (e.kind) {
      case Element::Kind::word:
      case Element::Kind::lemma:
      case Element::Kind::unit_class:
        if (from < text_->size() && is(e, from)) all.insert(from + 1);
        break;
      case Element::Kind::list:
        for (const match::Sequence& entry : lists.at(e.text)) add(entry);
        break;
      case Element::Kind::group:
        if (e.optional) all.insert(from);
        for (const match::Sequence& choice : e.choices) add(choice);
        break;
      case Element::Kind::gap:
        all.insert(from);
        for (std::size_t i = from; i < text_->size() && i < from + e.gap && !excepted(e, i); ++i) {
          all.insert(i + 1);
        }
        break;
    }
    return all;
  }

  bool excepted(const Element& gap, std::size_t i) {
    return std::any_of(gap.except.begin(), gap.except.end(),
                       [&](const Element& e) { return ends_of(e, i).contains(i + 1); });
  }

  bool is(const Element& e, std::size_t i) {
    const SlowUnit& u = (*text_)[i];
    const auto flagged = [&u](segment::TokenFlag flag) { return (u.unit.flags & flag) != 0; };
    if (e.kind == Element::Kind::word) return u.word == e.text;
    if (e.kind == Element::Kind::lemma) return forms(e.text).contains(u.word);
    switch (e.unit_class) {
      case match::UnitClass::number:
        return u.unit.kind == segment::TokenKind::number;
      case match::UnitClass::url:
        return u.unit.kind == segment::TokenKind::url;
      case match::UnitClass::handle:
        return u.unit.kind == segment::TokenKind::handle;
      case match::UnitClass::email:
        return u.unit.kind == segment::TokenKind::email;
      case match::UnitClass::emoji:
        return u.unit.kind == segment::TokenKind::emoji;
      case match::UnitClass::time:
        return flagged(segment::kTime);
      case match::UnitClass::ordinal:
        return flagged(segment::kOrdinal);
      case match::UnitClass::caps:
        return flagged(segment::kAllCaps);
      case match::UnitClass::name:
        return u.unit.kind == segment::TokenKind::word && flagged(segment::kCapitalised) &&
               !flagged(segment::kAllCaps) && i > start_;
      case match::UnitClass::any:
        return true;
    }
    return false;
  }

  const std::set<std::string>& forms(const std::string& word) {
    const auto [at, is_new] = forms_.try_emplace(word);
    if (is_new) {
      for (const std::string& form : inflect(word)) at->second.insert(form);
    }
    return at->second;
  }

  const std::vector<SlowUnit>* text_ = nullptr;
  std::size_t start_ = 0;
  std::size_t finish_ = 0;
  std::map<std::string, std::set<std::string>> forms_;
};

}  // namespace amends::tests

#endif  // AMENDS_TESTS_UNIT_SLOW_MATCHER_H_
