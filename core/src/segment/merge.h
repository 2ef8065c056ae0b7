// Where Unicode's sentence rules end a sentence too early.
#ifndef AMENDS_CORE_SRC_SEGMENT_MERGE_H_
#define AMENDS_CORE_SRC_SEGMENT_MERGE_H_

#include <string_view>
#include <vector>

#include "src/text/text.h"

namespace amends::segment {

// Joins neighbours: "Mr. | Li", "e.g. | tea", "No. | 7", "wait. | . | .", "Sorry! | 😢". Never over
// a line break. Ranges hold no white space at their ends.
void merge_sentences(std::u16string_view units, std::vector<text::Range>& sentences);

// Parts a signature from the sentence before it, which Unicode's rules take for its continuation:
// "How can I help? -YE".
void part_signatures(std::u16string_view units, std::vector<text::Range>& sentences);

}  // namespace amends::segment

#endif  // AMENDS_CORE_SRC_SEGMENT_MERGE_H_
