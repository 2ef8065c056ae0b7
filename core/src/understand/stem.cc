#include "src/understand/stem.h"

#include <array>

namespace amends::understand {
namespace {

// What may be cut off, longest first; a stem keeps three letters at least.
constexpr std::array<std::string_view, 11> kEndings = {"ations", "ation", "ingly", "ings", "ies", "ing",
                                                       "ed",     "es",    "ly",    "'s",   "s"};
constexpr std::size_t kShortestStem = 3;

bool has_vowel(std::string_view s) { return s.find_first_of("aeiouy") != std::string_view::npos; }

bool may_lose(std::string_view word, std::string_view ending) {
  const std::string_view rest = word.substr(0, word.size() - ending.size());
  if (rest.size() < kShortestStem || !has_vowel(rest)) return false;
  if (ending != "s" && ending != "es") return true;
  return rest.back() != 's' && rest.back() != 'u' && rest.back() != 'i';
}

}  // namespace

std::string_view stem(std::string_view word) {
  for (const std::string_view ending : kEndings) {
    if (word.empty() || word.back() != ending.back() || !word.ends_with(ending) || !may_lose(word, ending)) continue;
    word.remove_suffix(ending.size());
    break;
  }
  while (word.size() > kShortestStem && (word.back() == 'e' || word.back() == 'y' || word.back() == 'i')) {
    word.remove_suffix(1);
  }
  if (word.size() > kShortestStem && word[word.size() - 1] == word[word.size() - 2]) {
    word.remove_suffix(1);
  }
  return word;
}

std::uint64_t stem_hash(std::string_view word) {
  std::uint64_t h = 0xcbf29ce484222325U;
  for (const char c : stem(word)) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return h;
}

}  // namespace amends::understand
