// How much of its surface a reply takes up, counted as that surface counts.
//
//   measure("Hi", x)                       2 of 280, x-weighted
//   measure("@ana Hi", x)                  2: handles at the start of a reply are filled in by X
//   measure("see example.com/a/long/path") 27 on X (a link is 23), 31 characters elsewhere
//   measure("👨‍👩‍👧", x)                     2; 1 grapheme on Bluesky; 5 code points elsewhere
//
// "characters" are Unicode code points: what the platforms say no closer than "characters" counts
// least surprisingly that way, and a text that fits in UTF-16 units always fits in code points.
#ifndef AMENDS_CORE_SRC_CHECKING_LENGTH_H_
#define AMENDS_CORE_SRC_CHECKING_LENGTH_H_

#include "amends/amends.h"
#include "src/segment/segment.h"
#include "src/text/text.h"

namespace amends::checking {

// `segments` are those of `text`. Of two limits (Bluesky: graphemes and bytes) the answer is about
// the first, unless only the second is exceeded.
Length measure(const text::Text& text, const segment::Segments& segments,
               segment::Splitter& splitter, const Surface& surface);

// The end of the text that does not fit, for a `length` that measure() gave; empty if all fits. It
// starts between characters that a reader sees as whole.
text::Range overflow(const text::Text& text, const segment::Segments& segments,
                     const Length& length);

}  // namespace amends::checking

#endif  // AMENDS_CORE_SRC_CHECKING_LENGTH_H_
