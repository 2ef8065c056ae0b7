// house: a policy made ready for the checks. Words are folded and parted as those of a text are,
// and what is said by check id stands by the check's index; done once an analyzer.
#ifndef AMENDS_CORE_SRC_CHECKING_HOUSE_H_
#define AMENDS_CORE_SRC_CHECKING_HOUSE_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "src/match/reading.h"

namespace amends::checking {

struct Context;

// forbidden, claim: brand.forbidden and claims.forbidden. use: a name as it is written, for its
// capitals. avoid: a form of a name or a word that has a better one. fine: the better one.
enum class HouseKind : std::uint8_t { forbidden, claim, use, avoid, fine };

struct HouseWord {
  std::string form;  // folded
  std::u16string spelled;
  bool open_end = false;  // "guarantee*"
};

struct HousePhrase {
  HouseKind kind = HouseKind::forbidden;
  std::vector<HouseWord> words;
  std::string use;       // what to write: of kinds use and avoid
  bool is_name = false;  // from the glossary: capitals as written
};

struct House {
  std::vector<std::optional<Severity>> severities;  // by check
  std::vector<bool> disabled;                       // by check
  std::vector<HousePhrase> phrases;
  std::array<std::vector<std::uint16_t>, 256> by_first_byte;  // of the first word's form
};

House prepare(const Policy& policy, const match::Pack& pack);

struct HouseHit {
  const HousePhrase* phrase = nullptr;
  text::Range range;
  std::size_t sentence = 0;
};

// The company's words in the reply that are not as they should be, in order of place, the longest
// where several begin, none inside another; not those in quotation marks.
std::vector<HouseHit> house_hits(const Context& in);

// Whose fault the case is: what the record says, or else the policy.
Fault fault_of(const Input& input, const Policy& policy);

}  // namespace amends::checking

#endif  // AMENDS_CORE_SRC_CHECKING_HOUSE_H_
