// One text as the later stages see it: the results of text, segment and match, side by side.
#ifndef AMENDS_CORE_SRC_MATCH_READING_H_
#define AMENDS_CORE_SRC_MATCH_READING_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "src/match/match.h"
#include "src/segment/segment.h"
#include "src/text/text.h"

namespace amends::match {

// Where one sentence's units and hits lie in the Reading.
struct SentenceMatch {
  std::uint32_t first_unit = 0;
  std::uint32_t unit_count = 0;
  std::uint32_t first_hit = 0;
  std::uint32_t hit_count = 0;
};

struct Reading {
  text::Text text;
  segment::Segments segments;
  std::vector<Unit> units;
  std::vector<Hit> hits;
  std::vector<SentenceMatch> matches;  // one a sentence of `segments`
  std::vector<text::Range> ranges;     // scratch of `read`

  std::size_t sentence_count() const { return matches.size(); }
  const segment::Sentence& sentence(std::size_t i) const { return segments.sentences[i]; }
  std::span<const segment::Token> tokens(std::size_t i) const {
    return segments.tokens_of(segments.sentences[i]);
  }
  std::span<const Unit> units_of(std::size_t i) const {
    return std::span(units).subspan(matches[i].first_unit, matches[i].unit_count);
  }
  std::span<const Hit> hits_of(std::size_t i) const {
    return std::span(hits).subspan(matches[i].first_hit, matches[i].hit_count);
  }
  // The text of the units [begin, end) of sentence i.
  text::Range range_of(std::size_t i, std::size_t begin, std::size_t end) const {
    const auto u = units_of(i);
    return {u[begin].range.begin, u[end - 1].range.end};
  }
  text::Range whole_of(std::size_t i, const Hit& h) const { return range_of(i, h.begin, h.end); }
  text::Range mark_of(std::size_t i, const Hit& h) const {
    return range_of(i, h.mark_begin, h.mark_end);
  }
  // Whether any of the hit's units stands inside quotation marks.
  bool quoted(std::size_t i, const Hit& h) const {
    for (const Unit& u : units_of(i).subspan(h.begin, h.end - h.begin)) {
      if (u.flags & segment::kQuoted) return true;
    }
    return false;
  }
  std::u16string_view view(text::Range r) const {
    return std::u16string_view(text.units).substr(r.begin, r.size());
  }
};

// text, segment and match in one: fills `out`, reusing its memory. With `previous` (another Reading
// of the same side), sentences that stand in both are taken over from it and only the others are
// tokenised and matched; the result is the same.
void read(std::string_view bytes, Side side, const Pack& pack, segment::Splitter& splitter,
          const Reading* previous, Reading& out);

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_READING_H_
