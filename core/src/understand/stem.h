// stem: a light stemmer, so that "delivered" and "delivery" count as one word when a reply is
// compared with a complaint. It may join words that are not kin; it only has to be the same on both
// sides.
//
//   stem("deliveries")  "deliver"      stem("charging")   "charg"
//   stem("cancelled")   "cancel"       stem("broken")     "broken"
#ifndef AMENDS_CORE_SRC_UNDERSTAND_STEM_H_
#define AMENDS_CORE_SRC_UNDERSTAND_STEM_H_

#include <cstdint>
#include <string_view>

namespace amends::understand {

// A prefix of the case-folded `word`.
std::string_view stem(std::string_view word);
// FNV-1a of the stem.
std::uint64_t stem_hash(std::string_view word);

}  // namespace amends::understand

#endif  // AMENDS_CORE_SRC_UNDERSTAND_STEM_H_
