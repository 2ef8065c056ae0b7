// The report's JSON is a contract: every key is always there, in this order, with these types; band
// and score follow their rules.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/corpus.h"
#include "tests/contract/json.h"
#include "tests/contract/random.h"

namespace amends::tests {
namespace {

std::string keys_of(const Json& object) {
  std::string out;
  for (const auto& [key, value] : object.members)
    out += (out.empty() ? "" : " ") + key;
  return out;
}

Json parsed(const std::string& json) {
  JsonReader reader;
  std::optional<Json> value = reader.read(json);
  EXPECT_TRUE(value.has_value()) << reader.error();
  return value.value_or(Json{});
}

void expect_keys(const Json& list, std::string_view keys) {
  EXPECT_EQ(list.kind, Json::Kind::array);
  for (const Json& item : list.items)
    EXPECT_EQ(keys_of(item), keys);
}

bool one_of(const Json& value, std::initializer_list<std::string_view> legal) {
  return std::find(legal.begin(), legal.end(), value.text) != legal.end();
}

void expect_contract(const Json& report) {
  EXPECT_EQ(keys_of(report),
            "schema id language truncated surface public length score band score_parts tone acts "
            "checklist diagnostics promises offers complaint");
  EXPECT_EQ(report["schema"].text, "1");
  EXPECT_TRUE(one_of(report["language"], {"en", "other"}));
  EXPECT_EQ(keys_of(report["length"]), "used limit unit");
  expect_keys(report["score_parts"], "part points of");
  EXPECT_EQ(keys_of(report["tone"]),
            "politeness warmth empathy formality confidence frustration sarcasm condescension "
            "dismissiveness defensiveness hostility scripted");
  expect_keys(report["acts"], "act utf8 utf16");
  expect_keys(report["checklist"], "item state utf8 utf16 insert");
  expect_keys(report["diagnostics"], "check severity by utf8 utf16 message fixes docs");
  for (const Json& d : report["diagnostics"].items) {
    EXPECT_TRUE(one_of(d["severity"], {"error", "warning", "suggestion", "info"}));
    EXPECT_TRUE(one_of(d["by"], {"words", "model"}));
    EXPECT_EQ(d["docs"].text, "checks/" + d["check"].text);
    expect_keys(d["fixes"], "label edits");
    for (const Json& fix : d["fixes"].items)
      expect_keys(fix["edits"], "utf8 utf16 text");
  }
  expect_keys(report["promises"], "text due utf8 utf16");
  expect_keys(report["offers"], "kind amount currency utf8 utf16");
  const Json& complaint = report["complaint"];
  if (complaint.kind == Json::Kind::null) return;
  EXPECT_EQ(keys_of(complaint), "kind heat emotion severity asks topics issues facts");
  EXPECT_TRUE(one_of(complaint["kind"], {"complaint", "question", "praise", "other"}));
  EXPECT_EQ(complaint["heat"].text.size(), 3u) << complaint["heat"].text;
  expect_keys(complaint["issues"], "text answered utf8 utf16");
  expect_keys(complaint["facts"], "type value utf8 utf16");
}

void expect_tones_and_parts_in_range(const Report& report) {
  const Tone& t = report.tone;
  for (const int value :
       {t.politeness, t.warmth, t.empathy, t.formality, t.confidence, t.frustration, t.sarcasm,
        t.condescension, t.dismissiveness, t.defensiveness, t.hostility, t.scripted}) {
    EXPECT_GE(value, 0);
    EXPECT_LE(value, 100);
  }
  for (const ScorePart& part : report.score_parts) {
    EXPECT_GE(part.points, 0) << part.part;
    EXPECT_LE(part.points, part.of) << part.part;
  }
  if (report.complaint) {
    EXPECT_GE(report.complaint->heat_tenths, 0);
    EXPECT_LE(report.complaint->heat_tenths, 30);
  }
}

void expect_band_follows_score(const Report& report) {
  EXPECT_EQ(report.score.has_value(), report.language == "en");
  EXPECT_EQ(report.band.has_value(), report.score.has_value());
  if (!report.score || !report.band) return;
  const int score = *report.score;
  EXPECT_GE(score, 0);
  EXPECT_LE(score, 100);
  EXPECT_EQ(*report.band, score >= 75 ? Band::ready : score >= 50 ? Band::revise : Band::hold);
  for (const Diagnostic& d : report.diagnostics) {
    const int cap = d.severity == Severity::error ? 49 : d.severity == Severity::warning ? 74 : 100;
    EXPECT_LE(score, cap) << d.check;
  }
}

void expect_sorted(const Report& report) {
  const auto key = [](const Diagnostic& d) {
    return std::tuple(d.span.begin.utf8, d.span.end.utf8, d.severity, d.check);
  };
  for (std::size_t i = 1; i < report.diagnostics.size(); ++i) {
    EXPECT_LE(key(report.diagnostics[i - 1]), key(report.diagnostics[i]));
  }
}

void expect_all(const Analyzer& analyzer, const Input& input) {
  SCOPED_TRACE(testing::PrintToString(input.reply));
  const Report report = analyzer.analyze(input);
  expect_contract(parsed(to_json(report)));
  expect_tones_and_parts_in_range(report);
  expect_band_follows_score(report);
  expect_sorted(report);
  EXPECT_EQ(report.id, input.id);
  EXPECT_EQ(report.complaint.has_value(), input.customer.has_value());
}

TEST(Schema, EveryExampleGivesEveryKeyInOrder) {
  const Analyzer analyzer;
  for (const Example& e : examples())
    expect_all(analyzer, e.input);
}

TEST(Schema, WithUtf16AloneTheRestIsTheSame) {
  const Analyzer analyzer;
  for (const Example& e : examples()) {
    const Report report = analyzer.analyze(e.input);
    // In a JSON string a quote is written \", so "utf8": can only be the key.
    std::string expected = to_json(report);
    for (std::size_t at = 0; (at = expected.find("\"utf8\":", at)) != std::string::npos;) {
      expected.erase(at, expected.find("\"utf16\":", at) - at);
    }
    EXPECT_EQ(to_json(report, Offsets::utf16), expected) << e.name();
  }
}

TEST(Schema, RandomTextGivesEveryKeyInOrder) {
  const Analyzer analyzer;
  Random random(3);
  for (int i = 0; i < 2000; ++i) {
    Input input = random.input(16);
    input.id = "7";
    expect_all(analyzer, input);
  }
}

TEST(Schema, AnUnknownSurfaceCountsAsOther) {
  const Analyzer analyzer;
  Input input;
  input.reply = "Sorry, we are on it.";
  const std::string expected = to_json(analyzer.analyze(input));
  input.surface = "carrier-pigeon";
  EXPECT_EQ(to_json(analyzer.analyze(input)), expected);
}

TEST(Schema, AnAbsenceStandsAtTheEndOfTheReply) {
  const Analyzer analyzer;
  for (const Example& e : examples()) {
    if (!e.flagged || e.words) continue;
    const auto size = static_cast<std::uint32_t>(e.input.reply.size());
    for (const Diagnostic& d : analyzer.analyze(e.input).diagnostics) {
      if (d.check != e.check) continue;
      EXPECT_EQ(d.span.begin.utf8, size) << e.name();
      EXPECT_EQ(d.span.end.utf8, size) << e.name();
    }
  }
}

TEST(Schema, WithoutACustomerTextNoAbsenceIsReported) {
  const Analyzer analyzer;
  for (const Example& e : examples()) {
    if (!e.flagged || e.words) continue;
    Input input = e.input;
    input.customer.reset();
    for (const Diagnostic& d : analyzer.analyze(input).diagnostics) {
      EXPECT_NE(d.check, e.check) << e.name();
    }
  }
}

}  // namespace
}  // namespace amends::tests
