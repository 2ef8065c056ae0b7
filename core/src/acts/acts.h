// acts: what each sentence of the reply does, with its words.
//
//   recognise("")                         none
//   recognise("Hi Ana, so sorry! ^JT")    greeting "Hi", name "Ana", acknowledge and apology "so
//                                         sorry", signoff "^JT"
#ifndef AMENDS_CORE_SRC_ACTS_ACTS_H_
#define AMENDS_CORE_SRC_ACTS_ACTS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "src/match/reading.h"
#include "src/understand/understand.h"

namespace amends::acts {

// In the order of docs/acts.md; the spelling equals the JSON.
enum class ActKind : std::uint8_t {
  greeting, name, thanks, acknowledge, empathy, apology, specific, own, explain, question, action,
  solution, compensation, timeline, private_, followup, signoff,
  refuse, promise, blame, excuse, invite, sell, threaten
};
inline constexpr int kActKinds = 24;
std::string_view to_string(ActKind kind);

struct Act {
  ActKind kind;
  text::Range range;
  std::uint32_t sentence = 0;
};

struct Acts {
  std::vector<Act> list;      // sorted by place, then kind
  std::uint32_t present = 0;  // bit set of ActKind
  bool has(ActKind k) const { return present >> static_cast<int>(k) & 1; }
  const Act* first(ActKind k) const;
  int count(ActKind k) const;
};

// `author` and `handle` tell the customer's name; `complaint` (may be null) what is specific.
Acts recognise(const match::Reading& reply, const match::Pack& pack, std::string_view author,
               std::string_view handle, const match::Reading* customer,
               const understand::Complaint* complaint);

}  // namespace amends::acts

#endif  // AMENDS_CORE_SRC_ACTS_ACTS_H_
