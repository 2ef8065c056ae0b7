// nearest: the id that a mistyped one probably meant.
#ifndef AMENDS_NATIVE_CLI_NEAREST_H_
#define AMENDS_NATIVE_CLI_NEAREST_H_

#include <string_view>

namespace amends::cli {

// Empty where none is near: more than a third of the letters differ.
std::string_view nearest_check(std::string_view id);
std::string_view nearest_surface(std::string_view id);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_NEAREST_H_
