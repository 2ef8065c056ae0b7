// catalogue: `amends explain` and `amends list`.
#ifndef AMENDS_NATIVE_CLI_CATALOGUE_H_
#define AMENDS_NATIVE_CLI_CATALOGUE_H_

#include <string>

#include "amends/amends.h"
#include "paint.h"

namespace amends::cli {

std::string explained(const CheckInfo& check, const Look& look);
// By family, each with severity and title.
std::string listed_checks(const Look& look);
std::string listed_surfaces(const Look& look);
std::string checks_json();
std::string surfaces_json();

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_CATALOGUE_H_
