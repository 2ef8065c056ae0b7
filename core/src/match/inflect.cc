#include "src/match/inflect.h"

#include <algorithm>

namespace amends::match {
namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(),
                     [word](std::string_view end) { return word.ends_with(end); });
}

bool ends_in_consonant_y(std::string_view word) {
  return word.size() > 2 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

// "stop", "plan": one group of vowels, of one letter, then one consonant. "cancel", "travel":
// British spelling doubles an l after one vowel letter, whatever the stress.
bool doubles_last(std::string_view word, const Inflections& inflections) {
  if (inflections.doubling.contains(word)) return true;
  const std::size_t n = word.size();
  if (n < 3) return false;
  const char last = word[n - 1];
  if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y') return false;
  if (!is_vowel(word[n - 2]) || is_vowel(word[n - 3])) {
    const bool after_qu = n > 3 && word[n - 3] == 'u' && word[n - 4] == 'q';  // "quit"
    if (!is_vowel(word[n - 2]) || !after_qu) return false;
  }
  if (last == 'l') return true;
  const auto head = word.substr(0, n - 2);
  return std::none_of(head.begin(), head.end(), [](char c) { return is_vowel(c) || c == 'y'; }) ||
         (n > 3 && head.ends_with("qu") && head.size() == 2);
}

std::string with_s(std::string_view word) {
  std::string form(word);
  if (ends_in_consonant_y(word)) return form.substr(0, form.size() - 1) + "ies";
  if (ends_with_any(word, {"s", "x", "z", "ch", "sh"})) return form + "es";
  return form + "s";
}

std::string with_ending(std::string_view word, std::string_view ending, const Inflections& in) {
  std::string form(word);
  const bool ing = ending == "ing";
  if (ends_in_consonant_y(word) && !ing) {
    form.back() = 'i';
  } else if (ing && word.ends_with("ie")) {
    form.replace(form.size() - 2, 2, "y");
  } else if (word.ends_with("e") && !(ing && ends_with_any(word, {"ee", "oe", "ye"}))) {
    form.pop_back();
  } else if (word.ends_with("ic")) {
    form.push_back('k');
  } else if (doubles_last(word, in)) {
    form.push_back(form.back());
  }
  return form.append(ending);
}

}  // namespace

std::vector<std::string> inflect(std::string_view word, const Inflections& inflections) {
  std::vector<std::string> forms = {std::string(word)};
  const auto add = [&forms](std::string form) {
    if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
  };
  const auto add_all = [&add](const std::vector<std::string>& more) {
    for (const std::string& form : more) add(form);
  };
  if (const auto whole = inflections.whole.find(word); whole != inflections.whole.end()) {
    add_all(whole->second);
  } else if (inflections.adjectives.contains(word)) {
    add(with_ending(word, "er", inflections));
    add(with_ending(word, "est", inflections));
  } else if (const auto plural = inflections.plural.find(word); plural != inflections.plural.end()) {
    add_all(plural->second);
  } else {
    add(with_s(word));
    if (inflections.nouns.contains(word)) return forms;
    add(with_ending(word, "ing", inflections));
    const auto past = inflections.past.find(word);
    if (past != inflections.past.end()) {
      add_all(past->second);
    } else {
      add(with_ending(word, "ed", inflections));
    }
  }
  return forms;
}

}  // namespace amends::match
