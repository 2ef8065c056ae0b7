// Names that are words too: "Thank you, Sue" threatens nobody, "Hi Will" announces nothing.
#ifndef AMENDS_CORE_SRC_MATCH_NAME_WORDS_H_
#define AMENDS_CORE_SRC_MATCH_NAME_WORDS_H_

#include <cstddef>
#include <span>
#include <string_view>

#include "src/segment/segment.h"

namespace amends::match {

// One of these names, in lower case.
bool is_name_or_word(std::string_view form);

// Whether the word `tokens[i]` of a sentence is one of these names and stands where a name does:
// capitalised inside the sentence, or as its first word before a comma, "will" or "has", or alone
// ("Sue" before anything but whom one sues).
// Not after a pronoun or article ("Your Patience"), and no month beside its day ("3 May").
bool is_name_word(const segment::Segments& segments, std::span<const segment::Token> tokens,
                  std::size_t i);

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_NAME_WORDS_H_
