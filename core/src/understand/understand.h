// understand: what the customer says. Kind, topics, asks, emotion, heat, severity, issues (each
// thing that went wrong, as a span) and the facts already given.
//
//   understand("")                                  kind other, heat 0
//   understand("Thanks, sorted now!")               praise
//   understand("Do you open on Sundays?")           question
//   understand("Order 88213 never came. Joke!!")    complaint, topics {delivery}, heat above 1,
//                                                   issue "never came", fact order-number 88213
#ifndef AMENDS_CORE_SRC_UNDERSTAND_UNDERSTAND_H_
#define AMENDS_CORE_SRC_UNDERSTAND_UNDERSTAND_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/match/reading.h"

namespace amends::understand {

enum class Kind : std::uint8_t { complaint, question, praise, other };
enum class Harm : std::uint8_t { low, medium, high };  // the card's severity
enum class Emotion : std::uint8_t {
  anger, frustration, disappointment, worry, sadness, confusion, sarcasm, none
};
std::string_view to_string(Kind kind);
std::string_view to_string(Harm harm);
std::string_view to_string(Emotion emotion);

// A concept is a family of words that say the same thing in customer care ("late", "delayed",
// "still waiting", "has not arrived"): a cue `concept-...` in core/data/complaint/concepts.toml.
using ConceptId = std::uint16_t;

struct IssueFound {
  text::Range range;                     // the clause that says it, in the customer's text
  std::vector<ConceptId> problems;       // the concepts that say what went wrong; sorted, unique
  std::vector<ConceptId> concepts;       // those and the things it names; sorted, unique
  bool grave = false;                    // a fault that a good answer never leaves out
  std::vector<std::uint64_t> words;      // hashes of its content words' stems, sorted, unique
};

// Types: order-number, booking-number, reference, date, time, amount, product, place, name, email,
// phone, channel, version, device; also flight-number, branch (a place by its name) and step (what
// the customer has tried).
struct FactFound {
  std::string_view type;
  std::string value;
  text::Range range;
};

struct Complaint {
  Kind kind = Kind::other;
  int heat_tenths = 0;  // 0 calm, 10 annoyed, 20 angry, 30 furious or abusive
  Emotion emotion = Emotion::none;
  Harm harm = Harm::low;
  bool let_down = false;   // the company plainly failed this customer: an apology is expected
  bool fragment = false;   // "1/2", "cont.": part of a longer message
  std::vector<std::uint16_t> asks;    // amends::target::ask, sorted
  std::vector<std::uint16_t> topics;  // amends::target::topic, sorted
  std::vector<IssueFound> issues;     // in order of place
  std::vector<FactFound> facts;       // in order of place
};

Complaint understand(const match::Reading& customer, const match::Pack& pack);

// Concepts and content-word stems said in sentences [first, last) of any text, for comparing a reply
// with a complaint.
struct Content {
  std::vector<ConceptId> concepts;   // sorted, unique
  std::vector<std::uint64_t> words;  // sorted, unique
};
Content content_of(const match::Reading& reading, const match::Pack& pack, std::size_t first,
                   std::size_t last);

}  // namespace amends::understand

#endif  // AMENDS_CORE_SRC_UNDERSTAND_UNDERSTAND_H_
