#include "src/match/stored.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace amends::match {
namespace {

// Writer and Reader have the same members, so that one function, `visit`, says the order for both.
class Writer {
 public:
  static constexpr bool kReads = false;
  std::string bytes;

  template <typename Number>
  void number(Number n) {
    auto rest = static_cast<std::uint32_t>(n);
    for (; rest >= 0x80; rest >>= 7)
      bytes.push_back(static_cast<char>((rest & 0x7F) | 0x80));
    bytes.push_back(static_cast<char>(rest));
  }
  void two_bytes(std::uint16_t n) {
    bytes.push_back(static_cast<char>(n & 0xFF));
    bytes.push_back(static_cast<char>(n >> 8));
  }
};

class Reader {
 public:
  static constexpr bool kReads = true;
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  template <typename Number>
  void number(Number& n) {
    std::uint32_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const unsigned byte = byte_at(at_++);
      value |= (byte & 0x7Fu) << shift;
      if (byte < 0x80) break;
    }
    n = static_cast<Number>(value);
  }
  void two_bytes(std::uint16_t& n) {
    n = static_cast<std::uint16_t>(byte_at(at_) | byte_at(at_ + 1) << 8);
    at_ += 2;
  }

 private:
  unsigned byte_at(std::size_t i) const { return static_cast<unsigned char>(bytes_[i]); }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

// 0, -1, 1, -2, ... as 0, 1, 2, 3, ...
std::uint32_t folded(std::int64_t n) {
  return static_cast<std::uint32_t>(n < 0 ? -2 * n - 1 : 2 * n);
}
std::int64_t unfolded(std::uint32_t n) {
  return n & 1 ? -static_cast<std::int64_t>(n / 2) - 1 : static_cast<std::int64_t>(n / 2);
}

template <typename Stream, typename Items>
void size(Stream& stream, Items& items) {
  std::size_t count = items.size();
  stream.number(count);
  if constexpr (Stream::kReads) items.resize(count);
}

// A number as its difference from `expected`.
template <typename Stream, typename Number>
void near(Stream& stream, Number& n, std::int64_t expected) {
  std::uint32_t difference = 0;
  if constexpr (!Stream::kReads) difference = folded(static_cast<std::int64_t>(n) - expected);
  stream.number(difference);
  if constexpr (Stream::kReads) n = static_cast<Number>(expected + unfolded(difference));
}

template <typename Stream, typename Items>
void plain(Stream& stream, Items& items) {
  size(stream, items);
  for (auto& n : items)
    stream.number(n);
}

// For numbers that are as good as random.
template <typename Stream, typename Items>
void two_bytes(Stream& stream, Items& items) {
  size(stream, items);
  for (auto& n : items)
    stream.two_bytes(n);
}

template <typename Stream, typename Items>
void rising(Stream& stream, Items& items) {
  size(stream, items);
  std::int64_t before = 0;
  for (auto& n : items) {
    near(stream, n, before);
    before = n;
  }
}

template <typename Stream, typename Items, typename Member>
void column(Stream& stream, Items& items, Member member) {
  for (auto& item : items)
    stream.number(item.*member);
}

template <typename Stream, typename Items, typename Member>
void rising_column(Stream& stream, Items& items, Member member) {
  std::int64_t before = 0;
  for (auto& item : items) {
    near(stream, item.*member, before);
    before = item.*member;
  }
}

// The words of a set lie close together, since words are numbered in the order of their first use.
template <typename Stream, typename T>
void sets(Stream& stream, T& t) {
  rising(stream, t.set_begin);
  size(stream, t.set_words);
  for (std::size_t set = 0; set + 1 < t.set_begin.size(); ++set) {
    std::int64_t before = 0;
    for (std::uint32_t i = t.set_begin[set]; i < t.set_begin[set + 1]; ++i) {
      near(stream, t.set_words[i], before + 1);
      before = t.set_words[i];
    }
  }
}

// Instructions, kind by kind. A set that no earlier instruction names has the next number.
template <typename Stream, typename Items>
void program(Stream& stream, Items& code) {
  size(stream, code);
  std::vector<std::uint8_t> kinds(code.size(), 0);  // 0: a word or a size; 1: a set; else the Op
  if constexpr (!Stream::kReads) {
    for (std::size_t i = 0; i < code.size(); ++i) {
      const int op = code[i] >> 12;
      kinds[i] = static_cast<std::uint8_t>(op < 4 ? 0 : op < 8 ? 1 : op);
    }
  }
  for (std::uint8_t& kind : kinds)
    stream.number(kind);
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (kinds[i] == 0) stream.number(code[i]);
  }
  std::int64_t next = kSetInstruction;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (kinds[i] != 1) continue;
    near(stream, code[i], next);
    next = std::max<std::int64_t>(next, std::int64_t{code[i]} + 1);
  }
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (kinds[i] > 1) near(stream, code[i], std::int64_t{kinds[i]} << 12);
  }
}

template <typename Stream, typename T>
void patterns(Stream& stream, T& t) {
  size(stream, t.patterns);
  column(stream, t.patterns, &Pattern::before_size);
  column(stream, t.patterns, &Pattern::mark_size);
  column(stream, t.patterns, &Pattern::after_size);
  // Programs mostly follow one another.
  std::int64_t expected = 0;
  for (auto& p : t.patterns) {
    near(stream, p.code, expected);
    expected = std::int64_t{p.code} + p.before_size + p.mark_size + p.after_size;
  }
  rising_column(stream, t.patterns, &Pattern::rule);
  column(stream, t.patterns, &Pattern::guard_before);
  column(stream, t.patterns, &Pattern::guard_after);
  column(stream, t.patterns, &Pattern::reach_before);
  column(stream, t.patterns, &Pattern::reach_after);
  column(stream, t.patterns, &Pattern::flags);
  rising_column(stream, t.patterns, &Pattern::need);
}

// ---- The trie ---------------------------------------------------------------------------------
//
// It is stored as what it was made from: each anchor's runs, as sequences of sets where the runs are
// all their combinations, which most are.

constexpr unsigned kWordBits = 14;
constexpr unsigned kMostWords = 4;  // of a run: anchors.cc, kMaxRun

// A run as a number, so that sorting gives the trie's breadth-first order: its length, its words.
using Key = std::uint64_t;

constexpr Key kLengthUnit = Key{1} << (kWordBits * kMostWords);

std::size_t length(Key run) { return static_cast<std::size_t>(run / kLengthUnit); }

unsigned shift_of(std::size_t place) {
  return kWordBits * (kMostWords - 1 - static_cast<unsigned>(place));
}

WordId word_at(Key run, std::size_t place) {
  return static_cast<WordId>(run >> shift_of(place) & kMaxWordId);
}

Key longer(Key run, WordId word) {
  return run + kLengthUnit + (Key{word} << shift_of(length(run)));
}

Key parent(Key run) {
  const unsigned shift = shift_of(length(run) - 1);
  return (run - kLengthUnit) & ~(Key{kMaxWordId} << shift);
}

// The runs of each anchor, sorted.
std::vector<std::vector<Key>> runs_of(const Tables& t) {
  std::vector<std::vector<Key>> runs(t.anchors.size());
  std::vector<Key> of_node(t.node_label.size(), 0);
  for (std::size_t n = 0; n < of_node.size(); ++n) {
    for (std::size_t child = t.node_children[n]; child < t.node_children[n + 1]; ++child)
      of_node[child] = longer(of_node[n], t.node_label[child]);
    for (std::size_t o = t.node_outputs[n]; o < t.node_outputs[n + 1]; ++o)
      runs[t.outputs[o]].push_back(of_node[n]);
  }
  for (std::vector<Key>& of_anchor : runs)
    std::sort(of_anchor.begin(), of_anchor.end());
  return runs;
}

// A place of a sequence: a word, or kSetInstruction and a set, as in a program.
using Sequence = std::vector<std::uint16_t>;

class SetIndex {
 public:
  explicit SetIndex(const Tables& t) {
    for (std::size_t set = 0; set + 1 < t.set_begin.size(); ++set) {
      index_.try_emplace({t.set_words.begin() + t.set_begin[set], t.set_words.begin() + t.set_begin[set + 1]},
                         static_cast<std::uint16_t>(kSetInstruction | set));
    }
  }
  // 0: there is no such set.
  std::uint16_t of(const std::set<WordId>& words) const {
    if (words.size() == 1) return *words.begin();
    const auto found = index_.find({words.begin(), words.end()});
    return found == index_.end() ? 0 : found->second;
  }

 private:
  std::map<std::vector<std::uint16_t>, std::uint16_t> index_;
};

// One sequence if the runs, all as long, are all combinations of sets; otherwise one a run.
std::vector<Sequence> sequences_of(std::span<const Key> runs, const SetIndex& sets) {
  const std::size_t size = length(runs[0]);
  Sequence all;
  std::size_t combinations = 1;
  for (std::size_t place = 0; place < size; ++place) {
    std::set<WordId> words;
    for (const Key run : runs)
      words.insert(word_at(run, place));
    combinations *= words.size();
    all.push_back(sets.of(words));
  }
  if (combinations == runs.size() && std::find(all.begin(), all.end(), 0) == all.end()) return {all};
  std::vector<Sequence> single;
  for (const Key run : runs) {
    Sequence& one = single.emplace_back();
    for (std::size_t place = 0; place < size; ++place)
      one.push_back(word_at(run, place));
  }
  return single;
}

void add_runs(const Tables& t, const Sequence& sequence, std::vector<Key>& runs) {
  const std::size_t first = runs.size();
  runs.push_back(0);
  for (const std::uint16_t at : sequence) {
    const std::vector<Key> shorter(runs.begin() + static_cast<std::ptrdiff_t>(first), runs.end());
    runs.resize(first);
    for (const Key run : shorter) {
      if (at <= kMaxWordId) {
        runs.push_back(longer(run, at));
        continue;
      }
      const std::size_t set = at & kMaxSet;
      for (std::uint32_t i = t.set_begin[set]; i < t.set_begin[set + 1]; ++i)
        runs.push_back(longer(run, t.set_words[i]));
    }
  }
}

// Fills the trie's tables, but for the outputs of classes.
void grow_trie(std::vector<std::pair<Key, std::uint16_t>> outputs, Tables& t) {
  std::sort(outputs.begin(), outputs.end());
  std::vector<Key> nodes = {0};
  for (const auto& [run, output] : outputs) {
    for (Key k = run; length(k) > 0; k = parent(k))
      nodes.push_back(k);
  }
  std::sort(nodes.begin(), nodes.end());
  nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
  std::size_t child = 1;
  std::size_t output = 0;
  for (const Key node : nodes) {
    t.node_label.push_back(length(node) == 0 ? WordId{0} : word_at(node, length(node) - 1));
    t.node_children.push_back(static_cast<std::uint16_t>(child));
    while (child < nodes.size() && parent(nodes[child]) == node)
      ++child;
    t.node_outputs.push_back(static_cast<std::uint16_t>(t.outputs.size()));
    for (; output < outputs.size() && outputs[output].first == node; ++output)
      t.outputs.push_back(outputs[output].second);
  }
  t.node_children.push_back(static_cast<std::uint16_t>(child));
  t.root_count = static_cast<std::uint16_t>(t.node_children[1] - 1);
  t.node_outputs.push_back(static_cast<std::uint16_t>(t.outputs.size()));
}

// A sequence's places: words and sets each near the last of their kind.
template <typename Stream>
class Places {
 public:
  explicit Places(Stream& stream) : stream_(stream) {}
  void one(Sequence& sequence) {
    size(stream_, sequence);
    for (std::uint16_t& at : sequence) {
      bool is_set = at > kMaxWordId;
      std::uint32_t folded_twice = 0;
      if constexpr (!Stream::kReads) {
        folded_twice = folded(std::int64_t{at} - last_[is_set]) * 2 + is_set;
      }
      stream_.number(folded_twice);
      is_set = folded_twice & 1;
      if constexpr (Stream::kReads) {
        at = static_cast<std::uint16_t>(last_[is_set] + unfolded(folded_twice / 2));
      }
      last_[is_set] = at;
    }
  }

 private:
  Stream& stream_;
  std::array<std::int64_t, 2> last_ = {0, kSetInstruction};
};

void trie(Writer& stream, const Tables& t) {
  const SetIndex sets(t);
  Places places(stream);
  for (const std::vector<Key>& runs : runs_of(t)) {
    std::vector<Sequence> all;
    for (std::size_t from = 0, to = 0; from < runs.size(); from = to) {
      while (to < runs.size() && length(runs[to]) == length(runs[from]))
        ++to;
      for (Sequence& one : sequences_of(std::span(runs).subspan(from, to - from), sets))
        all.push_back(std::move(one));
    }
    stream.number(all.size());
    for (Sequence& one : all)
      places.one(one);
  }
  const std::size_t of_nodes = t.node_outputs.back();
  const std::vector<std::uint16_t> of_classes(t.outputs.begin() + static_cast<std::ptrdiff_t>(of_nodes),
                                              t.outputs.end());
  rising(stream, t.class_outputs);
  rising(stream, of_classes);
}

void trie(Reader& stream, Tables& t) {
  std::vector<std::pair<Key, std::uint16_t>> outputs;
  Places places(stream);
  std::vector<Key> runs;
  Sequence sequence;
  for (std::size_t anchor = 0; anchor < t.anchors.size(); ++anchor) {
    std::size_t count = 0;
    stream.number(count);
    runs.clear();
    for (; count > 0; --count) {
      places.one(sequence);
      add_runs(t, sequence, runs);
    }
    for (const Key run : runs)
      outputs.emplace_back(run, static_cast<std::uint16_t>(anchor));
  }
  grow_trie(std::move(outputs), t);
  std::vector<std::uint16_t> of_classes;
  rising(stream, t.class_outputs);
  rising(stream, of_classes);
  t.outputs.insert(t.outputs.end(), of_classes.begin(), of_classes.end());
}

template <typename Stream, typename T>
void visit(Stream& stream, T& t) {
  rising(stream, t.buckets);
  stream.number(t.bucket_shift);
  plain(stream, t.expansions);
  two_bytes(stream, t.typo_bits);
  stream.number(t.word_count);
  sets(stream, t);
  rising(stream, t.list_code);
  rising(stream, t.guard_begin);
  program(stream, t.code);
  size(stream, t.anchors);
  rising_column(stream, t.anchors, &Anchor::pattern);
  column(stream, t.anchors, &Anchor::min_before);
  column(stream, t.anchors, &Anchor::max_before);
  column(stream, t.anchors, &Anchor::flags);
  trie(stream, t);
  patterns(stream, t);
}

}  // namespace

std::string store(const Tables& tables) {
  Writer writer;
  visit(writer, tables);
  return std::move(writer.bytes);
}

void restore(std::string_view bytes, Tables& tables) {
  Reader reader(bytes);
  visit(reader, tables);
}

}  // namespace amends::match
