// The examples of the checks are their tests. Each flagged one gives exactly one finding of its
// check, with the exact span, and every fix silences it; each clean one gives none.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/corpus.h"
#include "tests/contract/spans.h"

namespace amends::tests {
namespace {

// Examples show one check at a time, so no tip makes room for another.
Policy all_tips() {
  Policy policy;
  policy.tips_most = 1000;
  policy.tips_when_ready = true;
  return policy;
}

std::vector<Diagnostic> findings_of(const Report& report, std::string_view check) {
  std::vector<Diagnostic> out;
  for (const Diagnostic& d : report.diagnostics) {
    if (d.check == check) out.push_back(d);
  }
  return out;
}

std::string applied(const Fix& fix, std::string reply) {
  for (auto edit = fix.edits.rbegin(); edit != fix.edits.rend(); ++edit) {
    const std::uint32_t begin = edit->span.begin.utf8;
    reply.replace(begin, edit->span.end.utf8 - begin, edit->text);
  }
  return reply;
}

// Errors and warnings of each check.
std::map<std::string, int> faults_of(const Report& report) {
  std::map<std::string, int> out;
  for (const Diagnostic& d : report.diagnostics) {
    if (d.severity <= Severity::warning) ++out[d.check];
  }
  return out;
}

void expect_exact_span(const Example& e, const Diagnostic& finding) {
  const std::string& reply = e.input.reply;
  const std::size_t begin = e.words ? reply.find(*e.words) : reply.size();
  ASSERT_NE(begin, std::string::npos) << "the words do not stand in the reply: " << *e.words;
  const std::size_t end = e.words ? begin + e.words->size() : begin;
  EXPECT_EQ(reply.substr(finding.span.begin.utf8, finding.span.end.utf8 - finding.span.begin.utf8),
            e.words.value_or(""));
  const std::vector<std::int64_t> units = units_before(reply);
  EXPECT_EQ(finding.span.begin.utf8, begin);
  EXPECT_EQ(finding.span.end.utf8, end);
  EXPECT_EQ(finding.span.begin.utf16, units[begin]);
  EXPECT_EQ(finding.span.end.utf16, units[end]);
}

void expect_fixes_silence(const Analyzer& analyzer, const Example& e, const Report& report,
                          const Diagnostic& finding) {
  const std::map<std::string, int> before = faults_of(report);
  for (const Fix& fix : finding.fixes) {
    SCOPED_TRACE("fix: " + fix.label);
    EXPECT_EQ(problem_of(fix, SpanJudge(e.input.reply)), "");
    Input fixed = e.input;
    fixed.reply = applied(fix, e.input.reply);
    SCOPED_TRACE("becomes: " + fixed.reply);
    const Report after = analyzer.analyze(fixed);
    EXPECT_TRUE(findings_of(after, e.check).empty());
    for (const auto& [check, count] : faults_of(after)) {
      const auto found = before.find(check);
      EXPECT_LE(count, found == before.end() ? 0 : found->second) << "raises " << check;
    }
  }
}

class Examples : public testing::TestWithParam<std::string> {};

TEST_P(Examples, FlaggedOnesGiveOneFindingWithTheExactSpanThatEveryFixSilences) {
  Analyzers analyzers(all_tips());
  for (const Example& e : examples()) {
    if (e.check != GetParam() || !e.flagged) continue;
    SCOPED_TRACE("flagged: " + e.input.reply);
    const Analyzer& analyzer = analyzers.of(e);
    const Report report = analyzer.analyze(e.input);
    const std::vector<Diagnostic> found = findings_of(report, e.check);
    EXPECT_EQ(found.size(), 1u);
    if (found.size() != 1) continue;
    expect_exact_span(e, found.front());
    expect_fixes_silence(analyzer, e, report, found.front());
  }
}

TEST_P(Examples, CleanOnesGiveNoFindingOfTheCheck) {
  Analyzers analyzers(all_tips());
  for (const Example& e : examples()) {
    if (e.check != GetParam() || e.flagged) continue;
    for (const Diagnostic& d : findings_of(analyzers.of(e).analyze(e.input), e.check)) {
      ADD_FAILURE() << "clean: " << e.input.reply << "\n" << describe(d.span) << ": " << d.message;
    }
  }
}

TEST_P(Examples, AreFourOfEachAndOneHasAnEmojiBeforeTheWords) {
  int flagged = 0, clean = 0, after_emoji = 0, marked = 0;
  for (const Example& e : examples()) {
    if (e.check != GetParam()) continue;
    ++(e.flagged ? flagged : clean);
    if (!e.flagged || !e.words) continue;
    ++marked;
    const std::string before = e.input.reply.substr(0, e.input.reply.find(*e.words));
    after_emoji += before.find("\xF0\x9F") != std::string::npos;
  }
  EXPECT_GE(flagged, 4);
  EXPECT_GE(clean, 4);
  // A check of absences alone has no words to put an emoji before.
  EXPECT_GE(after_emoji, marked > 0 ? 1 : 0);
}

std::vector<std::string> check_ids() {
  std::vector<std::string> out;
  for (const CheckInfo& check : all_checks())
    out.emplace_back(check.id);
  return out;
}

INSTANTIATE_TEST_SUITE_P(AllChecks, Examples, testing::ValuesIn(check_ids()), [](const auto& it) {
  std::string name = it.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(ExamplesFile, BelongsToChecksThatExist) {
  ASSERT_FALSE(examples().empty());
  for (const Example& e : examples())
    EXPECT_NE(find_check(e.check), nullptr) << e.check;
}

}  // namespace
}  // namespace amends::tests
