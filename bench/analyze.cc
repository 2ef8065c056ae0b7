// What a caller waits for: one analysis, its JSON, and one keystroke in a session.
#include <benchmark/benchmark.h>

#include "amends/amends.h"
#include "texts.h"

namespace amends::bench {
namespace {

const Analyzer& analyzer() {
  static const Analyzer one;
  return one;
}

Input input_of(std::size_t bytes) {
  Input input;
  input.reply = reply_of(bytes);
  input.customer = kComplaint;
  input.surface = "x";
  return input;
}

void set_bytes(benchmark::State& state, const Input& input) {
  state.SetBytesProcessed(state.iterations() *
                          static_cast<std::int64_t>(input.reply.size() + input.customer->size()));
}

void analyze_pair(benchmark::State& state) {
  const Input input = input_of(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(analyzer().analyze(input));
  set_bytes(state, input);
}
BENCHMARK(analyze_pair)->Arg(40)->Arg(160)->Arg(1'000)->Arg(10'000)->Arg(100'000);

void analyze_reply_alone(benchmark::State& state) {
  Input input = input_of(160);
  input.customer.reset();
  for (auto _ : state) benchmark::DoNotOptimize(analyzer().analyze(input));
}
BENCHMARK(analyze_reply_alone);

void write_json(benchmark::State& state) {
  const Report report = analyzer().analyze(input_of(static_cast<std::size_t>(state.range(0))));
  for (auto _ : state) benchmark::DoNotOptimize(to_json(report));
}
BENCHMARK(write_json)->Arg(160)->Arg(1'000);

// A letter typed behind the last sentence and taken back again: two edits an iteration.
void type_a_letter(benchmark::State& state) {
  Session session = analyzer().open(input_of(static_cast<std::size_t>(state.range(0))));
  const auto end = static_cast<std::uint32_t>(session.input().reply.size());
  for (auto _ : state) {
    benchmark::DoNotOptimize(session.replace(end, end, "s"));
    benchmark::DoNotOptimize(session.replace(end, end + 1, ""));
  }
  state.SetItemsProcessed(2 * state.iterations());
}
BENCHMARK(type_a_letter)->Arg(160)->Arg(1'000)->Arg(10'000);

void make_analyzer(benchmark::State& state) {
  for (auto _ : state) {
    const Analyzer fresh;
    benchmark::DoNotOptimize(&fresh);
  }
}
BENCHMARK(make_analyzer);

}  // namespace
}  // namespace amends::bench
