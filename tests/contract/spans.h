// Judges every place in a report: in order, inside its text, on a character's edge, the same in
// UTF-8 and UTF-16.
#ifndef AMENDS_TESTS_CONTRACT_SPANS_H_
#define AMENDS_TESTS_CONTRACT_SPANS_H_

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/utf8.h"

namespace amends::tests {

class SpanJudge {
 public:
  explicit SpanJudge(std::string_view text) : units_before_(units_before(text)) {}

  bool valid(Place place) const {
    return place.utf8 < units_before_.size() && units_before_[place.utf8] == place.utf16;
  }
  bool valid(Span span) const {
    return span.begin.utf8 <= span.end.utf8 && valid(span.begin) && valid(span.end);
  }

 private:
  std::vector<std::int64_t> units_before_;
};

inline std::string describe(Span s) {
  return "utf8 [" + std::to_string(s.begin.utf8) + ", " + std::to_string(s.end.utf8) +
         "), utf16 [" + std::to_string(s.begin.utf16) + ", " + std::to_string(s.end.utf16) + ")";
}

// The edits of a fix are non-empty as a list, sorted and disjoint, and each changes something.
inline testing::AssertionResult fix_is_sound(const Fix& fix, const SpanJudge& reply) {
  if (fix.label.empty()) return testing::AssertionFailure() << "a fix without a label";
  if (fix.edits.empty()) return testing::AssertionFailure() << fix.label << ": no edits";
  std::uint32_t end = 0;
  for (const Edit& edit : fix.edits) {
    if (!reply.valid(edit.span)) {
      return testing::AssertionFailure() << fix.label << ": " << describe(edit.span);
    }
    if (edit.span.begin.utf8 < end) return testing::AssertionFailure() << fix.label << ": overlap";
    if (edit.span.begin == edit.span.end && edit.text.empty()) {
      return testing::AssertionFailure() << fix.label << ": an edit that changes nothing";
    }
    end = edit.span.end.utf8;
  }
  return testing::AssertionSuccess();
}

inline testing::AssertionResult spans_are_valid(const Input& input, const Report& report) {
  const SpanJudge reply(input.reply);
  const auto bad = [](std::string_view what, Span span) {
    return testing::AssertionFailure() << what << ": " << describe(span);
  };
  for (const ActSpan& it : report.acts) {
    if (!reply.valid(it.span)) return bad(it.act, it.span);
  }
  for (const ChecklistItem& it : report.checklist) {
    if (!reply.valid(it.span)) return bad(it.item, it.span);
  }
  for (const Diagnostic& it : report.diagnostics) {
    if (!reply.valid(it.span)) return bad(it.check, it.span);
    for (const Fix& fix : it.fixes) {
      if (const auto sound = fix_is_sound(fix, reply); !sound) return sound;
    }
  }
  for (const Promise& it : report.promises) {
    if (!reply.valid(it.span)) return bad("promise", it.span);
  }
  for (const Offer& it : report.offers) {
    if (!reply.valid(it.span)) return bad("offer", it.span);
  }
  if (!report.complaint) return testing::AssertionSuccess();
  const SpanJudge customer(input.customer.value_or(""));
  for (const Issue& it : report.complaint->issues) {
    if (!customer.valid(it.span)) return bad("issue", it.span);
  }
  for (const Fact& it : report.complaint->facts) {
    if (!customer.valid(it.span)) return bad(it.type, it.span);
  }
  return testing::AssertionSuccess();
}

}  // namespace amends::tests

#endif  // AMENDS_TESTS_CONTRACT_SPANS_H_
