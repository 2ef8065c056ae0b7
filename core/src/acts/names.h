// Names: how the reply calls the customer, and how it is signed.
#ifndef AMENDS_CORE_SRC_ACTS_NAMES_H_
#define AMENDS_CORE_SRC_ACTS_NAMES_H_

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "src/match/reading.h"

namespace amends::acts {

// "Ana" in "Hi Ana, ...", "... this, Ana." or anywhere when it is the author's first name.
std::optional<text::Range> customer_name(const match::Reading& reply, const match::Pack& pack,
                                         std::string_view author);

// "^JT", "-Becky", "/NS", "Kind regards,\nLesley", "Siân" at the end of the reply. Closings of words
// alone ("Take care") are phrases of core/data/acts.toml.
std::optional<text::Range> signature(const match::Reading& reply, const match::Pack& pack);

// The unit that a word joined by hyphens begins with: "Ji" for the "woo" of "Ji-woo".
std::size_t joined_from(const match::Reading& r, std::span<const match::Unit> units,
                        std::size_t i);

}  // namespace amends::acts

#endif  // AMENDS_CORE_SRC_ACTS_NAMES_H_
