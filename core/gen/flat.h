// flat: a TOML table as pairs of text, the form in which a policy is set: [offer-limit] agent =
// "20 GBP" is the pair "offer-limit.agent", "20 GBP", and a list gives a pair an entry.
#ifndef AMENDS_CORE_GEN_FLAT_H_
#define AMENDS_CORE_GEN_FLAT_H_

#include <string>
#include <vector>

#include "gen/toml.h"

namespace amends::gen {

struct FlatPair {
  std::string key, value;
  int line = 0;
};

// In order of lines. What cannot be flat is a problem: "file:line: key: message".
std::vector<FlatPair> flatten(const Value& table, const std::string& file, Problems& problems);

}  // namespace amends::gen

#endif  // AMENDS_CORE_GEN_FLAT_H_
