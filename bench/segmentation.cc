// Bare ICU over the same text: what any program pays that finds its words and sentences.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "src/segment/icu.h"
#include "src/segment/segment.h"
#include "src/text/text.h"
#include "texts.h"

namespace amends::bench {
namespace {

std::u16string units_of(std::string_view utf8) {
  text::Text text;
  text::read(utf8, text);
  return text.units;
}

std::vector<std::u16string> read_texts() {
  const char* file = std::getenv("AMENDS_BENCH_TEXTS");
  if (file == nullptr) return {units_of(kReply), units_of(kComplaint)};
  std::ifstream stream(file, std::ios::binary);
  const std::string all{std::istreambuf_iterator<char>(stream), {}};
  std::vector<std::u16string> list;
  for (std::size_t begin = 0; begin < all.size();) {
    const std::size_t end = all.find('\0', begin);
    list.push_back(units_of(std::string_view(all).substr(begin, end - begin)));
    begin = end + 1;
  }
  return list;
}

// A pass over all texts with one break iterator of each kind.
void icu_boundaries(benchmark::State& state, std::initializer_list<segment::BreakKind> kinds) {
  std::vector<std::unique_ptr<segment::Breaker>> breakers;
  for (const segment::BreakKind kind : kinds) {
    breakers.push_back(std::make_unique<segment::Breaker>(kind));
  }
  std::vector<std::uint32_t> found;
  for (auto _ : state) {
    for (const std::u16string& text : texts()) {
      for (const auto& breaker : breakers) {
        found.clear();
        breaker->boundaries(text, found);
        benchmark::DoNotOptimize(found.data());
      }
    }
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(texts().size()));
}
BENCHMARK_CAPTURE(icu_boundaries, words_and_sentences,
                  {segment::BreakKind::word, segment::BreakKind::sentence});
BENCHMARK_CAPTURE(icu_boundaries, words, {segment::BreakKind::word});
BENCHMARK_CAPTURE(icu_boundaries, sentences, {segment::BreakKind::sentence});
BENCHMARK_CAPTURE(icu_boundaries, graphemes, {segment::BreakKind::grapheme});

// Our own stage over the same text.
void split(benchmark::State& state) {
  segment::Splitter splitter;
  segment::Segments segments;
  std::vector<text::Text> read(texts().size());
  for (std::size_t i = 0; i < read.size(); ++i) read[i].units = texts()[i];
  for (auto _ : state) {
    for (const text::Text& text : read) {
      segments.clear();
      splitter.split(text, segments);
      benchmark::DoNotOptimize(segments.tokens.data());
    }
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(read.size()));
}
BENCHMARK(split);

}  // namespace

const std::vector<std::u16string>& texts() {
  static const std::vector<std::u16string> list = read_texts();
  return list;
}

}  // namespace amends::bench
