// nearest: which of the legal words a mistyped one probably meant.
#ifndef AMENDS_CORE_SRC_POLICY_NEAREST_H_
#define AMENDS_CORE_SRC_POLICY_NEAREST_H_

#include <span>
#include <string_view>

namespace amends::policy {

// Letters to insert, delete, change or swap with their neighbour to make `b` of `a`; small and
// capital ASCII letters are alike.
std::size_t distance(std::string_view a, std::string_view b);
// Empty where none is near: more than half of the letters differ.
std::string_view nearest(std::string_view word, std::span<const std::string_view> legal);

bool same_word(std::string_view a, std::string_view b);  // but for ASCII capitals

}  // namespace amends::policy

#endif  // AMENDS_CORE_SRC_POLICY_NEAREST_H_
