#include "src/match/tables.h"

#include <algorithm>
#include <tuple>

#include "src/match/stored.h"

namespace amends::match {
namespace {

std::uint64_t four_bytes(const char* p) {
  const auto byte = [p](int i) {
    return static_cast<std::uint64_t>(static_cast<unsigned char>(p[i]));
  };
  return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  std::uint64_t h = (a ^ 0x9E3779B97F4A7C15u) * 0xC2B2AE3D27D4EB4Fu + b * 0x165667B19E3779F9u;
  h ^= h >> 32;
  h *= 0xD6E8FEB86659FD93u;
  return h ^ h >> 29;
}

// The value of a form in the vocabulary, or -1.
int value_of(const Pack& pack, std::string_view form) {
  if (pack.buckets.size() < 2 || form.empty() || form.size() > 255) return -1;
  const std::size_t bucket = hash_form(form) & (pack.buckets.size() - 2);
  const auto at = [&pack](std::size_t i) { return static_cast<unsigned char>(pack.forms[i]); };
  std::size_t i = std::size_t{pack.buckets[bucket]} << pack.bucket_shift;
  const std::size_t end = std::size_t{pack.buckets[bucket + 1]} << pack.bucket_shift;
  while (i < end) {
    const std::size_t size = at(i);
    if (size == 0) return -1;  // padding
    if (size == form.size() && pack.forms.compare(i + 3, size, form) == 0) {
      return at(i + 1) | at(i + 2) << 8;
    }
    i += 3 + size;
  }
  return -1;
}

WordId mendable(const Pack& pack, std::string_view form) {
  const int value = value_of(pack, form);
  if (value < 0 || (value & kExpansion) || !(value & kMendable)) return 0;
  return static_cast<WordId>(value & kMaxWordId);
}

}  // namespace

std::uint32_t hash_form(std::string_view form) {
  const char* p = form.data();
  const std::size_t n = form.size();
  std::uint64_t h = n;
  if (n < 4) {
    for (const char c : form)
      h = h << 8 | static_cast<unsigned char>(c);
    return static_cast<std::uint32_t>(mixed(h, n));
  }
  for (std::size_t i = 0; i + 8 < n; i += 8)
    h = mixed(four_bytes(p + i) << 32 | four_bytes(p + i + 4), h);
  const std::size_t tail = n < 8 ? 0 : n - 8;
  return static_cast<std::uint32_t>(mixed(four_bytes(p + tail) << 32 | four_bytes(p + n - 4), h));
}

WordId Pack::find(std::string_view form) const {
  std::array<WordId, kMaxExpansion> words;
  bool known = false;
  return expand(form, words, known) == 1 ? words[0] : WordId{0};
}

std::size_t Pack::expand(std::string_view form, std::array<WordId, kMaxExpansion>& words,
                         bool& known) const {
  const int value = value_of(*this, form);
  known = value >= 0;
  if (value <= 0) return 0;
  if (!(value & kExpansion)) {
    words[0] = static_cast<WordId>(value & kMaxWordId);
    return 1;
  }
  const std::size_t at = static_cast<std::size_t>(value & ~kExpansion);
  const std::size_t count = std::min<std::size_t>(expansions[at], kMaxExpansion);
  std::copy_n(expansions.begin() + static_cast<std::ptrdiff_t>(at) + 1, count, words.begin());
  return count;
}

WordId Pack::mend(std::string_view form) const {
  constexpr std::size_t kLongest = 24;
  if (typo_bits.empty() || form.size() + 1 < kMinMendable || form.size() > kLongest) return 0;
  std::array<char, kLongest + 1> buffer;
  std::copy(form.begin(), form.end(), buffer.begin());
  const std::string_view same(buffer.data(), form.size());
  // A letter doubled.
  for (std::size_t i = 0; i + 1 < form.size() && form.size() > kMinMendable; ++i) {
    if (form[i] != form[i + 1]) continue;
    std::copy(form.begin() + static_cast<std::ptrdiff_t>(i) + 1, form.end(),
              buffer.begin() + static_cast<std::ptrdiff_t>(i));
    if (const WordId word = mendable(*this, same.substr(0, form.size() - 1))) return word;
    std::copy(form.begin(), form.end(), buffer.begin());
  }
  // Two letters swapped; the first letter stays. A swap of equal letters changes nothing.
  for (std::size_t i = 1; i + 1 < form.size() && form.size() >= kMinMendable; ++i) {
    if (buffer[i] == buffer[i + 1]) continue;
    std::swap(buffer[i], buffer[i + 1]);
    if (const WordId word = mendable(*this, same)) return word;
    std::swap(buffer[i], buffer[i + 1]);
  }
  // A letter lost. Trying every letter everywhere is slow, so a bit says whether it can help.
  const std::uint32_t bit = hash_form(form) & (kTypoBits - 1);
  if (!(typo_bits[bit / 16] >> (bit % 16) & 1)) return 0;
  const std::string_view longer(buffer.data(), form.size() + 1);
  for (std::size_t i = 1; i <= form.size(); ++i) {
    std::copy(form.begin(), form.begin() + static_cast<std::ptrdiff_t>(i), buffer.begin());
    std::copy(form.begin() + static_cast<std::ptrdiff_t>(i), form.end(),
              buffer.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      buffer[i] = letter;
      if (const WordId word = mendable(*this, longer)) return word;
    }
  }
  return 0;
}

bool Pack::search_set(WordId word, std::uint16_t set) const {
  if (set + 1u >= set_begin.size()) return false;
  const auto words = words_of(set);
  if (words.size() <= 8) return std::find(words.begin(), words.end(), word) != words.end();
  return std::binary_search(words.begin(), words.end(), word);
}

Candidate Pack::make_candidate(std::size_t output) const {
  const Anchor& a = anchors[outputs[output]];
  return {a.pattern, patterns[a.pattern].need, a.min_before, a.max_before, a.flags};
}

std::string_view Pack::word(WordId id) const {
  if (id == 0 || buckets.empty()) return {};
  const auto at = [this](std::size_t i) { return static_cast<unsigned char>(forms[i]); };
  for (std::size_t bucket = 0; bucket + 1 < buckets.size(); ++bucket) {
    std::size_t i = std::size_t{buckets[bucket]} << bucket_shift;
    const std::size_t end = std::size_t{buckets[bucket + 1]} << bucket_shift;
    for (std::size_t size = 0; i < end && (size = at(i)) != 0; i += 3 + size) {
      const int value = at(i + 1) | at(i + 2) << 8;
      if (!(value & kExpansion) && (value & kMaxWordId) == id) return forms.substr(i + 3, size);
    }
  }
  return {};
}

const CheckMeta* Pack::find_check(std::string_view id) const {
  const auto check =
      std::lower_bound(checks.begin(), checks.end(), id,
                       [](const CheckMeta& c, std::string_view i) { return c.id < i; });
  if (check != checks.end() && check->id == id) return &*check;
  for (const CheckAlias& a : aliases) {
    if (a.alias == id) return &checks[a.check];
  }
  return nullptr;
}

namespace {

void view(const Tables& tables, Pack& pack) {
  pack.buckets = tables.buckets;
  pack.bucket_shift = tables.bucket_shift;
  pack.expansions = tables.expansions;
  pack.typo_bits = tables.typo_bits;
  pack.word_count = tables.word_count;
  pack.set_begin = tables.set_begin;
  pack.set_words = tables.set_words;
  pack.list_code = tables.list_code;
  pack.guard_begin = tables.guard_begin;
  pack.code = tables.code;
  pack.root_count = tables.root_count;
  pack.node_label = tables.node_label;
  pack.node_children = tables.node_children;
  pack.node_outputs = tables.node_outputs;
  pack.outputs = tables.outputs;
  pack.class_outputs = tables.class_outputs;
  pack.anchors = tables.anchors;
  pack.patterns = tables.patterns;
}

}  // namespace

Pack OwnedPack::view() const {
  Pack pack;
  match::view(*this, pack);
  pack.forms = forms;
  pack.rules = rules;
  pack.fixes = fixes;
  return pack;
}

namespace {

// So that those whose need is not there are passed over in one step.
void put_alike_together(std::span<Candidate> candidates) {
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tie(a.flags, a.need, a.pattern) < std::tie(b.flags, b.need, b.pattern);
  });
  for (std::size_t i = candidates.size(); i-- > 1;) {
    const Candidate& next = candidates[i];
    const bool alike = candidates[i - 1].need == next.need && candidates[i - 1].flags == next.flags;
    if (!alike || next.alike == 255) continue;
    candidates[i - 1].alike = static_cast<std::uint8_t>(next.alike + 1);
  }
}

}  // namespace

PreparedPack::PreparedPack(const Pack& given, std::string_view stored) : pack_(given) {
  if (!stored.empty()) {
    restore(stored, tables_);
    view(tables_, pack_);
  }
  const Pack& pack = pack_;
  constexpr std::size_t kLargeSet = 32;
  const std::size_t row = pack.word_count / 64 + 1u;
  set_filters_.resize(pack.set_begin.empty() ? 0 : pack.set_begin.size() - 1);
  for (std::size_t set = 0; set < set_filters_.size(); ++set) {
    SetFilter& filter = set_filters_[set];
    const auto words = pack.words_of(static_cast<std::uint16_t>(set));
    if (words.size() > kLargeSet) {
      filter.bits = static_cast<std::uint32_t>(set_bits_.size());
      set_bits_.resize(set_bits_.size() + row, 0);
    }
    for (const WordId word : words) {
      const std::uint64_t bit = std::uint64_t{1} << (word & 63);
      filter.low_bits |= bit;
      if (filter.bits != kNoBits) set_bits_[filter.bits + word / 64] |= bit;
    }
  }
  candidates_.reserve(pack.outputs.size());
  for (std::size_t o = 0; o < pack.outputs.size(); ++o)
    candidates_.push_back(pack.make_candidate(o));
  for (const auto& begins : {pack.node_outputs, pack.class_outputs}) {
    for (std::size_t i = 0; i + 1 < begins.size(); ++i)
      put_alike_together(std::span(candidates_).subspan(begins[i], begins[i + 1] - begins[i]));
  }
  pack_.set_filters = set_filters_;
  pack_.set_bits = set_bits_;
  pack_.candidates = candidates_;
}

}  // namespace amends::match
