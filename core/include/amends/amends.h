// Amends reads a draft reply to an unhappy customer, and the complaint it answers, and says what a
// seasoned support lead would say: which words will make things worse and why, how to put them
// right, and what a good answer still lacks.
//
//   amends::Analyzer analyzer;                       // immutable; share it between threads
//   amends::Input input;
//   input.reply = "We are sorry you feel that way.";
//   input.customer = "My kettle arrived cracked!";
//   amends::Report report = analyzer.analyze(input);
//   for (const amends::Diagnostic& d : report.diagnostics) use(d.span, d.message, d.fixes);
//   std::string json = amends::to_json(report);      // the same bytes natively and in WASM
//
// Promises, each with a contract test (tests/contract):
//   Total          any bytes are accepted; ill-formed UTF-8 counts as U+FFFD; a text over
//                  kMaxTextBytes is truncated at a character and `Report::truncated` says so.
//   Owning         nothing in a Report points into the caller's text.
//   Deterministic  the same input gives the same Report, byte for byte in JSON.
//   Quiet          no I/O, no mutable globals, no locale, no clock, no exceptions. Time is a value.
//   Bounded        time and memory are linear in the text.
//
// A place carries two offsets, UTF-8 bytes and UTF-16 units of the text as it was given, never a
// bare integer. Ranges are half-open.
#ifndef AMENDS_AMENDS_H_
#define AMENDS_AMENDS_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "amends/policy.h"

namespace amends {

inline constexpr int kSchema = 1;
// A reply or complaint longer than this many UTF-8 bytes is truncated.
inline constexpr std::size_t kMaxTextBytes = 100'000;

// ---- Input -------------------------------------------------------------------------------------

enum class Fault : std::uint8_t { unknown, ours, theirs, third_party };
// draft: being written. template_: a canned reply with slots. sent: already out. follow_up: written
// after the case was closed.
enum class Mode : std::uint8_t { draft, template_, sent, follow_up };

struct Turn {
  std::string by;  // "customer" or "agent"
  std::string at;  // RFC 3339, or empty
  std::string text;
};

// One reply, and what is known of the case. Only `reply` is required.
struct Input {
  std::string reply;
  std::optional<std::string> customer;  // the complaint it answers
  std::string id;                       // echoed in the report
  std::string surface = "other";        // an id of all_surfaces(); an unknown one counts as "other"
  std::string author;                   // the customer's displayed name
  std::string handle;                   // the customer's handle, with or without '@'
  Fault fault = Fault::unknown;
  Mode mode = Mode::draft;
  std::string role;                     // the writer's role, for offer limits
  std::string customer_at;              // RFC 3339
  std::string reply_at;                 // RFC 3339
  std::vector<Turn> thread;             // earlier turns, oldest first
  std::vector<std::pair<std::string, std::string>> facts;  // case facts: {type, value}
};

// Parses the JSON spelling ("third-party", "follow-up"); nullopt for any other word.
std::optional<Fault> parse_fault(std::string_view word);
std::optional<Mode> parse_mode(std::string_view word);

// ---- Report ------------------------------------------------------------------------------------

struct Place {
  std::uint32_t utf8 = 0;   // bytes from the start of the text as given
  std::uint32_t utf16 = 0;  // UTF-16 units from the start of the text as given
  friend bool operator==(const Place&, const Place&) = default;
};

struct Span {
  Place begin;
  Place end;
  friend bool operator==(const Span&, const Span&) = default;
};

enum class Severity : std::uint8_t { error, warning, suggestion, info };
std::string_view to_string(Severity severity);
std::optional<Severity> parse_severity(std::string_view word);

enum class Band : std::uint8_t { hold, revise, ready };  // 0-49, 50-74, 75-100
std::string_view to_string(Band band);

struct Edit {
  Span span;         // what to replace; begin == end inserts
  std::string text;  // what to put there; empty deletes
};

// One of several alternatives. Its edits are non-empty, sorted and disjoint.
struct Fix {
  std::string label;  // an imperative, for a button
  std::vector<Edit> edits;
};

struct Diagnostic {
  std::string check;  // "non-apology"; see all_checks()
  Severity severity = Severity::warning;
  bool by_model = false;  // JSON "by": "words" or "model"
  Span span;              // in the reply; [n, n] at its end for something absent
  std::string message;    // one kind sentence to the writer
  std::vector<Fix> fixes;
};

struct ActSpan {
  std::string act;  // "apology"; the 17 of docs/acts.md and refuse, promise, blame, excuse, ...
  Span span;
};

enum class ItemState : std::uint8_t { met, missing, not_needed };
std::string_view to_string(ItemState state);

struct ChecklistItem {
  std::string item;  // "apology"
  ItemState state = ItemState::not_needed;
  Span span;                          // evidence when met, otherwise [n, n]
  std::optional<std::string> insert;  // a ready sentence, where one can be offered truthfully
};

struct ScorePart {
  std::string part;
  int points = 0;
  int of = 0;
};

// 0 to 100 each.
struct Tone {
  int politeness = 0, warmth = 0, empathy = 0, formality = 0, confidence = 0, frustration = 0;
  int sarcasm = 0, condescension = 0, dismissiveness = 0, defensiveness = 0, hostility = 0;
  int scripted = 0;
};

struct Promise {
  std::string text;
  std::optional<std::string> due;  // the words that say when
  Span span;
};

struct Offer {
  std::string kind;      // "credit", "refund", "discount", "voucher", "free-item"
  std::string amount;    // "20", "12.50"; empty if none is named
  std::string currency;  // ISO 4217 or "%"; empty if none is named
  Span span;
};

struct Issue {
  std::string text;
  bool answered = false;
  Span span;  // in the customer's text
};

struct Fact {
  std::string type;   // "order-number"
  std::string value;  // "88213"
  Span span;          // in the customer's text
};

struct ComplaintCard {
  std::string kind;  // "complaint", "question", "praise", "other"
  int heat_tenths = 0;  // 0 to 30; JSON prints 0.0 to 3.0
  std::string emotion;
  std::string severity;  // "low", "medium", "high"
  std::vector<std::string> asks;
  std::vector<std::string> topics;
  std::vector<Issue> issues;
  std::vector<Fact> facts;
};

struct Length {
  int used = 0;
  std::optional<int> limit;
  std::string unit;  // "characters", "x-weighted", "graphemes", "bytes"
};

struct Report {
  std::string id;
  std::string language;  // "en" or "other"
  bool truncated = false;
  std::string surface;
  bool is_public = true;
  Length length;
  std::optional<int> score;  // 0 to 100; none unless the language is English
  std::optional<Band> band;
  std::vector<ScorePart> score_parts;
  Tone tone;
  std::vector<ActSpan> acts;
  std::vector<ChecklistItem> checklist;
  std::vector<Diagnostic> diagnostics;  // sorted by place, then severity, then check id
  std::vector<Promise> promises;
  std::vector<Offer> offers;
  std::optional<ComplaintCard> complaint;  // none without a customer text
};

// Which offsets of a span to_json writes. JavaScript counts in UTF-16 and has no use for the others.
enum class Offsets : std::uint8_t { both, utf16 };

// The one serializer: compact JSON, keys in the contract's order, no newline.
std::string to_json(const Report& report, Offsets offsets = Offsets::both);

// ---- Analyzer ----------------------------------------------------------------------------------

// What changed in a Session since its last report.
struct Change {
  std::vector<Diagnostic> added;
  std::vector<Diagnostic> removed;
};

class Session;

// Immutable after construction; any number of threads may share one.
class Analyzer {
 public:
  explicit Analyzer(Policy policy = {});
  ~Analyzer();
  Analyzer(const Analyzer&) = delete;
  Analyzer& operator=(const Analyzer&) = delete;

  Report analyze(const Input& input) const;
  // Starts a Session on `input`. The Analyzer must outlive it.
  Session open(const Input& input) const;
  const Policy& policy() const;

  struct Impl;  // scratch pool and tables; not part of the interface
 private:
  std::unique_ptr<Impl> impl_;
};

// One compose box. `replace` re-analyzes only the sentences that an edit touches; `report()` always
// equals a fresh analysis of the text. Not for use by two threads at once.
class Session {
 public:
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;
  ~Session();

  const Report& report() const;
  const Input& input() const;
  // Replaces the UTF-16 units [begin, end) of the reply by `text` (UTF-8). Offsets beyond the end,
  // reversed, or inside a surrogate pair are clamped to the nearest valid place.
  Change replace(std::uint32_t begin, std::uint32_t end, std::string_view text);

  struct Impl;

 private:
  friend class Analyzer;
  explicit Session(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// ---- What there is -----------------------------------------------------------------------------

struct CheckInfo {
  std::string_view id;
  std::string_view family;  // "tone", "listening", "apology", ...
  std::string_view title;
  Severity severity;
  std::string_view kind;     // "reply" or "pair"
  std::string_view why;      // the reason, for the card
  std::string_view source;   // "articles 000, 002" or "platform rules"
  std::string_view bad;      // one flagged example
  std::string_view good;     // one clean example
};

// Every check, sorted by id.
std::span<const CheckInfo> all_checks();
// The check of that id (or an alias of a renamed one), or nullptr.
const CheckInfo* find_check(std::string_view id);

struct Surface {
  std::string_view id;
  std::string_view title;
  bool is_public;
  int limit;  // -1: unknown
  std::string_view unit;
  std::string_view source;
  std::string_view checked;  // ISO date
  int byte_limit = -1;       // a second limit, in UTF-8 bytes; -1: none
};
std::span<const Surface> all_surfaces();
const Surface* find_surface(std::string_view id);

struct Version {
  std::string_view engine;  // semver
  std::string_view data;    // a hash of checks, lexicons and surfaces
  std::string_view icu;
};
Version version();

}  // namespace amends

#endif  // AMENDS_AMENDS_H_
