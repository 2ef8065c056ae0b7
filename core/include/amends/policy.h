// What a company wants of its replies, where the advice disagrees: docs/policy.md. A Policy is a
// plain value; the analyzer takes it, and reading one from a file is the edges' work
// (policy/include/amends/policy_file.h). All settings stand in one table, by which a policy is set
// from pairs of text:
//
//   amends::Policy policy;
//   set(policy, "public", "invite");                // nothing: it is set
//   set(policy, "offer-limit.agent", "20 GBP");
//   set(policy, "public", "invit");                 // what is wrong, with the nearest legal value
//   amends::Analyzer analyzer(std::move(policy));
#ifndef AMENDS_POLICY_H_
#define AMENDS_POLICY_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace amends {

enum class Fault : std::uint8_t;     // amends.h
enum class Severity : std::uint8_t;  // amends.h

// A word as the company writes it, and forms that it does not want.
struct Term {
  std::string use;
  std::vector<std::string> avoid;
  friend bool operator==(const Term&, const Term&) = default;
};

// What a role may give away without asking.
struct OfferLimit {
  std::string role;             // "agent"; "anyone": every role without a limit of its own
  std::int64_t hundredths = 0;  // 20 pounds are 2000
  std::string currency;         // ISO 4217, or "%"
  friend bool operator==(const OfferLimit&, const OfferLimit&) = default;
};

// Items of the checklist ("apology") that a reply there always needs, or never.
struct SurfaceNeeds {
  std::string surface;
  std::vector<std::string> require, waive;
  friend bool operator==(const SurfaceNeeds&, const SurfaceNeeds&) = default;
};

// How the company handles complaints, in its own words.
struct Playbook {
  std::string acknowledge, restate, apologise, options, timeline, follow_up;
  friend bool operator==(const Playbook&, const Playbook&) = default;
};

struct Policy {
  // T1: whose fault a case is that does not say so, and when to apologise and admit.
  Fault fault{};  // unknown
  enum class Apology : std::uint8_t { always, when_ours, regret_only };
  Apology apology = Apology::always;
  // T2
  enum class Respond : std::uint8_t { every_complaint_once, every_message, use_judgement };
  Respond respond = Respond::every_complaint_once;
  int disengage_after_refusals = 2;
  // T3
  enum class InPublic : std::uint8_t { hybrid, solve, invite };
  InPublic in_public = InPublic::hybrid;
  // T4, minutes
  int response_goal = 60;
  int cool_down = 60;
  // T5
  std::vector<std::string> remedy_ladder;  // empty: kRemedies
  std::vector<OfferLimit> offer_limits;    // of gestures: credit, vouchers, discounts, extras
  std::vector<OfferLimit> refund_limits;   // of money that the customer paid
  enum class Compensation : std::uint8_t { when_due, always_gesture, never };
  Compensation compensation = Compensation::when_due;
  // T6: "exactly how you feel" is flagged by allow too.
  enum class PresumptiveEmpathy : std::uint8_t { allow, suggest_softer, forbid };
  PresumptiveEmpathy presumptive_empathy = PresumptiveEmpathy::allow;
  // T7
  enum class StockPhrases : std::uint8_t { with_a_detail, always_count, never_count };
  StockPhrases stock_phrases = StockPhrases::with_a_detail;
  int repeat_after = 3;  // the same sentence in so many replies is a repetition
  // T8
  enum class FirmFacts : std::uint8_t { after_acknowledgement, anywhere, never };
  FirmFacts firm_facts = FirmFacts::after_acknowledgement;
  // T9
  enum class Emoji : std::uint8_t { mild_only, none, any };
  Emoji emoji = Emoji::mild_only;
  // T10
  enum class Order : std::uint8_t { suggest, warn, off };
  Order order = Order::suggest;
  // T11
  enum class FirstContact : std::uint8_t { template_when_mild, template_, human };
  FirstContact first_contact = FirstContact::template_when_mild;
  // T12: by_surface asks for none in public where the public setting is invite.
  enum class Explanation : std::uint8_t { by_surface, always, never };
  Explanation explanation = Explanation::by_surface;
  // T13
  int follow_up_max = 2;
  enum class FollowUpSales : std::uint8_t { never, after_consent, allow };
  FollowUpSales follow_up_sales = FollowUpSales::never;
  // T14: a second reader from here up.
  int review_heat = 20;  // tenths; 30 is the highest heat there is
  enum class ReviewSeverity : std::uint8_t { high, medium, low, never };
  ReviewSeverity review_severity = ReviewSeverity::high;
  bool review_over_limit = true;
  // T15
  int short_surface_needs = 3;
  std::vector<SurfaceNeeds> surface_needs;
  // T16
  enum class Names : std::uint8_t { first_or_handle, handle, none };
  Names names = Names::first_or_handle;
  // T17
  enum class PublicQuestions : std::uint8_t { not_personal, any, none };
  PublicQuestions public_questions = PublicQuestions::not_personal;
  // T18
  int over_apology = 3;
  bool relational_overload = true;
  // T19
  int copied_words = 8;
  // T20
  enum class Voice : std::uint8_t { i, we, either };
  Voice voice = Voice::i;
  // T21
  enum class Opening : std::uint8_t { by_severity, apology, thanks, either };
  Opening opening = Opening::by_severity;

  // The company's own words. "guarantee*" is any word that begins so.
  std::vector<Term> glossary;                 // names: their spelling counts, capitals included
  std::vector<Term> preferred;                // words to put in place of others
  std::vector<std::string> forbidden;         // words and phrases
  std::vector<std::string> forbidden_claims;  // phrases that the company does not stand behind
  std::vector<std::string> placeholders;      // of templates; empty: any named slot
  Playbook playbook;

  // Checks
  std::vector<std::pair<std::string, Severity>> severities;  // by check id, each once
  std::vector<std::string> disabled;                         // check ids
  // Style tips are hints beside the text, never marks in it.
  int tips_most = 2;             // so many at most
  bool tips_when_ready = false;  // also beside a reply that is ready to send

  friend bool operator==(const Policy&, const Policy&) = default;
};

// The remedies of the ladder, in the order in which they are offered by default.
inline constexpr std::string_view kRemedies[] = {"apology", "fix", "replacement", "refund",
                                                 "credit"};

// ---- Settings ----------------------------------------------------------------------------------

struct Setting {
  std::string_view key;        // "public"; <...> stands for a name: "offer-limit.<role>"
  std::string_view values;     // "hybrid|solve|invite", or in words: "a whole number, 0 to 9"
  std::string_view otherwise;  // the default; empty: nothing
  std::string_view about;      // what it decides, one line
  std::string_view tension;    // "T3"; empty: no advice disagrees
  std::string_view example;    // a value that is legal and not the default
  bool is_list = false;        // each value is one more entry
};

std::span<const Setting> all_settings();
// The setting that a key belongs to ("offer-limit.agent"), or nullptr.
const Setting* find_setting(std::string_view key);

// Sets what a key says, or says what is wrong: "public: "invit" is none of hybrid, solve, invite;
// did you mean "invite"?". The policy is then as it was. A list gets one entry a call.
std::optional<std::string> set(Policy& policy, std::string_view key, std::string_view value);
// Pairs in order; what is wrong with them, one line each. A setting that is no list may stand there
// once.
std::vector<std::string> set_all(Policy& policy,
                                 std::span<const std::pair<std::string, std::string>> pairs);

// Which of acknowledge, restate, apologise, options, timeline and follow-up the playbook lacks.
std::vector<std::string_view> playbook_gaps(const Policy& policy);

}  // namespace amends

#endif  // AMENDS_POLICY_H_
