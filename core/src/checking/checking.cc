#include "src/checking/checking.h"

#include <algorithm>
#include <array>
#include <utility>

#include "src/checking/clause.h"
#include "src/checking/needs.h"

namespace amends::checking {
namespace {

using match::CheckMeta;
using match::FixOp;
using match::FixTemplate;
using match::Hit;
using match::Rule;
using match::TargetKind;

// "“{words}” sounds ..." with the words put in, shortened where they run on.
std::string fill_in(std::string_view message, const match::Reading& reply, text::Range range) {
  static constexpr std::string_view kSlot = "{words}";
  static constexpr std::uint32_t kLongest = 60;
  const std::size_t at = message.find(kSlot);
  if (at == std::string_view::npos) return std::string(message);
  std::string out(message.substr(0, at));
  text::Range shown = range;
  if (shown.size() > kLongest) {
    shown.end = shown.begin + kLongest;
    const auto& u = reply.text.units;
    while (shown.end > shown.begin + 1 && u[shown.end] != u' ') --shown.end;
  }
  out += text::utf8_of_range(reply.text, shown);
  if (shown.end != range.end) out += "…";
  out += message.substr(at + kSlot.size());
  return out;
}

bool is_space(char16_t u) { return u == u' ' || u == u'\t' || u == u'\n' || u == u'\r'; }

bool starts_upper(std::u16string_view s) { return !s.empty() && s[0] >= u'A' && s[0] <= u'Z'; }

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// Handles and emoji may stand before the first word.
bool starts_sentence(const match::Reading& reading, std::uint32_t at) {
  for (std::size_t i = 0; i < reading.sentence_count(); ++i) {
    for (const segment::Token& t : reading.tokens(i)) {
      if (t.range.begin == at) return true;
      if (t.kind != segment::TokenKind::handle && t.kind != segment::TokenKind::emoji) break;
    }
  }
  return false;
}

// "Hi Tom," and "However,": the comma sets off a name or the first word of the sentence.
bool address_before(const match::Reading& reading, std::uint32_t comma) {
  const auto& u = reading.text.units;
  std::uint32_t word = comma;
  while (word > 0 && !is_space(u[word - 1])) --word;
  return (u[word] >= u'A' && u[word] <= u'Z') || starts_sentence(reading, word);
}

// `at_start`: the words begin their sentence.
FindingEdit replacement(const match::Reading& reading, text::Range range, bool at_start,
                        std::string_view text) {
  FindingEdit e{range, std::string(text)};
  const auto words = reading.view(range);
  if (!starts_upper(words) || e.text.empty() || !is_lower(e.text[0])) return e;
  // "I" is a capital wherever it stands; other words only where a sentence begins or by name.
  const bool is_i = words.size() == 1 || words[1] == u' ' || words[1] == u'\'' || words[1] == u'’';
  if (words[0] == u'I' && is_i && !at_start) return e;
  e.text[0] = static_cast<char>(e.text[0] - 'a' + 'A');
  return e;
}

FindingFix make_fix(const Context& in, std::size_t sentence, text::Range mark,
                    const FixTemplate& t) {
  FindingFix fix{std::string(t.label), {}};
  switch (t.op) {
    case FixOp::replace: {
      const bool at_start = in.reply.sentence(sentence).range.begin == mark.begin;
      fix.edits.push_back(replacement(in.reply, mark, at_start, t.text));
      break;
    }
    case FixOp::delete_words: fix.edits.push_back(deletion(in.reply, mark)); break;
    case FixOp::delete_sentence: fix.edits.push_back(clause_deletion(in.reply, sentence, mark)); break;
  }
  return fix;
}

// How one speaks to somebody who is let down: cheer and compliments are what praise is answered with.
bool is_of_manner(const CheckMeta& check) {
  return check.family == "tone" || check.family == "listening" || check.family == "apology";
}

bool applies(const Context& in, std::size_t i) {
  const CheckMeta& check = in.pack.checks[i];
  if (in.house.disabled[i]) return false;
  if (!in.english && !check.any_language) return false;
  if (check.public_only && !in.surface.is_public) return false;
  if (check.kind == match::CheckKind::pair && in.customer == nullptr) return false;
  if (check.panel != 0 && !in.may_report_absence()) return false;
  if (in.complaint && in.complaint->kind == understand::Kind::praise && is_of_manner(check)) return false;
  return check.in_templates || in.input.mode != Mode::template_;
}

// The policy's severity in place of the check's own. A style tip never becomes a mark: it may be
// dropped again for a better one, and must not weigh on the score.
void weigh(const Context& in, std::size_t check, std::vector<Finding>& list, std::size_t from) {
  const std::optional<Severity> severity = in.house.severities[check];
  if (!severity || in.pack.checks[check].panel != 0) return;
  for (std::size_t i = from; i < list.size(); ++i) list[i].severity = *severity;
}

// A style tip points at nothing: it stands beside the text, once.
void lift(const Context& in, std::vector<Finding>& list, std::size_t from) {
  if (list.size() == from) return;
  list.resize(from + 1);
  list[from].range = in.end_of_reply();
}

}  // namespace

std::string_view to_string(Item item) {
  static constexpr std::array<std::string_view, kItems> kNames = {
      "greeting", "acknowledge", "restate", "feelings", "apology", "answer",
      "solution", "step",        "timeline", "contact", "signoff"};
  return kNames[static_cast<std::size_t>(item)];
}

bool Context::may_report_absence() const {
  return absences_count(input, english, complaint) && !is_part_of_several(reply);
}

FindingEdit deletion(const match::Reading& reading, text::Range r) {
  const auto& u = reading.text.units;
  const auto at = [&u](std::uint32_t i) { return i < u.size() ? u[i] : u'\0'; };
  const bool starts = starts_sentence(reading, r.begin);
  const bool capital = starts && starts_upper(reading.view(r));
  std::uint32_t before = r.begin;  // the end of what stays before the words
  while (before > 0 && is_space(u[before - 1])) --before;
  const bool comma_before = before > 0 && u[before - 1] == u',';
  if (at(r.end) == u',' && (starts || comma_before)) ++r.end;
  const bool keeps_comma = starts || !comma_before || address_before(reading, before - 1);
  if (!keeps_comma && (at(r.end) == u'\0' || at(r.end - 1) == u',' || at(r.end) == u'.' ||
                       at(r.end) == u'!' || at(r.end) == u'?')) {
    r.begin = before - 1;  // "..., as I said, ..." and "..., as I said." lose the first comma too
  }
  const bool space_before = r.begin == 0 || is_space(u[r.begin - 1]);
  const bool punctuation_after = r.end < u.size() && !is_space(u[r.end]);
  if (at(r.end) == u' ' && space_before) {
    ++r.end;
  } else if (r.begin > 0 && space_before && (punctuation_after || r.end == u.size())) {
    --r.begin;
  }
  if (capital && at(r.end) >= u'a' && at(r.end) <= u'z') {
    return {{r.begin, r.end + 1}, std::string(1, static_cast<char>(u[r.end] - u'a' + u'A'))};
  }
  return {r, ""};
}

FindingEdit sentence_deletion(const match::Reading& reading, std::size_t sentence) {
  const auto& u = reading.text.units;
  text::Range r = reading.sentence(sentence).range;
  while (r.end < u.size() && u[r.end] == u' ') ++r.end;
  if (r.end == u.size()) {
    while (r.begin > 0 && is_space(u[r.begin - 1])) --r.begin;
  }
  return {r, ""};
}

Finding& Findings::report(const Context& in, text::Range range, std::string message) {
  Finding f;
  f.check = current_check;
  f.severity = in.pack.checks[current_check].severity;
  f.range = range;
  f.message = std::move(message);
  return list.emplace_back(std::move(f));
}

Finding& Findings::report(const Context& in, text::Range range) {
  return report(in, range, fill_in(in.pack.checks[current_check].message, in.reply, range));
}

Finding& Findings::report_hit(const Context& in, std::size_t sentence, const Hit& hit) {
  const Rule& rule = in.pack.rules[hit.rule];
  const text::Range mark = in.reply.mark_of(sentence, hit);
  Finding& f = rule.message.empty() ? report(in, mark)
                                    : report(in, mark, fill_in(rule.message, in.reply, mark));
  for (int i = 0; i < rule.fix_count; ++i) {
    f.fixes.push_back(make_fix(in, sentence, mark, in.pack.fixes[rule.first_fix + i]));
  }
  return f;
}

void Findings::report_phrases(const Context& in, bool special) {
  const std::size_t first = list.size();
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    for (const Hit& hit : in.reply.hits_of(i)) {
      const Rule& rule = in.pack.rules[hit.rule];
      if (rule.kind != TargetKind::check || rule.target != current_check) continue;
      if (in.reply.quoted(i, hit) || (!special && !rule.message.empty())) continue;
      // Hits come in order of place, and two on the same words are one finding: the longer.
      const text::Range mark = in.reply.mark_of(i, hit);
      const bool overlaps = list.size() > first && list.back().range.overlaps(mark);
      if (overlaps && list.back().range.size() >= mark.size()) continue;
      if (overlaps) list.pop_back();
      report_hit(in, i, hit);
    }
  }
}

namespace {

// A bit for each check that has a phrase hit in the reply, so that the others cost nothing.
std::vector<bool> checks_with_hits(const Context& in) {
  std::vector<bool> with(in.pack.checks.size(), false);
  for (const Hit& hit : in.reply.hits) {
    const Rule& rule = in.pack.rules[hit.rule];
    if (rule.kind == TargetKind::check) with[rule.target] = true;
  }
  return with;
}

}  // namespace

void keep_best_tips(const Context& in, bool ready, std::vector<Finding>& found) {
  const auto rank_of = [&in](const Finding& f) { return in.pack.checks[f.check].panel; };
  std::vector<std::pair<int, std::uint16_t>> tips;
  for (const Finding& f : found) {
    if (rank_of(f) != 0) tips.emplace_back(rank_of(f), f.check);
  }
  if (tips.empty()) return;
  std::sort(tips.begin(), tips.end());
  const std::size_t most = ready && !in.policy.tips_when_ready
                               ? 0
                               : static_cast<std::size_t>(std::max(0, in.policy.tips_most));
  if (tips.size() <= most) return;
  tips.erase(tips.begin(), tips.begin() + static_cast<std::ptrdiff_t>(most));
  std::erase_if(found, [&](const Finding& f) {
    return std::binary_search(tips.begin(), tips.end(), std::pair(rank_of(f), f.check));
  });
}

void run(const Context& in, std::vector<Finding>& out) {
  Findings findings;
  findings.list = std::move(out);
  findings.list.clear();
  const std::vector<bool> with_hits = checks_with_hits(in);
  for (std::size_t i = 0; i < in.pack.checks.size(); ++i) {
    const CheckMeta& check = in.pack.checks[i];
    if (!applies(in, i)) continue;
    findings.current_check = static_cast<std::uint16_t>(i);
    const std::size_t before = findings.list.size();
    if (check.function) {
      check.function(in, findings);
    } else if (with_hits[i]) {
      findings.report_phrases(in);
    }
    if (check.panel != 0) lift(in, findings.list, before);
    weigh(in, i, findings.list, before);
  }
  out = std::move(findings.list);
}

}  // namespace amends::checking
