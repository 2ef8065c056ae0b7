// checks: findings over all that the stages before it found. A check is a TOML file with phrases,
// and, where words are not enough, a function of the same stem:
//
//   // core/checks/time/timeline.cc
//   namespace amends::checks {
//   void timeline(const checking::Context& in, checking::Findings& out) {
//     if (in.acts.has(acts::ActKind::timeline)) return;   // a concrete time stands somewhere
//     out.report_phrases(in);                              // else the vague ones are findings
//   }
//   }
#ifndef AMENDS_CORE_SRC_CHECKING_CHECKING_H_
#define AMENDS_CORE_SRC_CHECKING_CHECKING_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"
#include "src/acts/acts.h"
#include "src/checking/house.h"
#include "src/match/reading.h"
#include "src/tone/tone.h"
#include "src/understand/understand.h"

namespace amends::checking {

// What a good answer needs here, by surface, heat, severity and mode; decided before the checks run.
enum class Item : std::uint8_t {
  greeting, acknowledge, restate, feelings, apology, answer, solution, step, timeline, contact,
  signoff
};
inline constexpr int kItems = 11;
std::string_view to_string(Item item);

struct Needs {
  std::uint16_t needed = 0;  // bit sets of Item
  std::uint16_t met = 0;
  text::Range evidence[kItems];
  bool needs(Item i) const { return needed >> static_cast<int>(i) & 1; }
  bool is_met(Item i) const { return met >> static_cast<int>(i) & 1; }
  bool missing(Item i) const { return needs(i) && !is_met(i); }
};

struct Context {
  const match::Pack& pack;
  const Policy& policy;
  const House& house;                        // the policy, made ready
  const Input& input;
  const Surface& surface;
  bool english = true;                       // false: only any-language checks run
  const match::Reading& reply;
  const acts::Acts& acts;
  const Tone& tone;
  const match::Reading* customer = nullptr;  // null: no customer text
  const understand::Complaint* complaint = nullptr;
  const Needs& needs;
  const std::vector<bool>& issue_answered;   // one an issue of the complaint
  const Length& length;

  // The customer complains (no thanks, praise, plain question or fragment) and the mode is a draft:
  // only then may an absence be reported.
  bool may_report_absence() const;
  text::Range end_of_reply() const { return {reply.text.size(), reply.text.size()}; }
};

struct FindingEdit {
  text::Range range;
  std::string text;
};
struct FindingFix {
  std::string label;
  std::vector<FindingEdit> edits;
};
struct Finding {
  std::uint16_t check = 0;  // index in the pack's checks; set by Findings
  Severity severity = Severity::warning;
  text::Range range;
  std::string message;
  std::vector<FindingFix> fixes;
};

// Collects the findings of one check at a time; the runner sets which.
class Findings {
 public:
  // The check's own severity and message ({words} filled in from the range).
  Finding& report(const Context& in, text::Range range);
  Finding& report(const Context& in, text::Range range, std::string message);
  // Every phrase hit of this check that is not quoted, with its fixes. `special` false leaves out
  // the phrases whose group has a message of its own: a check may hold them back in some replies.
  void report_phrases(const Context& in, bool special = true);
  // One phrase hit of this check, in sentence i.
  Finding& report_hit(const Context& in, std::size_t sentence, const match::Hit& hit);

  std::vector<Finding> list;
  std::uint16_t current_check = 0;
};

// Deletes a range with the space and the comma it leaves; the next word takes over the capital of
// a sentence start. For fixes.
FindingEdit deletion(const match::Reading& reading, text::Range range);
// Deletes the sentence around a range with the space after it.
FindingEdit sentence_deletion(const match::Reading& reading, std::size_t sentence);

void run(const Context& in, std::vector<Finding>& out);
// Of the style tips keeps the most telling ones, as many as the policy allows.
void keep_best_tips(const Context& in, bool ready, std::vector<Finding>& found);

}  // namespace amends::checking

#endif  // AMENDS_CORE_SRC_CHECKING_CHECKING_H_
