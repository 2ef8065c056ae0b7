#include "src/match/reading.h"

#include <algorithm>

namespace amends::match {
namespace {

// Tokenises and matches one sentence.
void add_sentence(text::Range range, Side side, const Pack& pack, segment::Splitter& splitter,
                  Reading& out) {
  splitter.sentence(out.text, range, out.segments);
  SentenceMatch m;
  m.first_unit = static_cast<std::uint32_t>(out.units.size());
  m.first_hit = static_cast<std::uint32_t>(out.hits.size());
  units_of(out.segments, out.segments.sentences.back(), pack, out.units);
  m.unit_count = static_cast<std::uint32_t>(out.units.size()) - m.first_unit;
  match(std::span(out.units).subspan(m.first_unit), pack, side, out.hits);
  m.hit_count = static_cast<std::uint32_t>(out.hits.size()) - m.first_hit;
  out.matches.push_back(m);
}

// Takes over sentence i of `from`, which has the same units at another place.
void copy_sentence(const Reading& from, std::size_t i, text::Range range, Reading& out) {
  segment::Sentence s = from.segments.sentences[i];
  const std::uint32_t moved = range.begin - s.range.begin;  // modulo 2^32, as are the sums below
  const std::uint32_t first = static_cast<std::uint32_t>(out.segments.tokens.size());
  for (segment::Token t : from.segments.tokens_of(s)) {
    t.range = {t.range.begin + moved, t.range.end + moved};
    const std::string_view form = from.segments.form(t);
    t.form_begin = static_cast<std::uint32_t>(out.segments.forms.size());
    out.segments.forms.append(form);
    out.segments.tokens.push_back(t);
  }
  s.range = range;
  s.first_token = first;
  out.segments.sentences.push_back(s);
  SentenceMatch m = from.matches[i];
  const auto first_unit = static_cast<std::uint32_t>(out.units.size());
  for (Unit u : from.units_of(i)) {
    u.range = {u.range.begin + moved, u.range.end + moved};
    out.units.push_back(u);
  }
  const auto first_hit = static_cast<std::uint32_t>(out.hits.size());
  const auto hits = from.hits_of(i);
  out.hits.insert(out.hits.end(), hits.begin(), hits.end());
  m.first_unit = first_unit;
  m.first_hit = first_hit;
  out.matches.push_back(m);
}

bool same_units(const Reading& a, text::Range ra, const Reading& b, text::Range rb) {
  return a.view(ra) == b.view(rb);
}

// How many sentences at the start, and at the end, stand in both; the two never overlap.
struct Shared {
  std::size_t front = 0;
  std::size_t back = 0;
};

Shared shared_sentences(const Reading& previous, const Reading& out,
                        const std::vector<text::Range>& ranges) {
  const auto& old = previous.segments.sentences;
  const std::size_t most = std::min(old.size(), ranges.size());
  Shared shared;
  while (shared.front < most &&
         same_units(previous, old[shared.front].range, out, ranges[shared.front])) {
    ++shared.front;
  }
  while (shared.front + shared.back < most &&
         same_units(previous, old[old.size() - 1 - shared.back].range, out,
                    ranges[ranges.size() - 1 - shared.back])) {
    ++shared.back;
  }
  return shared;
}

}  // namespace

void read(std::string_view bytes, Side side, const Pack& pack, segment::Splitter& splitter,
          const Reading* previous, Reading& out) {
  text::read(bytes, out.text);
  out.segments.clear();
  out.units.clear();
  out.hits.clear();
  out.matches.clear();
  splitter.sentences(out.text, out.ranges);
  const Shared shared = previous ? shared_sentences(*previous, out, out.ranges) : Shared{};
  const std::size_t count = out.ranges.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (i < shared.front) {
      copy_sentence(*previous, i, out.ranges[i], out);
    } else if (i >= count - shared.back) {
      const std::size_t old = previous->sentence_count() - (count - i);
      copy_sentence(*previous, old, out.ranges[i], out);
    } else {
      add_sentence(out.ranges[i], side, pack, splitter, out);
    }
  }
}

}  // namespace amends::match
