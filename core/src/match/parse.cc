#include "src/match/parse.h"

#include <algorithm>
#include <array>

namespace amends::match {
namespace {

constexpr std::array<std::string_view, 10> kClassNames = {"number", "name",  "url",   "handle",
                                                         "email",  "emoji", "caps", "any", "time", "ordinal"};
constexpr int kMaxDepth = 6;

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' ||
         c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  ParseResult run() {
    skip_space();
    if (done()) fail("the pattern is empty: write at least one word");
    if (peek() == '!') result_.pattern.before = guard();
    if (take('^')) result_.pattern.at_start = true;
    body();
    if (!failed() && !done()) fail(std::string("“") + peek() + "” has nothing that it closes");
    return std::move(result_);
  }

 private:
  bool failed() const { return !result_.error.empty(); }
  bool done() const { return failed() || at_ >= text_.size(); }
  char peek(std::size_t ahead = 0) const {
    return failed() || at_ + ahead >= text_.size() ? '\0' : text_[at_ + ahead];
  }
  void skip_space() {
    while (!done() && (peek() == ' ' || peek() == '\n' || peek() == '\t')) ++at_;
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    skip_space();
    return true;
  }
  void fail(std::string message) {
    if (failed()) return;
    result_.error = std::move(message) + " (at character " + std::to_string(at_ + 1) + " of “" +
                    std::string(text_) + "”)";
  }

  std::string word_text() {
    const std::size_t begin = at_;
    while (!done() && is_word_byte(peek())) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  // The elements up to what ends the pattern: a guard, $, or the end of the text.
  void body() {
    ParsedPattern& pattern = result_.pattern;
    bool open = false;
    while (!done()) {
      if (peek() == '{') {
        if (pattern.mark_begin) return fail("only one part can be marked: keep one pair of { }");
        take('{');
        pattern.mark_begin = pattern.body.size();
        open = true;
      } else if (peek() == '}') {
        if (!open) return fail("“}” has no “{” before it");
        take('}');
        pattern.mark_end = pattern.body.size();
        open = false;
      } else if (peek() == '!') {
        if (pattern.body.empty()) return fail("there is one guard too many: join them, as !(a|b)");
        pattern.after = guard();
        if (!done()) {
          fail("a guard stands first or last: move it, or forbid words in a gap, as ..2!(not|never)");
        }
      } else if (peek() == '$') {
        take('$');
        pattern.at_end = true;
        if (!done()) fail("“$” stands last: move what follows before it");
      } else if (peek() == '^') {
        return fail("“^” stands first: move what precedes it behind it");
      } else if (peek() == ')' || peek() == ']' || peek() == '|') {
        return;
      } else {
        pattern.body.push_back(element(0));
      }
    }
    if (open) fail("“{” is not closed: add “}”");
    if (pattern.mark_begin && pattern.mark_begin == pattern.mark_end && !failed()) {
      fail("“{}” marks nothing: put words between the braces");
    }
    if (done() && pattern.body.empty()) fail("nothing is left to match: add the words to look for");
  }

  Element element(int depth) {
    Element e;
    const char c = peek();
    if (c == '(' || c == '[') {
      e = group(depth);
    } else if (c == '.') {
      e = gap();
    } else if (c == '~' || c == '<' || c == '#' || is_word_byte(c)) {
      e = lone_element();
    } else if (c == '{' || c == '}') {
      fail("{ } stand outside of ( ) and [ ]");
    } else if (c == '!' || c == '^' || c == '$') {
      fail(std::string("“") + c + "” stands outside of ( ) and [ ]");
    } else {
      fail(std::string("“") + c + "” is not part of the grammar: punctuation is no unit, leave it out");
    }
    skip_space();
    return e;
  }

  // A word, ~word, <list> or #class; takes no space after it.
  Element lone_element() {
    if (peek() == '<') return list();
    if (peek() == '#') return unit_class();
    Element e;
    if (peek() == '~') {
      ++at_;
      e.kind = Element::Kind::lemma;
    }
    e.text = word_text();
    if (e.text.empty()) fail("“~” belongs right before a word, as in ~feel");
    return e;
  }

  Element group(int depth) {
    Element e;
    e.kind = Element::Kind::group;
    e.optional = peek() == '[';
    const char close = e.optional ? ']' : ')';
    if (depth >= kMaxDepth) fail("groups are nested too deep: 6 is the most");
    take(peek());
    do {
      e.choices.emplace_back();
      while (!done() && peek() != '|' && peek() != ')' && peek() != ']') {
        e.choices.back().push_back(element(depth + 1));
      }
      if (e.choices.back().empty() && !failed()) {
        fail("a choice is empty: for an optional word write [word]");
      }
    } while (take('|'));
    if (!failed() && peek() != close) {
      fail(e.optional ? "“[” is not closed: add “]”" : "“(” is not closed: add “)”");
    }
    ++at_;
    return e;
  }

  Element list() {
    Element e;
    e.kind = Element::Kind::list;
    const std::size_t end = text_.find('>', at_);
    if (end == std::string_view::npos) {
      fail("“<” is not closed: a list is written <name>");
      return e;
    }
    e.text = std::string(text_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    return e;
  }

  Element unit_class() {
    Element e;
    e.kind = Element::Kind::unit_class;
    ++at_;
    const std::string name = word_text();
    const auto found = std::find(kClassNames.begin(), kClassNames.end(), name);
    if (found == kClassNames.end()) {
      std::vector<std::string> names;
      for (const std::string_view n : kClassNames) names.emplace_back(n);
      const std::string near = nearest(name, names);
      fail("there is no class “#" + name + "”" +
           (near.empty() ? std::string(": use #number, #name, #url, #handle, #email, #emoji, #caps, #any, #time or #ordinal")
                         : ": did you mean #" + near + "?"));
      return e;
    }
    e.unit_class = static_cast<UnitClass>(found - kClassNames.begin());
    return e;
  }

  // "..2", "..2!(not|never)"
  Element gap() {
    Element e;
    e.kind = Element::Kind::gap;
    e.gap = static_cast<std::uint8_t>(reach("a gap is written ..1 to ..6", kMaxGap));
    if (peek() != '!') return e;
    ++at_;
    for (Sequence& choice : guarded()) {
      if (choice.size() != 1 || choice[0].kind > Element::Kind::list) {
        fail("what may not stand in a gap are single words: write ..2!(not|never)");
        return e;
      }
      e.except.push_back(std::move(choice[0]));
    }
    return e;
  }

  // "..N", N from 1 to most.
  int reach(const char* advice, int most) {
    if (peek() != '.' || peek(1) != '.' || !is_digit(peek(2)) || is_digit(peek(3))) {
      fail(advice);
      return 1;
    }
    const int n = peek(2) - '0';
    if (n < 1 || n > most) fail(advice);
    at_ += 3;
    return n;
  }

  Guard guard() {
    Guard g;
    ++at_;
    g.choices = guarded();
    if (peek() == '.') {
      g.reach = static_cast<std::uint8_t>(reach("a guard looks ..1 to ..6 units far", kMaxGuardReach));
    }
    skip_space();
    return g;
  }

  // What "!" forbids: "(a|b c)" or a single word.
  std::vector<Sequence> guarded() {
    if (peek() == '(') {
      Element e = group(0);
      return std::move(e.choices);
    }
    if (peek() != '~' && peek() != '<' && peek() != '#' && !is_word_byte(peek())) {
      fail("“!” guards words, as in !(not|never)..2");
      return {};
    }
    return {{lone_element()}};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  ParseResult result_;
};

}  // namespace

ParseResult parse(std::string_view text) { return Parser(text).run(); }

std::string_view to_string(UnitClass unit_class) {
  return kClassNames[static_cast<std::size_t>(unit_class)];
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(2, word.size() / 2) + 1;
  for (const std::string& candidate : candidates) {
    std::vector<std::size_t> row(candidate.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= word.size(); ++i) {
      std::size_t diagonal = row[0];
      row[0] = i;
      for (std::size_t j = 1; j < row.size(); ++j) {
        const std::size_t change = diagonal + (word[i - 1] != candidate[j - 1]);
        diagonal = row[j];
        row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
      }
    }
    if (row.back() < best_distance) {
      best_distance = row.back();
      best = candidate;
    }
  }
  return best;
}

}  // namespace amends::match
