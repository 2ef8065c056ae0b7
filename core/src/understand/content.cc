#include "src/understand/content.h"

#include <algorithm>
#include <array>

#include "src/understand/stem.h"
#include "targets.h"

namespace amends::understand {
namespace {

using match::Unit;
using segment::TokenKind;

constexpr auto kIsConcept = [] {
  std::array<bool, std::size(target::cue_names)> out{};
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = target::cue_names[i].starts_with("concept-");
  return out;
}();

bool says_something(const Unit& u) {
  return u.kind == TokenKind::word || u.kind == TokenKind::number || u.kind == TokenKind::hashtag;
}

// Shorter words say too little, whatever they are.
constexpr std::size_t kLeast = 3;

// "courier" of "courier's", but the whole of "O'Neill" and "D'Andre".
std::string_view without_ending(const Unit& u, std::string_view form) {
  const std::size_t at = form.find('\'');
  const bool name = u.word == 0 && (u.flags & segment::kCapitalised) && at < kLeast - 1;
  return name && form.size() - at > kLeast ? form : form.substr(0, at);
}

// "Li", "Bo": a name as good as a longer one.
bool is_short_name(const Unit& u, std::string_view form) {
  const bool capital = (u.flags & segment::kCapitalised) && !(u.flags & segment::kAllCaps);
  return u.word == 0 && capital && form.size() == kLeast - 1;
}

// A single word with "no", "not" or the like one or two words before it.
bool denied(std::span<const Unit> units, const match::Pack& pack, const match::Hit& hit) {
  if (hit.end - hit.begin > 1) return false;
  for (std::size_t back = 1; back <= 2 && back <= hit.begin; ++back) {
    const match::WordId word = units[hit.begin - back].word;
    if (pack.in_list(word, match::ListId(target::list::denial))) return true;
  }
  return false;
}

template <typename T>
void sort_unique_of(std::vector<T>& v) {
  std::sort(v.begin(), v.end());
  v.erase(std::unique(v.begin(), v.end()), v.end());
}

template <typename T>
std::size_t shared_of(std::span<const T> a, std::span<const T> b) {
  std::size_t count = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      ++count, ++i, ++j;
    } else {
      a[i] < b[j] ? ++i : ++j;
    }
  }
  return count;
}

}  // namespace

bool is_concept(std::uint16_t cue) { return kIsConcept[cue]; }

void sort_unique(std::vector<std::uint64_t>& words) { sort_unique_of(words); }
void sort_unique(std::vector<ConceptId>& concepts) { sort_unique_of(concepts); }

std::size_t shared(std::span<const ConceptId> a, std::span<const ConceptId> b) {
  return shared_of(a, b);
}
std::size_t shared(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b) {
  return shared_of(a, b);
}

void add_words(const match::Reading& reading, const match::Pack& pack, std::size_t sentence,
               std::size_t begin, std::size_t end, std::vector<std::uint64_t>& words) {
  const auto units = reading.units_of(sentence);
  const auto tokens = reading.tokens(sentence);
  for (std::size_t k = begin; k < end; ++k) {
    const Unit& u = units[k];
    if (!says_something(u) || (k > 0 && units[k - 1].token == u.token)) continue;
    if (pack.in_list(u.word, match::ListId(target::list::stop_word))) continue;
    const std::string_view form = without_ending(u, reading.segments.form(tokens[u.token]));
    if (form.size() < kLeast && u.kind != TokenKind::number && !is_short_name(u, form)) continue;
    words.push_back(stem_hash(form));
  }
}

ConceptHit concept_of(const match::Reading& reading, const match::Pack& pack, std::size_t sentence,
                      const match::Hit& hit) {
  const match::Rule& rule = pack.rules[hit.rule];
  if (rule.kind != match::TargetKind::cue || !is_concept(rule.target)) return {};
  const bool wrong = rule.weight >= kProblem && !denied(reading.units_of(sentence), pack, hit);
  return {rule.target, wrong ? int{rule.weight} : 1};
}

void add_concepts(const match::Reading& reading, const match::Pack& pack, std::size_t sentence,
                  std::size_t begin, std::size_t end, int least_weight,
                  std::vector<ConceptId>& concepts) {
  for (const match::Hit& hit : reading.hits_of(sentence)) {
    if (hit.begin < begin || hit.begin >= end) continue;
    const ConceptHit found = concept_of(reading, pack, sentence, hit);
    if (found.weight > 0 && found.weight >= least_weight) concepts.push_back(found.id);
  }
}

Content content_of(const match::Reading& reading, const match::Pack& pack, std::size_t first,
                   std::size_t last) {
  Content c;
  for (std::size_t i = first; i < last; ++i) {
    const std::size_t size = reading.units_of(i).size();
    add_words(reading, pack, i, 0, size, c.words);
    add_concepts(reading, pack, i, 0, size, 0, c.concepts);
  }
  sort_unique(c.words);
  sort_unique(c.concepts);
  return c;
}

}  // namespace amends::understand
