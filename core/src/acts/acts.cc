#include "src/acts/acts.h"

#include <algorithm>
#include <array>

#include "src/acts/deeds.h"
#include "src/acts/names.h"
#include "targets.h"

namespace amends::acts {
namespace {

using match::Hit;
using match::Reading;
using match::TargetKind;

constexpr std::array<std::string_view, kActKinds> kNames = {
    "greeting", "name",     "thanks",   "acknowledge",  "empathy",  "apology", "specific", "own",
    "explain",  "question", "action",   "solution",     "compensation", "timeline", "private",
    "followup", "signoff",  "refuse",   "promise",      "blame",    "excuse",  "invite",   "sell",
    "threaten"};

// target::act (sorted by name, from core/data/acts.toml) to ActKind.
constexpr auto kKindOfTarget = [] {
  std::array<ActKind, std::size(target::act_names)> out{};
  for (std::size_t t = 0; t < out.size(); ++t) {
    for (std::size_t k = 0; k < kNames.size(); ++k) {
      if (kNames[k] == target::act_names[t]) out[t] = static_cast<ActKind>(k);
    }
  }
  return out;
}();

constexpr std::uint32_t bit(ActKind k) { return 1U << static_cast<int>(k); }

constexpr std::uint32_t kDeeds = bit(ActKind::action) | bit(ActKind::promise) |
                                        bit(ActKind::followup) | bit(ActKind::solution) |
                                        bit(ActKind::timeline);
constexpr std::uint32_t kGives = bit(ActKind::action) | bit(ActKind::promise);
constexpr std::uint32_t kOther =
    bit(ActKind::greeting) | bit(ActKind::thanks) | bit(ActKind::empathy) | bit(ActKind::apology) |
    bit(ActKind::question) | bit(ActKind::action) | bit(ActKind::private_) |
    bit(ActKind::followup) | bit(ActKind::signoff) | bit(ActKind::compensation);

class Recogniser {
 public:
  Recogniser(const Reading& reply, const match::Pack& pack) : reply_(reply), pack_(pack) {}

  void sentences() {
    for (sentence_ = 0; sentence_ < reply_.sentence_count(); ++sentence_) {
      first_ = acts_.list.size();
      question();
      phrases();
      clauses();
      plain_tokens();
      weak_phrases();
      drop_mere_offers();
    }
  }

  void names(std::string_view author) {
    if (const auto name = customer_name(reply_, pack_, author)) add_at(ActKind::name, *name);
    if (const auto sign = signature(reply_, pack_)) add_at(ActKind::signoff, *sign);
  }

  // A sentence that says what the complaint says, in its own words or the customer's.
  void specifics(const Reading& customer) {
    const auto said = understand::content_of(customer, pack_, 0, customer.sentence_count());
    for (std::size_t i = 0; i < reply_.sentence_count(); ++i) {
      const auto here = understand::content_of(reply_, pack_, i, i + 1);
      if (share(said.concepts, here.concepts) || share(said.words, here.words)) {
        add(ActKind::specific, reply_.sentence(i).range, i);
      }
    }
  }

  // An apology, empathy or a mistake owned shows that the complaint was heard.
  void implied() {
    if (has(ActKind::acknowledge)) return;
    for (const ActKind k : {ActKind::apology, ActKind::empathy, ActKind::own}) {
      const auto found = std::find_if(acts_.list.begin(), acts_.list.end(),
                                      [&](const Act& a) { return a.kind == k; });
      if (found == acts_.list.end()) continue;
      const Act a = *found;
      add(ActKind::acknowledge, a.range, a.sentence);
      return;
    }
  }

  Acts finish() {
    std::sort(acts_.list.begin(), acts_.list.end(), [](const Act& a, const Act& b) {
      if (a.range.begin != b.range.begin) return a.range.begin < b.range.begin;
      if (a.range.end != b.range.end) return a.range.end < b.range.end;
      return a.kind < b.kind;
    });
    return std::move(acts_);
  }

 private:
  template <typename T>
  static bool share(const std::vector<T>& a, const std::vector<T>& b) {
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() && j != b.end()) {
      if (*i == *j) return true;
      *i < *j ? ++i : ++j;
    }
    return false;
  }

  const match::Rule& rule_of(const Hit& hit) const { return pack_.rules[hit.rule]; }

  bool is_act(const Hit& hit) const {
    return rule_of(hit).kind == TargetKind::act && !reply_.quoted(sentence_, hit);
  }

  void phrases() {
    for (const Hit& hit : reply_.hits_of(sentence_)) {
      if (rule_of(hit).weight != 0 && is_act(hit)) {
        add(kKindOfTarget[rule_of(hit).target], reply_.mark_of(sentence_, hit), sentence_);
      }
    }
  }

  static bool weak_counts(ActKind kind, std::uint32_t here) {
    if (kind == ActKind::timeline) return (here & kDeeds) != 0;
    if (kind == ActKind::compensation) return (here & kGives) != 0;
    return (here & kOther) == 0;
  }

  void clauses() {
    for (const Deed& deed : deeds_of(reply_, pack_, sentence_)) {
      add(ActKind::action, deed.range, sentence_);
      if (deed.mends) add(ActKind::solution, deed.range, sentence_);
    }
    if (reply_.sentence(sentence_).ending == segment::Ending::question) return;
    if (const auto step = step_in(reply_, pack_, sentence_)) {
      add(ActKind::solution, *step, sentence_);
    }
  }

  // Words that count by what else the sentence does: a weak time beside a deed, and a plain
  // statement of how things are where the sentence does nothing else.
  void weak_phrases() {
    std::uint32_t here = 0;
    for (std::size_t i = first_; i < acts_.list.size(); ++i) here |= bit(acts_.list[i].kind);
    for (const match::Unit& u : reply_.units_of(sentence_)) {
      const bool time = (u.flags & segment::kTime) && !(u.flags & segment::kQuoted);
      if (time && (here & kDeeds) != 0) add(ActKind::timeline, u.range, sentence_);
    }
    for (const Hit& hit : reply_.hits_of(sentence_)) {
      if (rule_of(hit).weight != 0 || !is_act(hit)) continue;
      const ActKind kind = kKindOfTarget[rule_of(hit).target];
      if (weak_counts(kind, here)) add(kind, reply_.mark_of(sentence_, hit), sentence_);
    }
  }

  // "DM us and we'll take a look", "We can help": to look or to help at a condition is no deed yet.
  void drop_mere_offers() {
    bool conditional = false;
    for (std::size_t i = first_; i < acts_.list.size(); ++i) {
      const ActKind k = acts_.list[i].kind;
      conditional = conditional || k == ActKind::question || k == ActKind::private_;
    }
    const auto mere = [&](const Act& a) { return a.kind == ActKind::action && merely_offers(a, conditional); };
    const auto kept = std::remove_if(acts_.list.begin() + static_cast<std::ptrdiff_t>(first_),
                                     acts_.list.end(), mere);
    if (kept == acts_.list.end()) return;
    acts_.list.erase(kept, acts_.list.end());
    const bool left = std::any_of(acts_.list.begin(), acts_.list.end(),
                                  [](const Act& a) { return a.kind == ActKind::action; });
    if (!left) acts_.present &= ~bit(ActKind::action);
  }

  bool merely_offers(const Act& a, bool conditional) const {
    bool looks = false;
    bool helps = false;
    bool may = false;
    for (const match::Unit& u : reply_.units_of(sentence_)) {
      if (!a.range.contains(u.range)) continue;
      if (listed(u, target::list::commits)) return false;
      looks = looks || listed(u, target::list::mere_help);
      helps = helps || listed(u, target::list::helps);
      may = may || listed(u, target::list::willing);
    }
    return helps ? may || conditional : looks && may;
  }

  // A sentence that ends in a question mark asks, whatever its words. "Still no joy? Write to me." is
  // a condition: the customer may come back.
  void question() {
    const segment::Sentence& s = reply_.sentence(sentence_);
    if (s.ending != segment::Ending::question) return;
    if (!is_condition()) {
      add(ActKind::question, s.range, sentence_);
    } else if (next_turns_to_us()) {
      add(ActKind::followup, s.range, sentence_);
    }
  }

  bool listed(const match::Unit& u, target::list l) const {
    return pack_.in_list(u.word, match::ListId(l));
  }

  bool is_condition() const {
    static constexpr std::size_t kMostWords = 5;
    const auto units = reply_.units_of(sentence_);
    if (units.size() < 2 || units.size() > kMostWords) return false;
    return listed(units[0], target::list::condition_opener) ||
           listed(units[1], target::list::denying);
  }

  bool next_turns_to_us() const {
    static constexpr std::ptrdiff_t kOpening = 3;
    if (sentence_ + 1 >= reply_.sentence_count()) return false;
    const auto next = reply_.units_of(sentence_ + 1);
    return std::any_of(next.begin(), next.begin() + std::min(kOpening, std::ssize(next)),
                       [&](const match::Unit& u) { return listed(u, target::list::turns_to_us); });
  }

  // An e-mail address speaks for itself.
  void plain_tokens() {
    for (const segment::Token& t : reply_.tokens(sentence_)) {
      if (t.flags & segment::kQuoted) continue;
      if (t.kind == segment::TokenKind::email) add(ActKind::private_, t.range, sentence_);
    }
  }

  bool has(ActKind k) const { return acts_.has(k); }

  // Overlapping words of one kind in a sentence are one act. A sentence of very many acts keeps the
  // first ones apart and lets the last of each kind grow, so that the work stays linear.
  void add(ActKind kind, text::Range range, std::size_t sentence) {
    static constexpr std::size_t kMostApart = 64;
    acts_.present |= bit(kind);
    const bool crowded = acts_.list.size() - first_ >= kMostApart;
    const std::size_t from = crowded ? acts_.list.size() - kMostApart : first_;
    for (std::size_t i = acts_.list.size(); i-- > from;) {
      Act& a = acts_.list[i];
      if (a.kind != kind || a.sentence != sentence) continue;
      if (!crowded && !a.range.overlaps(range)) continue;
      a.range.begin = std::min(a.range.begin, range.begin);
      a.range.end = std::max(a.range.end, range.end);
      return;
    }
    acts_.list.push_back({kind, range, static_cast<std::uint32_t>(sentence)});
  }

  void add_at(ActKind kind, text::Range range) {
    std::size_t i = 0;
    while (i + 1 < reply_.sentence_count() && reply_.sentence(i + 1).range.begin <= range.begin) ++i;
    add(kind, range, i);
  }

  const Reading& reply_;
  const match::Pack& pack_;
  Acts acts_;
  std::size_t sentence_ = 0;
  std::size_t first_ = 0;  // of this sentence's acts in the list
};

}  // namespace

std::string_view to_string(ActKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

const Act* Acts::first(ActKind k) const {
  for (const Act& a : list) {
    if (a.kind == k) return &a;
  }
  return nullptr;
}

int Acts::count(ActKind k) const {
  return static_cast<int>(
      std::count_if(list.begin(), list.end(), [&](const Act& a) { return a.kind == k; }));
}

Acts recognise(const Reading& reply, const match::Pack& pack, std::string_view author,
               std::string_view /*handle*/, const Reading* customer,
               const understand::Complaint* complaint) {
  Recogniser r(reply, pack);
  r.sentences();
  r.names(author);
  if (customer && complaint) r.specifics(*customer);
  r.implied();
  return r.finish();
}

}  // namespace amends::acts
