#include "src/checking/house.h"

#include <algorithm>

#include "src/checking/checking.h"

namespace amends::checking {
namespace {

using segment::Token;
using segment::TokenKind;

// Words, numbers and signs ("100%"); punctuation parts nothing.
bool counts(const Token& t) {
  switch (t.kind) {
    case TokenKind::word:
    case TokenKind::number:
    case TokenKind::hashtag:
    case TokenKind::symbol:
    case TokenKind::emoji:
      return true;
    default:
      return false;
  }
}

bool is_possessive(std::string_view form) { return form.ends_with("'s"); }

class Preparer {
 public:
  explicit Preparer(House& house) : house_(house) {}

  void add(HouseKind kind, std::string_view text, std::string_view use = {}, bool is_name = false) {
    match::Reading reading;
    text::read(text, reading.text);
    splitter_.split(reading.text, reading.segments);
    HousePhrase phrase{kind, {}, std::string(use), is_name};
    for (const Token& t : reading.segments.tokens) {
      const std::u16string spelled(reading.view(t.range));
      if (spelled == u"*" && !phrase.words.empty() && !(t.flags & segment::kSpaceBefore)) {
        phrase.words.back().open_end = true;
      } else if (counts(t)) {
        phrase.words.push_back({std::string(reading.segments.form(t)), spelled, false});
      }
    }
    if (phrase.words.empty() || phrase.words[0].form.empty()) return;
    const auto first = static_cast<unsigned char>(phrase.words[0].form[0]);
    house_.by_first_byte[first].push_back(static_cast<std::uint16_t>(house_.phrases.size()));
    house_.phrases.push_back(std::move(phrase));
  }

  void add_terms(const std::vector<Term>& terms, bool is_name) {
    for (const Term& term : terms) {
      add(is_name ? HouseKind::use : HouseKind::fine, term.use, term.use, is_name);
      for (const std::string& form : term.avoid)
        add(HouseKind::avoid, form, term.use, is_name);
    }
  }

 private:
  House& house_;
  segment::Splitter splitter_;
};

// "iPad", also "IPad" where it begins the sentence.
bool spelled_as(const match::Reading& reading, std::span<const Token> tokens, std::size_t i,
                const HousePhrase& phrase) {
  for (const HouseWord& word : phrase.words) {
    while (i < tokens.size() && !counts(tokens[i]))
      ++i;
    if (i == tokens.size()) return false;
    const std::u16string_view view = reading.view(tokens[i].range);
    const bool lower_start = i == 0 && !word.spelled.empty() && word.spelled[0] >= u'a' &&
                             word.spelled[0] <= u'z' && !view.empty() &&
                             view[0] == word.spelled[0] - 32;
    const std::size_t skipped = lower_start ? 1 : 0;
    if (!view.substr(skipped).starts_with(std::u16string_view(word.spelled).substr(skipped))) {
      return false;
    }
    ++i;
  }
  return true;
}

class Finder {
 public:
  Finder(const Context& in, std::size_t sentence)
      : in_(in), sentence_(sentence), tokens_(in.reply.tokens(sentence)) {}

  void run(std::vector<HouseHit>& out) {
    std::size_t i = 0;
    while (i < tokens_.size()) {
      const std::size_t end = longest_at(i);
      const bool right =
          end != 0 &&
          (best_->kind == HouseKind::fine ||
           (best_->kind == HouseKind::use && spelled_as(in_.reply, tokens_, i, *best_)));
      if (end != 0 && !right) out.push_back({best_, range_, sentence_});
      i = std::max(i + 1, end);
    }
  }

 private:
  // The token after the longest phrase that begins here, or 0; sets best_ and range_.
  std::size_t longest_at(std::size_t i) {
    const Token& first = tokens_[i];
    const std::string_view form = in_.reply.segments.form(first);
    if (!counts(first) || form.empty() || first.flags & (segment::kQuoted | segment::kInSlot))
      return 0;
    std::size_t best_end = 0;
    for (const std::uint16_t p : in_.house.by_first_byte[static_cast<unsigned char>(form[0])]) {
      const HousePhrase& phrase = in_.house.phrases[p];
      const std::size_t end = end_of(phrase, i);
      // The spelling that is right stands before one that is wrong for the same words.
      const bool better = end > best_end || (end == best_end && end != 0 && prefers(phrase, i));
      if (!better) continue;
      best_end = end;
      best_ = &phrase;
      range_ = {first.range.begin, last_};
    }
    return best_end;
  }

  bool prefers(const HousePhrase& phrase, std::size_t i) const {
    return phrase.kind == HouseKind::fine ||
           (phrase.kind == HouseKind::use && spelled_as(in_.reply, tokens_, i, phrase)) ||
           (phrase.kind == HouseKind::avoid && best_->kind == HouseKind::use);
  }

  std::size_t end_of(const HousePhrase& phrase, std::size_t i) {
    for (std::size_t w = 0; w < phrase.words.size(); ++w) {
      while (i < tokens_.size() && w > 0 && !counts(tokens_[i]))
        ++i;
      if (i == tokens_.size() || !matches(phrase.words[w], i)) return 0;
      last_ = tokens_[i].range.end;
      const std::string_view form = in_.reply.segments.form(tokens_[i]);
      if (is_possessive(form) && !is_possessive(phrase.words[w].form)) last_ -= 2;
      ++i;
    }
    return i;
  }

  bool matches(const HouseWord& word, std::size_t i) const {
    if (!counts(tokens_[i])) return false;
    std::string_view form = in_.reply.segments.form(tokens_[i]);
    if (word.open_end) return form.starts_with(word.form);
    if (is_possessive(form) && !is_possessive(word.form)) form.remove_suffix(2);
    return form == word.form;
  }

 private:
  const Context& in_;
  std::size_t sentence_;
  std::span<const Token> tokens_;
  const HousePhrase* best_ = nullptr;
  text::Range range_;
  std::uint32_t last_ = 0;
};

}  // namespace

House prepare(const Policy& policy, const match::Pack& pack) {
  House house;
  house.severities.resize(pack.checks.size());
  house.disabled.resize(pack.checks.size());
  const auto index_of = [&pack](std::string_view id) -> std::size_t {
    const match::CheckMeta* check = pack.find_check(id);
    return check ? static_cast<std::size_t>(check - pack.checks.data()) : pack.checks.size();
  };
  for (const auto& [id, severity] : policy.severities) {
    if (const std::size_t i = index_of(id); i < pack.checks.size()) house.severities[i] = severity;
  }
  for (const std::string& id : policy.disabled) {
    if (const std::size_t i = index_of(id); i < pack.checks.size()) house.disabled[i] = true;
  }
  const bool words = !policy.forbidden.empty() || !policy.forbidden_claims.empty() ||
                     !policy.glossary.empty() || !policy.preferred.empty();
  if (!words) return house;
  Preparer preparer(house);
  preparer.add_terms(policy.glossary, true);
  preparer.add_terms(policy.preferred, false);
  for (const std::string& text : policy.forbidden)
    preparer.add(HouseKind::forbidden, text);
  for (const std::string& text : policy.forbidden_claims)
    preparer.add(HouseKind::claim, text);
  return house;
}

std::vector<HouseHit> house_hits(const Context& in) {
  std::vector<HouseHit> out;
  if (in.house.phrases.empty()) return out;
  for (std::size_t s = 0; s < in.reply.sentence_count(); ++s)
    Finder(in, s).run(out);
  return out;
}

Fault fault_of(const Input& input, const Policy& policy) {
  return input.fault == Fault::unknown ? policy.fault : input.fault;
}

}  // namespace amends::checking
