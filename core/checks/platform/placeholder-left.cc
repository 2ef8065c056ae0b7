// Slots by shape: {name}, {{name}}, ${name}, %NAME%, [ORDER NUMBER], <first name>, XXX, "INSERT NAME",
// "____", lorem ipsum. Square and pointed brackets have other uses (links, [sic], tags, menus), so what
// stands in them must be words of the lists slot-words and slot-nouns. In a template, named slots are
// fine, or if the policy names some, those.
#include <span>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

using segment::Token;
using segment::TokenKind;

constexpr std::size_t kLongestSlot = 8;  // tokens between the brackets

class SlotFinder {
 public:
  SlotFinder(const checking::Context& in, checking::Findings& out)
      : in_(in), out_(out), tokens_(in.reply.segments.tokens),
        is_template_(in.input.mode == Mode::template_) {}

  void run() {
    std::size_t i = 0;
    while (i < tokens_.size()) i = std::max(i + 1, slot_at(i));
    underscores();
  }

 private:
  // Each returns the index after the slot it reported or accepted, or 0.
  std::size_t slot_at(std::size_t i) {
    switch (mark(i)) {
      case u'{': return bracketed(i, u'{', u'}');
      case u'[': return bracketed(i, u'[', u']');
      case u'<': return bracketed(i, u'<', u'>');
      case u'%': return percent(i);
      case u'(': return shouted_in_brackets(i);
      case u'$': return dollar(i);
      case u'*': return merge_tag(i);
      default: break;
    }
    if (std::size_t end = crosses(i)) return end;
    if (std::size_t end = insert_something(i)) return end;
    return lorem_ipsum(i);
  }

  std::u16string_view view(std::size_t i) const { return in_.reply.view(tokens_[i].range); }
  // The character of a one-character mark or sign, 0 for anything else.
  char16_t mark(std::size_t i) const {
    if (i >= tokens_.size()) return 0;
    const Token& t = tokens_[i];
    const bool sign = t.kind == TokenKind::punctuation || t.kind == TokenKind::symbol;
    return sign && t.range.size() == 1 ? view(i)[0] : 0;
  }
  bool is_word(std::size_t i) const {
    return i < tokens_.size() && tokens_[i].kind == TokenKind::word;
  }
  bool joined(std::size_t i) const {  // to the token before it
    return i > 0 && i < tokens_.size() && tokens_[i].range.begin == tokens_[i - 1].range.end;
  }
  bool all_caps(std::size_t i) const { return tokens_[i].flags & segment::kAllCaps; }
  std::string_view form(std::size_t i) const { return in_.reply.segments.form(tokens_[i]); }
  bool in_list(std::size_t i, target::list list) const {
    if (!is_word(i)) return false;
    const match::WordId word = in_.pack.find(form(i));
    return word != 0 && in_.pack.in_list(word, static_cast<match::ListId>(list));
  }

  std::size_t report(std::size_t first, std::size_t end) {
    out_.report(in_, {tokens_[first].range.begin, tokens_[end - 1].range.end});
    return end;
  }

  std::size_t bracketed(std::size_t first, char16_t open, char16_t close) {
    std::size_t i = first + 1;
    const bool doubled = mark(i) == open && joined(i);
    i += doubled;
    const std::size_t inner = i;
    while (i < tokens_.size() && i < inner + kLongestSlot && mark(i) != close) {
      const char16_t m = mark(i);
      const bool part = is_word(i) || tokens_[i].kind == TokenKind::number || m == u'_' ||
                        m == u'.' || m == u'-' || m == u'\'' || (open == u'{' && m == u':');
      if (!part) return 0;
      ++i;
    }
    if (mark(i) != close) return 0;
    const std::size_t inner_end = i++;
    if (doubled) {
      if (mark(i) != close || !joined(i)) return 0;
      ++i;
    }
    if (inner == inner_end) return open == u'{' ? report(first, i) : 0;
    const std::size_t begin = mark(first - 1) == u'$' && joined(first) ? first - 1 : first;
    if (open == u'{') return has_word(inner, inner_end) ? named(begin, i) : 0;
    if (open == u'[' && mark(i) == u'(' && joined(i)) return 0;  // a Markdown link
    if (open == u'<' && (!joined(inner) || !joined(inner_end))) return 0;  // Settings < General
    if (mark(first - 1) == u'>' || mark(i) == u'>') return 0;  // Settings > [your name]
    return names_a_slot(inner, inner_end) ? named(begin, i) : 0;
  }

  std::size_t named(std::size_t first, std::size_t end) {
    return is_template_ && allows(first, end) ? end : report(first, end);
  }

  // Compared by letters and digits: "first_name" in the policy allows {{First Name}}.
  bool allows(std::size_t first, std::size_t end) const {
    if (in_.policy.placeholders.empty()) return true;
    std::string name;
    for (std::size_t i = first; i < end; ++i) {
      if (is_word(i) || tokens_[i].kind == TokenKind::number) name += bare(form(i));
    }
    for (const std::string& allowed : in_.policy.placeholders) {
      if (bare(allowed) == name) return true;
    }
    return false;
  }

  static std::string bare(std::string_view text) {
    std::string out;
    for (const char c : text) {
      const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      const bool keeps = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9') ||
                         static_cast<unsigned char>(low) >= 0x80;
      if (keeps) out += low;
    }
    return out;
  }

  bool has_word(std::size_t i, std::size_t end) const {
    for (; i < end; ++i) {
      if (is_word(i)) return true;
    }
    return false;
  }

  // "[ORDER NUMBER]", "[Order Number]", "[order number]", "[name]"; not "[order]", "[the order]".
  bool names_a_slot(std::size_t i, std::size_t end) const {
    std::size_t words = 0;
    bool shown = false;  // set in capitals, or a word that is no editor's note
    for (; i < end; ++i) {
      if (mark(i)) continue;
      if (tokens_[i].kind == TokenKind::number) continue;
      if (!in_list(i, target::list::slot_words)) return false;
      ++words;
      shown = shown || (tokens_[i].flags & (segment::kAllCaps | segment::kCapitalised)) ||
              in_list(i, target::list::slot_nouns);
    }
    return words > 1 || (words == 1 && shown);
  }

  std::size_t percent(std::size_t first) {
    const std::size_t word = first + 1;
    if (!is_word(word) || !joined(word) || mark(word + 1) != u'%' || !joined(word + 1)) return 0;
    const bool slot = all_caps(word) || view(word).find(u'_') != std::u16string_view::npos ||
                      in_list(word, target::list::slot_words);
    return slot ? named(first, word + 2) : 0;
  }

  // "(NAME)", all in capitals.
  std::size_t shouted_in_brackets(std::size_t first) {
    std::size_t i = first + 1;
    bool noun = false;
    for (; is_word(i) && all_caps(i) && in_list(i, target::list::slot_words); ++i) {
      noun = noun || in_list(i, target::list::slot_nouns);
    }
    return noun && mark(i) == u')' ? named(first, i + 1) : 0;
  }

  // "$NAME" and "$FirstName"; not "$AAPL".
  std::size_t dollar(std::size_t first) {
    const std::size_t word = first + 1;
    const bool slot = is_word(word) && joined(word) && in_list(word, target::list::slot_nouns);
    return slot ? named(first, word + 1) : 0;
  }

  // "*|FNAME|*", as mailing tools write it.
  std::size_t merge_tag(std::size_t i) {
    const bool tag = mark(i + 1) == u'|' && is_word(i + 2) && mark(i + 3) == u'|' &&
                     mark(i + 4) == u'*' && joined(i + 1) && joined(i + 2) && joined(i + 3) &&
                     joined(i + 4);
    return tag ? named(i, i + 5) : 0;
  }

  bool is_crosses(std::size_t i) const {
    return is_word(i) && view(i).size() >= 3 &&
           view(i).find_first_not_of(u'X') == std::u16string_view::npos;
  }

  // "XXX", but not a masked number ("XXXX 4471"), nor kisses at the end.
  std::size_t crosses(std::size_t first) {
    if (!is_crosses(first)) return 0;
    std::size_t end = first + 1;
    while (end < tokens_.size() && (is_crosses(end) || (mark(end) == u'-' && is_crosses(end + 1)))) {
      ++end;
    }
    const auto number = [&](std::size_t i) {
      return i < tokens_.size() && tokens_[i].kind == TokenKind::number;
    };
    const bool masked = number(end) || (mark(end) == u'-' && number(end + 1)) ||
                        (first > 0 && number(first - 1));
    if (masked) return end;
    const bool kisses = end == tokens_.size() && first > 0 && form(first - 1) != "is" &&
                        !in_list(first - 1, target::list::slot_words);
    return kisses ? end : report(first, end);
  }

  // "INSERT NAME", "insert order number here".
  std::size_t insert_something(std::size_t first) {
    if (!is_word(first) || form(first) != "insert") return 0;
    std::size_t end = first + 1;
    while (in_list(end, target::list::slot_words) && form(end) != "here") ++end;
    if (end == first + 1) return 0;
    const bool shouted = all_caps(first) && all_caps(first + 1);
    const bool here = is_word(end) && form(end) == "here";
    if (!shouted && !here) return 0;
    return report(first, end + here);
  }

  std::size_t lorem_ipsum(std::size_t i) {
    const bool found = is_word(i) && is_word(i + 1) && form(i) == "lorem" && form(i + 1) == "ipsum";
    return found ? report(i, i + 2) : 0;
  }

  // "Dear ____,": three or more that touch no letter; "__email__" is a mask.
  void underscores() {
    const std::u16string_view units = in_.reply.text.units;
    for (std::size_t i = units.find(u"___"); i != std::u16string_view::npos;
         i = units.find(u"___", i)) {
      std::size_t end = i;
      while (end < units.size() && units[end] == u'_') ++end;
      const auto touches = [&](std::size_t at) {
        const char16_t u = units[at] | 0x20;
        return (u >= u'a' && u <= u'z') || (units[at] >= u'0' && units[at] <= u'9');
      };
      if (!(i > 0 && touches(i - 1)) && !(end < units.size() && touches(end))) {
        out_.report(in_, {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)});
      }
      i = end;
    }
  }

  const checking::Context& in_;
  checking::Findings& out_;
  std::span<const Token> tokens_;
  bool is_template_;
};

}  // namespace

void placeholder_left(const checking::Context& in, checking::Findings& out) {
  SlotFinder(in, out).run();
}

}  // namespace amends::checks
