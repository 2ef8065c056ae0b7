#include "src/checking/clause.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace amends::checking {
namespace {

using match::Reading;
using segment::Token;
using text::Range;

constexpr std::array<std::string_view, 3> kJoints = {"but", "so", "and"};
// A clause that can stand alone begins with one of these.
constexpr std::array<std::string_view, 14> kSubjects = {"i",   "we",  "you",   "they", "he",
                                                        "she", "it",  "there", "the",  "our",
                                                        "your", "please", "this", "that"};

template <std::size_t N>
bool is_one_of(std::string_view form, const std::array<std::string_view, N>& words) {
  const std::string_view word = form.substr(0, form.find('\''));  // "I'll": i
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Where two clauses meet: the comma or semicolon, and the first letter of the next clause.
struct Joint {
  std::uint32_t mark;
  std::uint32_t next;
};

std::optional<Joint> joint_at(const Reading& reading, std::span<const Token> tokens,
                              std::size_t i) {
  const auto sign = reading.view(tokens[i].range);
  if (sign != u"," && sign != u";") return std::nullopt;
  std::size_t next = i + 1;
  if (next < tokens.size() && is_one_of(reading.segments.form(tokens[next]), kJoints)) {
    ++next;
  } else if (sign == u",") {
    return std::nullopt;
  }
  if (next >= tokens.size()) return std::nullopt;
  if (!is_one_of(reading.segments.form(tokens[next]), kSubjects)) return std::nullopt;
  return Joint{tokens[i].range.begin, tokens[next].range.begin};
}

std::string capital_of(const Reading& reading, std::uint32_t at) {
  const char16_t u = reading.text.units[at];
  return u >= u'a' && u <= u'z' ? std::string(1, static_cast<char>(u - u'a' + u'A')) : "";
}

}  // namespace

FindingEdit clause_deletion(const Reading& reading, std::size_t sentence, Range mark) {
  const auto tokens = reading.tokens(sentence);
  const Range all = reading.sentence(sentence).range;
  std::optional<Joint> before, after;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto joint = joint_at(reading, tokens, i);
    if (!joint) continue;
    if (joint->next <= mark.begin) before = joint;
    if (!after && joint->mark >= mark.end) after = joint;
  }
  if (before && after) return {{before->mark, after->mark}, ""};
  if (before) {
    std::uint32_t end = all.end;  // the full stop stays
    while (end > mark.end && !reading.view({end - 1, end}).find_first_of(u".!?…")) --end;
    return {{before->mark, end}, ""};
  }
  if (after) {
    const std::string capital = capital_of(reading, after->next);
    const std::uint32_t past = after->next + static_cast<std::uint32_t>(capital.size());
    return {{all.begin, past}, capital};
  }
  return sentence_deletion(reading, sentence);
}

}  // namespace amends::checking
