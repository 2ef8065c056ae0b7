// Owning: nothing in a Report points into the caller's text, nor into the Analyzer. The sanitizers
// of the preset dev see a read of freed memory; elsewhere overwritten text gives it away.
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "amends/amends.h"

namespace amends::tests {
namespace {

Input angry_case() {
  Input input;
  input.reply = "Hi Ana, we are sorry you feel that way. We will refund £20 by Friday. ^JT";
  input.customer = "Order 88213 from 3 May never came, and your driver was rude!! I want £20 back.";
  input.id = "a-long-enough-id-that-no-small-string-holds";
  input.surface = "x";
  input.author = "Ana";
  return input;
}

TEST(Owning, TheReportOutlivesItsInput) {
  const Analyzer analyzer;
  auto input = std::make_unique<Input>(angry_case());
  const Report report = analyzer.analyze(*input);
  const std::string before = to_json(report);
  input->reply.assign(input->reply.size(), '#');
  input->customer->assign(input->customer->size(), '#');
  input->id.assign(input->id.size(), '#');
  EXPECT_EQ(to_json(report), before);
  input.reset();
  EXPECT_EQ(to_json(report), before);
}

TEST(Owning, TheReportOutlivesItsAnalyzer) {
  auto analyzer = std::make_unique<Analyzer>();
  const Report report = analyzer->analyze(angry_case());
  const std::string before = to_json(report);
  analyzer.reset();
  EXPECT_EQ(to_json(report), before);
}

TEST(Owning, ACopyOfASessionsReportOutlivesEditsAndTheSession) {
  const Analyzer analyzer;
  auto session = std::make_unique<Session>(analyzer.open(angry_case()));
  const Report report = session->report();
  const std::string before = to_json(report);
  Change change = session->replace(0, 1000, "x");
  EXPECT_EQ(to_json(report), before);
  session.reset();
  EXPECT_EQ(to_json(report), before);
  ASSERT_FALSE(change.removed.empty());
  EXPECT_EQ(change.removed.front().check, report.diagnostics.front().check);
}

TEST(Owning, ASessionMayBeMoved) {
  const Analyzer analyzer;
  Session first = analyzer.open(angry_case());
  const std::string before = to_json(first.report());
  Session second = std::move(first);
  EXPECT_EQ(to_json(second.report()), before);
  second = analyzer.open(Input{});
  EXPECT_NE(to_json(second.report()), before);
}

}  // namespace
}  // namespace amends::tests
