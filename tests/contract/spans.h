// Judges every place in a report: in order, inside its text, on a character's edge, the same in
// UTF-8 and UTF-16. The functions say what is wrong, or nothing: "".
#ifndef AMENDS_TESTS_CONTRACT_SPANS_H_
#define AMENDS_TESTS_CONTRACT_SPANS_H_

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
inline std::string problem_of(const Fix& fix, const SpanJudge& reply) {
  if (fix.label.empty()) return "a fix without a label";
  if (fix.edits.empty()) return fix.label + ": no edits";
  std::uint32_t end = 0;
  for (const Edit& edit : fix.edits) {
    if (!reply.valid(edit.span)) return fix.label + ": " + describe(edit.span);
    if (edit.span.begin.utf8 < end) return fix.label + ": edits overlap or are not sorted";
    if (edit.span.begin == edit.span.end && edit.text.empty()) {
      return fix.label + ": an edit that changes nothing";
    }
    end = edit.span.end.utf8;
  }
  return "";
}

template <typename List, typename NameOf>
std::string problem_of(const List& list, const SpanJudge& text, NameOf name_of) {
  for (const auto& it : list) {
    if (!text.valid(it.span)) return name_of(it) + ": " + describe(it.span);
  }
  return "";
}

inline std::string span_problem(const Input& input, const Report& report) {
  const SpanJudge reply(input.reply);
  const SpanJudge customer(input.customer.value_or(""));
  std::string out = problem_of(report.acts, reply, [](const ActSpan& it) { return it.act; });
  out += problem_of(report.checklist, reply, [](const ChecklistItem& it) { return it.item; });
  out += problem_of(report.diagnostics, reply, [](const Diagnostic& it) { return it.check; });
  for (const Diagnostic& it : report.diagnostics) {
    for (const Fix& fix : it.fixes)
      out += problem_of(fix, reply);
  }
  out += problem_of(report.promises, reply, [](const Promise& it) { return it.text; });
  out += problem_of(report.offers, reply, [](const Offer& it) { return it.kind; });
  if (!report.complaint) return out;
  out += problem_of(report.complaint->issues, customer, [](const Issue& it) { return it.text; });
  out += problem_of(report.complaint->facts, customer, [](const Fact& it) { return it.type; });
  return out;
}

}  // namespace amends::tests

#endif  // AMENDS_TESTS_CONTRACT_SPANS_H_
