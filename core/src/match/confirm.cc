#include "src/match/confirm.h"

#include <algorithm>
#include <bit>

namespace amends::match {
namespace {

using segment::TokenKind;

bool is_aside(const Unit& unit) {
  return unit.kind == TokenKind::handle || unit.kind == TokenKind::emoji;
}

}  // namespace

Confirmer::Confirmer(std::span<const Unit> sentence, const Pack& pack)
    : sentence_(sentence), pack_(pack), finish_(sentence.size()) {
  while (start_ < sentence.size() && is_aside(sentence[start_]))
    ++start_;
  for (const Unit& unit : sentence) {
    seen_[unit.word / 64 % kSeenWords] |= std::uint64_t{1} << (unit.word & 63);
    low_bits_ |= std::uint64_t{1} << (unit.word & 63);
  }
  while (finish_ > 0 && is_aside(sentence[finish_ - 1]))
    --finish_;
}

void Confirmer::confirm(const Candidate& candidate, std::size_t run, std::vector<Hit>& out) {
  if (run < candidate.min_before) return;
  const Pattern& pattern = pack_.patterns[candidate.pattern];
  const std::size_t last = run - candidate.min_before;
  std::size_t begin = run - std::min<std::size_t>(run, candidate.max_before);
  for (; begin <= last; ++begin) {
    if (begin == run || may_begin(pattern, begin)) confirm_at(pattern, begin, out);
  }
}

bool Confirmer::may_hold_one_of(std::uint16_t set) {
  if (set < pack_.set_filters.size() && !(pack_.set_filters[set].low_bits & low_bits_)) return false;
  Asked& asked = asked_[set % asked_.size()];
  if (asked.set == set) return asked.held;
  const auto words = pack_.words_of(set);
  asked = {set, std::any_of(words.begin(), words.end(), [this](WordId w) { return seen(w); })};
  return asked.held;
}

// Most places before a run fail at the pattern's first word.
bool Confirmer::may_begin(const Pattern& pattern, std::size_t begin) const {
  const std::uint16_t first = pack_.code[pattern.code];
  if (first <= kMaxWordId) return sentence_[begin].word == first;
  if (first <= (kSetInstruction | kMaxSet))
    return pack_.in_set(sentence_[begin].word, first & kMaxSet);
  return true;
}

void Confirmer::confirm_at(const Pattern& pattern, std::size_t begin, std::vector<Hit>& out) {
  if ((pattern.flags & kAtStart) && begin != 0 && begin != start_) return;
  begin_ = begin;
  size_ = std::min<std::size_t>(kMaxUnits, sentence_.size() - begin);
  const std::size_t mark_pc = pattern.code + pattern.before_size;
  const std::size_t after_pc = mark_pc + pattern.mark_size;
  const Mask marks = run(pattern.code, pattern.before_size, 1);
  const Mask all = run(after_pc, pattern.after_size, run(mark_pc, pattern.mark_size, marks));
  if (all == 0) return;
  if (pattern.reach_before && guarded_before(pattern, begin)) return;
  const Mask ends = allowed_ends(pattern, all);
  if (ends == 0) return;
  const int end = std::bit_width(ends) - 1;
  const auto at = [begin](int place) {
    return static_cast<std::uint16_t>(begin + static_cast<std::size_t>(place));
  };
  Hit hit{pattern.rule, at(0), at(end), at(0), at(end)};
  if (pattern.flags & kMarked) {
    // The earliest beginning of the mark, then its latest end, that still lead to `end`.
    for (Mask m = marks; m != 0; m &= m - 1) {
      const int mark = std::countr_zero(m);
      for (Mask e = run(mark_pc, pattern.mark_size, Mask{1} << mark); e != 0;) {
        const int mark_end = std::bit_width(e) - 1;
        e &= ~(Mask{1} << mark_end);
        if (!(run(after_pc, pattern.after_size, Mask{1} << mark_end) >> end & 1)) continue;
        hit.mark_begin = at(mark);
        hit.mark_end = at(mark_end);
        out.push_back(hit);
        return;
      }
    }
  }
  out.push_back(hit);
}

// Where the guard's phrases that begin at `begin` may end, none beyond `end`.
Confirmer::Mask Confirmer::guard_at(std::uint16_t guard, std::size_t begin, std::size_t end) {
  const std::size_t window_begin = begin_;
  const std::size_t window_size = size_;
  begin_ = begin;
  size_ = std::min<std::size_t>(kMaxUnits, end - begin);
  const std::uint16_t* code = pack_.code.data();
  const Mask ends =
      choices(code + pack_.guard_begin[guard], code + pack_.guard_begin[guard + 1u], 1);
  begin_ = window_begin;
  size_ = window_size;
  return ends;
}

// A guarded phrase stands wholly before the match and ends among the units that the guard reaches.
bool Confirmer::guarded_before(const Pattern& pattern, std::size_t begin) {
  const std::size_t reach = pattern.reach_before;
  std::size_t from = begin - std::min<std::size_t>(begin, reach + kMaxGuardUnits - 1);
  for (; from < begin; ++from) {
    const Mask ends = guard_at(pattern.guard_before, from, begin);
    if (ends != 0 && from + static_cast<std::size_t>(std::bit_width(ends)) - 1 + reach > begin)
      return true;
  }
  return false;
}

// A guarded phrase begins among the units that the guard reaches.
bool Confirmer::guarded_after(const Pattern& pattern, std::size_t end) {
  const std::size_t until = std::min<std::size_t>(sentence_.size(), end + pattern.reach_after);
  for (std::size_t from = end; from < until; ++from) {
    if (guard_at(pattern.guard_after, from, sentence_.size()) != 0) return true;
  }
  return false;
}

Confirmer::Mask Confirmer::allowed_ends(const Pattern& pattern, Mask ends) {
  if (!(pattern.flags & kAtEnd) && !pattern.reach_after) return ends;
  Mask allowed = 0;
  for (Mask m = ends; m != 0; m &= m - 1) {
    const std::size_t end = begin_ + static_cast<std::size_t>(std::countr_zero(m));
    if ((pattern.flags & kAtEnd) && end != sentence_.size() && end != finish_) continue;
    if (pattern.reach_after && guarded_after(pattern, end)) continue;
    allowed |= m & -m;
  }
  return allowed;
}

template <typename Fits>
Confirmer::Mask Confirmer::step(Mask mask, Fits fits) const {
  Mask next = 0;
  for (; mask != 0; mask &= mask - 1) {
    const auto place = static_cast<std::size_t>(std::countr_zero(mask));
    if (place < size_ && fits(begin_ + place)) next |= Mask{2} << place;
  }
  return next;
}

Confirmer::Mask Confirmer::step_word(Mask mask, WordId word) const {
  return step(mask, [this, word](std::size_t i) { return sentence_[i].word == word; });
}

Confirmer::Mask Confirmer::run(std::size_t pc, std::size_t size, Mask mask) {
  const std::uint16_t* code = pack_.code.data() + pc;
  return run(code, code + size, mask);
}

Confirmer::Mask Confirmer::run(const std::uint16_t* pc, const std::uint16_t* end, Mask mask) {
  while (pc < end && mask != 0) {
    ++steps_;
    const std::uint16_t instruction = *pc++;
    if (instruction <= kMaxWordId) {
      mask = step_word(mask, instruction);
      continue;
    }
    if (instruction <= (kSetInstruction | kMaxSet)) {
      const std::uint16_t set = instruction & kMaxSet;
      mask = step(mask, [&](std::size_t i) { return pack_.in_set(sentence_[i].word, set); });
      continue;
    }
    const std::uint16_t operand = instruction & kMaxOperand;
    switch (static_cast<Op>(instruction >> 12)) {
      case Op::unit_class:
        mask = step(mask,
                    [&](std::size_t i) { return fits_class(i, static_cast<UnitClass>(operand)); });
        break;
      case Op::gap:
        for (unsigned i = 0; i < operand; ++i)
          mask |= mask << 1;
        mask &= (Mask{2} << size_) - 1;
        break;
      case Op::gap_except: {
        const std::uint16_t set = *pc++ & kMaxSet;
        for (unsigned i = 0; i < operand; ++i) {
          mask |= step(mask, [&](std::size_t u) { return !pack_.in_set(sentence_[u].word, set); });
        }
        break;
      }
      case Op::call: {
        const std::uint16_t* code = pack_.code.data();
        mask = choices(code + pack_.list_code[operand], code + pack_.list_code[operand + 1u], mask);
        break;
      }
      case Op::group:
        mask = choices(pc, pc + operand, mask);
        pc += operand;
        break;
      case Op::option:
        mask |= choices(pc, pc + operand, mask);
        pc += operand;
        break;
    }
  }
  return mask;
}

// Most choices fail at their first word, so that one is looked at before anything else.
Confirmer::Mask Confirmer::choices(const std::uint16_t* pc, const std::uint16_t* end, Mask mask) {
  Mask any = 0;
  while (pc < end) {
    const std::uint16_t* next = pc + 1 + *pc;
    ++pc;
    if (*pc <= kMaxWordId) {
      ++steps_;
      const Mask after = step_word(mask, *pc);
      if (after != 0) any |= run(pc + 1, next, after);
    } else {
      any |= run(pc, next, mask);
    }
    pc = next;
  }
  return any;
}

bool Confirmer::fits_class(std::size_t i, UnitClass unit_class) const {
  if (unit_class != UnitClass::name) return fits(sentence_[i], unit_class);
  // The first word of a sentence is capitalised, name or not.
  return i > start_ && fits(sentence_[i], unit_class);
}

bool Confirmer::fits(const Unit& unit, UnitClass unit_class) {
  switch (unit_class) {
    case UnitClass::number:
      return unit.kind == TokenKind::number;
    case UnitClass::time:
      return (unit.flags & segment::kTime) != 0;
    case UnitClass::ordinal:
      return (unit.flags & segment::kOrdinal) != 0;
    case UnitClass::name:
      return unit.kind == TokenKind::word && (unit.flags & segment::kCapitalised) &&
             !(unit.flags & segment::kAllCaps);
    case UnitClass::url:
      return unit.kind == TokenKind::url;
    case UnitClass::handle:
      return unit.kind == TokenKind::handle;
    case UnitClass::email:
      return unit.kind == TokenKind::email;
    case UnitClass::emoji:
      return unit.kind == TokenKind::emoji;
    case UnitClass::caps:
      return (unit.flags & segment::kAllCaps) != 0;
    case UnitClass::any:
      return true;
  }
  return false;
}

}  // namespace amends::match
