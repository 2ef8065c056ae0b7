#include "src/understand/facts.h"

#include <algorithm>
#include <array>

#include "targets.h"

namespace amends::understand {
namespace {

using match::Hit;
using match::Unit;
using segment::Token;
using segment::TokenKind;

// "fact-date" gives "date", "label-order" "order-number"; empty for other cues.
constexpr std::string_view kFact = "fact-";
struct Label {
  std::string_view cue;
  std::string_view type;
};
constexpr Label kLabels[] = {{"label-order", "order-number"},
                             {"label-booking", "booking-number"},
                             {"label-flight", "flight-number"},
                             {"label-reference", "reference"}};

struct Meaning {
  std::string_view type;
  bool label = false;  // the number or code after it is the fact
};

constexpr auto kMeaning = [] {
  std::array<Meaning, std::size(target::cue_names)> out{};
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::string_view name = target::cue_names[i];
    if (name.starts_with(kFact)) out[i].type = name.substr(kFact.size());
    for (const Label& l : kLabels) {
      if (name == l.cue) out[i] = {l.type, true};
    }
  }
  return out;
}();

// The concepts whose words are things that one buys.
constexpr auto kIsProduct = [] {
  std::array<bool, std::size(target::cue_names)> out{};
  for (const target::cue c : {target::cue::concept_appliance, target::cue::concept_clothes,
                              target::cue::concept_furniture, target::cue::concept_food,
                              target::cue::concept_drink}) {
    out[static_cast<std::size_t>(c)] = true;
  }
  return out;
}();

struct Shape {
  int digits = 0;
  int letters = 0;
  int others = 0;
  // "RX7733", not "30minutes" or "300mbps".
  bool is_code() const {
    return others == 0 && digits >= 2 && letters >= 1 && digits + letters >= 5 && !is_quantity;
  }
  bool is_quantity = false;  // digits, then letters
};

Shape shape_of(std::u16string_view s) {
  Shape shape;
  for (const char16_t u : s) {
    if (u >= u'0' && u <= u'9') {
      ++shape.digits;
      shape.is_quantity = shape.letters == 0;
    } else if ((u | 0x20) >= u'a' && (u | 0x20) <= u'z') {
      ++shape.letters;
    } else {
      ++shape.others;
    }
  }
  return shape;
}

bool is_currency(std::u16string_view s) {
  static constexpr std::u16string_view kSigns = u"$£€¥₹";
  return s.size() == 1 && kSigns.find(s[0]) != std::u16string_view::npos;
}

class Finder {
 public:
  Finder(const match::Reading& customer, const match::Pack& pack)
      : customer_(customer), pack_(pack) {}

  std::vector<FactFound> run() {
    for (std::size_t i = 0; i < customer_.sentence_count(); ++i) {
      cues(i);
      places(i);
      tokens(i);
    }
    std::sort(facts_.begin(), facts_.end(), [](const FactFound& a, const FactFound& b) {
      return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                            : a.range.end > b.range.end;
    });
    drop_repeated();
    return std::move(facts_);
  }

 private:
  void cues(std::size_t i) {
    for (const Hit& hit : customer_.hits_of(i)) {
      const match::Rule& rule = pack_.rules[hit.rule];
      if (rule.kind != match::TargetKind::cue) continue;
      const Meaning& meaning = kMeaning[rule.target];
      if (meaning.type.empty()) {
        if (kIsProduct[rule.target] && is_a_certain_one(i, hit)) add("product", customer_.whole_of(i, hit));
        continue;
      }
      if (meaning.label) {
        number_after(i, hit, meaning.type);
      } else {
        text::Range mark = customer_.mark_of(i, hit);
        if (meaning.type == "device") mark = with_model(i, hit, mark);
        if (meaning.type != "branch" || !is_brand(mark)) add(meaning.type, mark);
      }
    }
  }

  // "Samsung Galaxy S9", "Redmi Note 12": the model's other words and its code belong to the device.
  text::Range with_model(std::size_t i, const Hit& hit, text::Range mark) const {
    const auto units = customer_.units_of(i);
    std::size_t end = hit.end;
    while (end < units.size() && end < hit.end + 3U && is_model_word(units[end])) ++end;
    return end > hit.end ? text::Range{mark.begin, units[end - 1].range.end} : mark;
  }

  bool is_model_word(const Unit& u) const {
    if (in(u, target::list::device)) return true;
    const Shape shape = shape_of(customer_.view(u.range));
    return shape.digits >= 1 && shape.digits <= 4 && shape.letters <= 3 && shape.others == 0 &&
           !(u.flags & (segment::kTime | segment::kOrdinal));
  }

  // "Smith's store" names the company, not the branch.
  bool is_brand(text::Range range) const {
    const auto words = customer_.view(range);
    return words.find(u"'s ") != words.npos || words.find(u"’s ") != words.npos;
  }

  // "my new kettle", not "tea or coffee".
  bool is_a_certain_one(std::size_t i, const Hit& hit) const {
    const auto units = customer_.units_of(i);
    for (std::size_t back = 1; back <= 2 && back <= hit.begin; ++back) {
      if (in(units[hit.begin - back], target::list::determiner)) return true;
    }
    return false;
  }

  bool in(const Unit& u, target::list list) const {
    return pack_.in_list(u.word, match::ListId(list));
  }

  // "in Leeds", "at Leeds Station".
  void places(std::size_t i) {
    const auto units = customer_.units_of(i);
    for (std::size_t k = 1; k < units.size(); ++k) {
      if (!is_name(units[k]) || !in(units[k - 1], target::list::place_preposition)) continue;
      std::size_t end = k + 1;
      while (end < units.size() && end < k + 3 && is_name(units[end])) ++end;
      add("place", customer_.range_of(i, k, end));
    }
  }

  bool is_name(const Unit& u) const {
    return u.kind == TokenKind::word && (u.flags & segment::kCapitalised) &&
           !(u.flags & segment::kAllCaps) && !in(u, target::list::calendar_name);
  }

  // "order 88213", "order number is: #88213", "ref AB12CD". A bare label needs a longer number.
  void number_after(std::size_t i, const Hit& label, std::string_view type) {
    const auto units = customer_.units_of(i);
    const int least_digits = label.end - label.begin > 1 ? 3 : 4;
    const std::size_t last = std::min<std::size_t>(units.size(), label.end + 4U);
    for (std::size_t k = label.end; k < last; ++k) {
      const Unit& u = units[k];
      if (u.flags & (segment::kTime | segment::kOrdinal)) return;
      const Shape shape = shape_of(customer_.view(u.range));
      const bool number = u.kind == TokenKind::number && shape.others == 0 &&
                          shape.digits >= least_digits && !is_amount(i, u);
      const bool locator = type == "booking-number" && u.kind == TokenKind::word &&
                           (u.flags & segment::kAllCaps) && u.range.size() == 6 && u.word == 0;
      if (number || shape.is_code() || locator) return add(type, u.range);
    }
  }

  bool is_amount(std::size_t i, const Unit& u) const {
    const auto tokens = customer_.tokens(i);
    return u.token > 0 && is_currency(customer_.view(tokens[u.token - 1U].range));
  }

  void tokens(std::size_t i) {
    const auto tokens = customer_.tokens(i);
    for (std::size_t k = 0; k < tokens.size(); ++k) {
      const Token& t = tokens[k];
      if (t.kind == TokenKind::email) add("email", t.range);
      if (t.kind == TokenKind::number) number(tokens, k);
      if (t.kind == TokenKind::word && shape_of(customer_.view(t.range)).is_code() && t.range.size() >= 6) {
        add("reference", t.range);
      }
    }
  }

  void number(std::span<const Token> tokens, std::size_t k) {
    const Token& t = tokens[k];
    const std::u16string_view text = customer_.view(t.range);
    const Shape shape = shape_of(text);
    if (k > 0 && is_currency(customer_.view(tokens[k - 1].range))) {
      return add("amount", {tokens[k - 1].range.begin, t.range.end});
    }
    if (k + 1 < tokens.size() && is_currency(customer_.view(tokens[k + 1].range))) {
      return add("amount", {t.range.begin, tokens[k + 1].range.end});
    }
    if (t.flags & segment::kTime) return add("time", t.range);
    const bool slashes = text.find(u'/') != std::u16string_view::npos;
    if (slashes && shape.digits >= 3 && shape.digits <= 8 && shape.letters == 0) return add("date", t.range);
    if (shape.others == 0 && shape.letters == 0) {
      if (shape.digits >= 10 && shape.digits <= 13) return add(text[0] == u'0' ? "phone" : "reference", t.range);
      const bool hash = k > 0 && customer_.view(tokens[k - 1].range) == u"#";
      if (shape.digits >= 8 || (hash && shape.digits >= 4)) add("reference", t.range);
    } else if (shape.is_code() && shape.digits >= 4 && t.range.size() >= 7) {
      add("reference", t.range);
    }
  }

  void add(std::string_view type, text::Range range) { facts_.push_back({type, {}, range}); }

  // The longest of what overlaps stays; a value is given once.
  void drop_repeated() {
    std::vector<FactFound> kept;
    for (FactFound& f : facts_) {
      const bool covered = std::any_of(kept.begin(), kept.end(), [&f](const FactFound& k) {
        const bool weaker = k.type == f.type || f.type == "reference" || f.type == "place";
        return weaker && k.range.overlaps(f.range);
      });
      if (covered) continue;
      f.value = text::utf8_of_range(customer_.text, f.range);
      const bool repeated = std::any_of(kept.begin(), kept.end(), [&f](const FactFound& k) {
        return k.type == f.type && k.value == f.value;
      });
      if (!repeated) kept.push_back(std::move(f));
    }
    facts_ = std::move(kept);
  }

  const match::Reading& customer_;
  const match::Pack& pack_;
  std::vector<FactFound> facts_;
};

}  // namespace

std::vector<FactFound> find_facts(const match::Reading& customer, const match::Pack& pack) {
  return Finder(customer, pack).run();
}

}  // namespace amends::understand
