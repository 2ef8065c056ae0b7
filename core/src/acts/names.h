// Names: how the reply calls the customer, and how it is signed.
#ifndef AMENDS_CORE_SRC_ACTS_NAMES_H_
#define AMENDS_CORE_SRC_ACTS_NAMES_H_

#include <optional>
#include <string_view>

#include "src/match/reading.h"

namespace amends::acts {

// "Ana" in "Hi Ana, ...", "... this, Ana." or anywhere when it is the author's first name.
std::optional<text::Range> customer_name(const match::Reading& reply, const match::Pack& pack,
                                         std::string_view author);

// "^JT", "-Becky", "/NS", "Kind regards,\nLesley", "Siân" at the end of the reply. Closings of words
// alone ("Take care") are phrases of core/data/acts.toml.
std::optional<text::Range> signature(const match::Reading& reply, const match::Pack& pack);

}  // namespace amends::acts

#endif  // AMENDS_CORE_SRC_ACTS_NAMES_H_
