#include "src/match/vocabulary.h"

#include <algorithm>
#include <numeric>
#include <array>

namespace amends::match {
namespace {

constexpr std::array<std::string_view, 26> kStemEndings = {
    "",     "s",    "ed",   "ing",  "er",   "ers",  "d",    "r",   "rs",
    "ful",  "able", "ably", "ite",  "ites", "hood", "less", "ist", "ists",
    "al",   "ally", "ly",   "y",    "fully", "ings", "some", "ation"};

constexpr std::array<std::string_view, 8> kIseEndings = {"e",  "ed",    "es",     "ing",
                                                         "er", "ation", "ations", "ers"};

bool is_stem_ending(std::string_view rest) {
  return std::find(kStemEndings.begin(), kStemEndings.end(), rest) != kStemEndings.end();
}

// "apologised": "apolog"; nothing for words that end otherwise. `with` is "is" or "iz".
std::string_view before_ise(std::string_view word, std::string_view with) {
  for (const std::string_view ending : kIseEndings) {
    const std::size_t tail = ending.size() + 2;
    if (word.size() < tail + 3 || !word.ends_with(ending)) continue;
    if (word.substr(word.size() - tail, 2) == with) return word.substr(0, word.size() - tail);
  }
  return {};
}

bool is_ascii_word(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<std::string_view> split_words(std::string_view words) {
  std::vector<std::string_view> parts;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0) parts.push_back(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return parts;
}

// "don't", "we're": the words without the apostrophe, for advice.
std::string without_apostrophe(std::string_view word) {
  const auto stem = [word](std::size_t tail) { return std::string(word.substr(0, word.size() - tail)); };
  if (word.ends_with("n't")) return stem(3) + " not";
  if (word.ends_with("'re")) return stem(3) + " are";
  if (word.ends_with("'ve")) return stem(3) + " have";
  if (word.ends_with("'ll")) return stem(3) + " will";
  if (word.ends_with("'d")) return stem(2) + " would";
  if (word.ends_with("'m")) return stem(2) + " am";
  if (word.ends_with("'s")) return stem(2);
  return {};
}

// Writes the hash table. Two entries a bucket on average keep it small and a look-up short.
void write_forms(const std::map<std::string, std::uint16_t>& values, OwnedPack& pack) {
  std::size_t count = 1;
  while (count * 2 < values.size()) count *= 2;
  std::vector<std::vector<std::pair<std::string_view, std::uint16_t>>> buckets(count);
  std::size_t bytes = 0;
  for (const auto& [form, value] : values) {
    buckets[hash_form(form) & (count - 1)].emplace_back(form, value);
    bytes += form.size() + 3;
  }
  pack.bucket_shift = 0;
  while (bytes + (count << pack.bucket_shift) > std::size_t{0xFFFF} << pack.bucket_shift) {
    ++pack.bucket_shift;
  }
  pack.forms.clear();
  pack.buckets.clear();
  for (const auto& bucket : buckets) {
    pack.buckets.push_back(static_cast<std::uint16_t>(pack.forms.size() >> pack.bucket_shift));
    for (const auto& [form, value] : bucket) {
      pack.forms.push_back(static_cast<char>(form.size()));
      pack.forms.push_back(static_cast<char>(value & 0xFF));
      pack.forms.push_back(static_cast<char>(value >> 8));
      pack.forms.append(form);
    }
    while (pack.forms.size() & ((std::size_t{1} << pack.bucket_shift) - 1)) pack.forms.push_back('\0');
  }
  pack.buckets.push_back(static_cast<std::uint16_t>(pack.forms.size() >> pack.bucket_shift));
}

std::string quoted(std::string_view word) { return "“" + std::string(word) + "”"; }

}  // namespace

Vocabulary::Vocabulary(const PackSource& source) : source_(source) {
  for (const Forms::Alias& a : source.forms.aliases) alias_of_.emplace(a.form, a.words);
}

// "apologize": "apologise"; empty if no -z- is to be respelt.
std::string Vocabulary::british_ending(std::string_view word) const {
  const std::string_view head = before_ise(word, "iz");
  if (head.empty()) return {};
  const auto& keep = source_.forms.keep_z;
  if (std::find(keep.begin(), keep.end(), std::string(head) + "ize") != keep.end()) return {};
  std::string british(word);
  british[head.size() + 1] = 's';
  return british;
}

std::string Vocabulary::objection(std::string_view word) const {
  const auto write = [word](std::string_view other) {
    return quoted(word) + " never reaches a pattern: write " + quoted(other);
  };
  std::string lower(word);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (lower != word) return write(lower);
  if (const auto alias = alias_of_.find(word); alias != alias_of_.end()) return write(alias->second);
  if (word.find('\'') != std::string_view::npos) {
    const std::string plain = without_apostrophe(word);
    return plain.empty() ? quoted(word) + " has an apostrophe: contractions are expanded, so write "
                                          "the words without it"
                         : write(plain);
  }
  if (const std::size_t hyphen = word.find_first_of("-_"); hyphen != std::string_view::npos) {
    std::string split(word);
    std::replace(split.begin(), split.end(), '-', ' ');
    std::replace(split.begin(), split.end(), '_', ' ');
    return quoted(word) + " is several words to a pattern: write " + quoted(split);
  }
  if (const std::string british = british_ending(word); !british.empty()) return write(british);
  for (const Forms::Alias& stem : source_.forms.stems) {
    if (word.starts_with(stem.form) && is_stem_ending(word.substr(stem.form.size()))) {
      return write(stem.words + std::string(word.substr(stem.form.size())));
    }
  }
  return {};
}

WordId Vocabulary::intern(std::string_view word) {
  const auto found = ids_.find(word);
  if (found != ids_.end()) return found->second;
  words_.emplace_back(word);
  const auto id = static_cast<WordId>(std::min<std::size_t>(words_.size(), kMaxWordId));
  ids_.emplace(std::string(word), id);
  return id;
}

std::vector<WordId> Vocabulary::intern_lemma(std::string_view word) {
  std::vector<WordId> ids;
  for (const std::string& form : inflect(word, source_.inflections)) {
    ids.push_back(intern(form));
    if (form.size() >= kMinMendable && is_ascii_word(form)) mendable_.insert(ids.back());
  }
  return ids;
}

std::vector<WordId> Vocabulary::renumber(const std::set<WordId>& first) {
  std::vector<WordId> order(words_.size());
  std::iota(order.begin(), order.end(), WordId{1});
  std::stable_partition(order.begin(), order.end(), [&](WordId id) { return first.contains(id); });
  std::vector<WordId> final_ids(words_.size() + 1, 0);
  std::vector<std::string> words;
  for (const WordId id : order) {
    words.push_back(word(id));
    final_ids[id] = static_cast<WordId>(words.size());
  }
  std::set<WordId> mendable;
  for (const WordId id : mendable_) mendable.insert(final_ids[id]);
  for (auto& [word, id] : ids_) id = final_ids[id];
  words_ = std::move(words);
  mendable_ = std::move(mendable);
  return final_ids;
}

void Vocabulary::add_alias(std::map<std::string, std::vector<WordId>>& aliases,
                           const std::string& form, std::string_view words) const {
  if (ids_.contains(form) || aliases.contains(form)) return;
  std::vector<WordId> ids;
  bool any = false;
  for (const std::string_view word : split_words(words)) {
    const auto id = ids_.find(word);
    ids.push_back(id == ids_.end() ? WordId{0} : id->second);
    any = any || ids.back() != 0;
  }
  // A form of one word that no pattern knows is as unknown as the word; of several, it still
  // counts as several units.
  if (any || ids.size() > 1) aliases.emplace(form, std::move(ids));
}

std::map<std::string, std::vector<WordId>> Vocabulary::all_aliases() const {
  std::map<std::string, std::vector<WordId>> aliases;
  for (const Forms::Alias& a : source_.forms.aliases) add_alias(aliases, a.form, a.words);
  for (const std::string& word : words_) {
    const std::string_view head = before_ise(word, "is");
    if (!head.empty()) {
      std::string american(word);
      american[head.size() + 1] = 'z';
      add_alias(aliases, american, word);
    }
    for (const Forms::Alias& stem : source_.forms.stems) {
      if (!word.starts_with(stem.words)) continue;
      const std::string rest = word.substr(stem.words.size());
      if (is_stem_ending(rest)) add_alias(aliases, stem.form + rest, word);
    }
    // "cancelled": "canceled". American spelling does not double the l.
    for (const std::string_view ending : {"led", "ling", "ler", "lers", "lings"}) {
      if (word.size() < ending.size() + 5 || !word.ends_with(ending)) continue;
      const std::size_t at = word.size() - ending.size();
      const std::string single = word.substr(0, at - 1) + std::string(ending);
      if (word[at - 1] == 'l' && ids_.contains(word.substr(0, at))) add_alias(aliases, single, word);
    }
  }
  return aliases;
}

void Vocabulary::write(OwnedPack& pack, std::vector<Problem>& problems) const {
  std::map<std::string, std::uint16_t> values;
  for (const auto& [word, id] : ids_) {
    values[word] = static_cast<std::uint16_t>(id | (mendable_.contains(id) ? kMendable : 0));
  }
  std::map<std::vector<WordId>, std::uint16_t> expansion_at;
  for (const auto& [form, ids] : all_aliases()) {
    const auto [at, is_new] =
        expansion_at.try_emplace(ids, static_cast<std::uint16_t>(pack.expansions.size()));
    if (is_new) {
      pack.expansions.push_back(static_cast<std::uint16_t>(ids.size()));
      pack.expansions.insert(pack.expansions.end(), ids.begin(), ids.end());
    }
    values[form] = static_cast<std::uint16_t>(at->second | kExpansion);
  }
  pack.typo_bits.assign(kTypoBits / 16, 0);
  for (const WordId id : mendable_) {
    for (std::size_t i = 1; i < word(id).size(); ++i) {
      std::string lost = word(id);
      lost.erase(i, 1);
      const std::uint32_t bit = hash_form(lost) & (kTypoBits - 1);
      pack.typo_bits[bit / 16] = static_cast<std::uint16_t>(pack.typo_bits[bit / 16] | 1u << bit % 16);
    }
  }
  if (mendable_.empty()) pack.typo_bits.clear();
  pack.word_count = static_cast<std::uint16_t>(words_.size());
  // Real words matter only where they would be mended.
  write_forms(values, pack);
  const std::size_t known = values.size();
  for (const std::string& word : source_.not_typos) {
    if (!values.contains(word) && pack.view().mend(word) != 0) values.emplace(word, 0);
  }
  if (values.size() != known) write_forms(values, pack);
  if (words_.size() > kMaxWordId || pack.expansions.size() >= kExpansion ||
      (pack.forms.size() >> pack.bucket_shift) > 0xFFFF) {
    problems.push_back({source_.forms.file, 0, "the vocabulary is too large: " +
                        std::to_string(words_.size()) + " words, 16383 is the most"});
  }
}

}  // namespace amends::match
