#include "src/match/stored.h"

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
};

class Reader {
 public:
  static constexpr bool kReads = true;
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  template <typename Number>
  void number(Number& n) {
    std::uint32_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      value |= std::uint32_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) break;
    }
    n = static_cast<Number>(value);
  }

 private:
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

// Two bytes each, all low ones first: for numbers that are as good as random.
template <typename Stream, typename Items>
void halves(Stream& stream, Items& items) {
  size(stream, items);
  for (const int shift : {0, 8}) {
    for (auto& n : items) {
      std::uint32_t half = n >> shift & 0xFF;
      stream.number(half);
      if constexpr (Stream::kReads) n = static_cast<std::uint16_t>((shift == 0 ? 0 : n) | half << shift);
    }
  }
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

template <typename Stream, typename T>
void visit(Stream& stream, T& t) {
  rising(stream, t.buckets);
  stream.number(t.bucket_shift);
  plain(stream, t.expansions);
  halves(stream, t.typo_bits);
  stream.number(t.word_count);
  sets(stream, t);
  rising(stream, t.list_code);
  rising(stream, t.guard_begin);
  halves(stream, t.code);
  stream.number(t.root_count);
  rising(stream, t.node_label);
  rising(stream, t.node_children);
  rising(stream, t.node_outputs);
  halves(stream, t.outputs);
  rising(stream, t.class_outputs);
  size(stream, t.anchors);
  rising_column(stream, t.anchors, &Anchor::pattern);
  column(stream, t.anchors, &Anchor::min_before);
  column(stream, t.anchors, &Anchor::max_before);
  column(stream, t.anchors, &Anchor::flags);
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
