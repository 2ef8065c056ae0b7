// Deterministic: the same input gives the same Report, byte for byte in JSON, whoever asks and
// whatever was asked before. (Native against WASM: tests/equality.)
#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/corpus.h"
#include "tests/contract/random.h"

#ifndef __EMSCRIPTEN__
#include <thread>
#endif

namespace amends::tests {
namespace {

std::vector<Input> some_inputs() {
  std::vector<Input> out;
  Random random(7);
  for (const Example& e : examples())
    out.push_back(e.input);
  for (int i = 0; i < 200; ++i)
    out.push_back(random.input(20));
  return out;
}

std::vector<std::string> answers(const Analyzer& analyzer, const std::vector<Input>& inputs) {
  std::vector<std::string> out;
  for (const Input& input : inputs)
    out.push_back(to_json(analyzer.analyze(input)));
  return out;
}

TEST(Deterministic, TheSameInputTwiceGivesTheSameBytes) {
  const std::vector<Input> inputs = some_inputs();
  const Analyzer analyzer;
  const std::vector<std::string> first = answers(analyzer, inputs);
  EXPECT_EQ(answers(analyzer, inputs), first);
  EXPECT_EQ(answers(Analyzer(), inputs), first);
}

TEST(Deterministic, WhatWasAskedBeforeLeavesNoTrace) {
  const std::vector<Input> inputs = some_inputs();
  const Analyzer used;
  const std::vector<std::string> in_order = answers(used, inputs);
  for (std::size_t i = inputs.size(); i-- > 0;) {
    ASSERT_EQ(to_json(used.analyze(inputs[i])), in_order[i]) << inputs[i].reply;
  }
}

#ifndef __EMSCRIPTEN__
// The two tests that the thread sanitizer runs: --gtest_filter=Threads.*
template <typename Work>
void on_eight_threads(Work work) {
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < 8; ++t)
    threads.emplace_back(work, t);
  for (std::thread& thread : threads)
    thread.join();
}

TEST(Threads, EightThreadsShareAnAnalyzerAndGetTheSameBytes) {
  const std::vector<Input> inputs = some_inputs();
  const Analyzer analyzer;
  const std::vector<std::string> expected = answers(Analyzer(), inputs);
  std::vector<int> wrong(8, 0);
  on_eight_threads([&](std::size_t t) {
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      const std::size_t mine = (i + t * 37) % inputs.size();
      if (to_json(analyzer.analyze(inputs[mine])) != expected[mine]) ++wrong[t];
    }
  });
  EXPECT_EQ(wrong, std::vector<int>(8, 0));
}

TEST(Threads, EightSessionsOfOneAnalyzerAreTypedIntoAtOnce) {
  const Analyzer analyzer;
  Input input;
  const std::string text = "We are sorry you feel that way. Please calm down 😢!";
  input.reply = text;
  const std::string expected = to_json(Analyzer().analyze(input));
  std::vector<std::string> got(8);
  on_eight_threads([&](std::size_t t) {
    Session session = analyzer.open(Input{});
    std::uint32_t units = 0;
    for (const std::string_view c : characters(text)) {
      session.replace(units, units, c);
      units += c.size() == 4 ? 2 : 1;
    }
    got[t] = to_json(session.report());
  });
  EXPECT_EQ(got, std::vector<std::string>(8, expected));
}
#endif

}  // namespace
}  // namespace amends::tests
