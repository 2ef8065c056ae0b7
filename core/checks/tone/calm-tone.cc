// Text shouts in three ways: capitals, stacked marks, and words that have run out of patience (the
// phrases). Capitals are told from names by everyday words; stacked marks are heat only where the
// sentence is cross, since "Thank you so much!!" is cheer.
#include <algorithm>

#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

using checking::Context;
using checking::Finding;
using checking::Findings;
using match::ListId;
using match::Unit;
using target::list;
using text::Range;

bool in_list(const Context& in, const Unit& u, list l) {
  return u.word != 0 && in.pack.in_list(u.word, static_cast<ListId>(l));
}

bool any_in_list(const Context& in, std::size_t sentence, list l) {
  const auto units = in.reply.units_of(sentence);
  return std::any_of(units.begin(), units.end(),
                     [&](const Unit& u) { return in_list(in, u, l); });
}

bool is_loud(const Unit& u) {
  return u.kind == segment::TokenKind::word && (u.flags & segment::kAllCaps) &&
         !(u.flags & (segment::kQuoted | segment::kInSlot));
}

// ---- Capitals -----------------------------------------------------------------------------------

struct LoudRun {
  std::size_t begin = 0;  // units of the sentence
  std::size_t end = 0;
  int words = 0;  // acronyms and the names of things do not count
  int letters = 0;
  int long_words = 0;
  int everyday = 0;
};

bool only_spaces_between(const Context& in, const Unit& a, const Unit& b) {
  const auto gap = in.reply.view({a.range.end, std::max(a.range.end, b.range.begin)});
  return std::all_of(gap.begin(), gap.end(), [](char16_t c) { return c == u' '; });
}

void count(const Context& in, const Unit& u, LoudRun& run) {
  if (in_list(in, u, list::tone_acronyms)) return;
  ++run.words;
  run.letters += static_cast<int>(u.range.size());
  run.long_words += u.range.size() >= 4;
  run.everyday += in_list(in, u, list::tone_everyday);
}

// The loud words from `begin` on that stand together; "I", "A" and numbers do not part them.
LoudRun loud_run(const Context& in, std::span<const Unit> units, std::size_t begin) {
  LoudRun run{begin, begin};
  for (std::size_t k = begin; k < units.size(); ++k) {
    const Unit& u = units[k];
    const bool same_token = k > begin && u.token == units[k - 1].token;
    if (k > begin && !same_token && !only_spaces_between(in, units[k - 1], u)) break;
    if (is_loud(u)) {
      if (!same_token) count(in, u, run);
      run.end = k + 1;
    } else if (u.range.size() > 1 && u.kind != segment::TokenKind::number) {
      break;
    }
  }
  return run;
}

bool shouts(const Context& in, const LoudRun& run) {
  const bool long_run = run.words >= 3 && run.letters >= 10 && run.long_words >= 2;
  if (!in.english) return long_run;
  return (long_run && (run.everyday >= 2 || run.words >= 5)) ||
         (run.words >= 2 && run.everyday >= 2 && run.letters >= 6);
}

// The words in small letters, with the capital of a sentence start and of "I".
std::string lowered(const Context& in, std::size_t sentence, Range range) {
  const auto& reply = in.reply;
  std::string out;
  std::uint32_t at = range.begin;
  for (const segment::Token& t : reply.tokens(sentence)) {
    if (t.range.begin < range.begin || t.range.end > range.end) continue;
    out += text::utf8_of_range(reply.text, {at, t.range.begin});
    at = t.range.end;
    const std::string_view form = reply.segments.form(t);
    if (form.empty() || form == "i" || form.starts_with("i'")) {
      const std::uint32_t keep = form.empty() ? t.range.end : t.range.begin + 1;
      out += text::utf8_of_range(reply.text, {t.range.begin, keep});
      if (!form.empty()) out += form.substr(1);
    } else {
      out += form;
    }
  }
  const bool starts = range.begin == reply.sentence(sentence).range.begin;
  if (starts && !out.empty() && out[0] >= 'a' && out[0] <= 'z') {
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
  }
  return out;
}

void report_capitals(const Context& in, std::size_t sentence, Range range, std::size_t first,
                     Findings& out) {
  auto& list = out.list;
  const auto overlaps = [&](const Finding& f) { return f.range.overlaps(range); };
  list.erase(std::remove_if(list.begin() + static_cast<std::ptrdiff_t>(first), list.end(),
                            overlaps),
             list.end());
  static constexpr std::uint32_t kLongest = 60;  // units that the message repeats
  const std::string words = range.size() <= kLongest
                                ? "“" + text::utf8_of_range(in.reply.text, range) + "” reads"
                                : "So many capitals read";
  Finding& f = out.report(in, range, words + " as shouting: write it in small letters.");
  if (!in.english) return;  // which letters stay capital is another language's own rule
  f.fixes.push_back({"Write it in small letters", {{range, lowered(in, sentence, range)}}});
}

// ---- Stacked marks ------------------------------------------------------------------------------

bool is_hostile(target::check c) {
  switch (c) {
    case target::check::blame_customer:
    case target::check::calm_tone:
    case target::check::condescension:
    case target::check::rudeness:
    case target::check::sarcasm:
    case target::check::tone_policing: return true;
    default: return false;
  }
}

bool is_cross(const Context& in, std::size_t sentence) {
  for (const match::Hit& h : in.reply.hits_of(sentence)) {
    const match::Rule& rule = in.pack.rules[h.rule];
    if (rule.kind == match::TargetKind::check &&
        is_hostile(static_cast<target::check>(rule.target))) {
      return true;
    }
  }
  return any_in_list(in, sentence, list::tone_you) && any_in_list(in, sentence, list::tone_cross);
}

bool is_cheerful(const Context& in, std::size_t sentence) {
  if (in.reply.units_of(sentence).empty()) return true;  // marks alone belong to what stood before
  if (any_in_list(in, sentence, list::tone_cheer)) return true;
  const auto& acts = in.acts.list;
  return std::any_of(acts.begin(), acts.end(), [&](const acts::Act& a) {
    return a.sentence == sentence &&
           (a.kind == acts::ActKind::greeting || a.kind == acts::ActKind::thanks ||
            a.kind == acts::ActKind::apology || a.kind == acts::ActKind::signoff);
  });
}

void stacked_marks(const Context& in, std::size_t sentence, Findings& out) {
  const Range all = in.reply.sentence(sentence).range;
  const auto& u = in.reply.text.units;
  for (std::uint32_t at = all.begin; at < all.end; ++at) {
    if (u[at] != u'!' && u[at] != u'?') continue;
    Range run{at, at};
    int questions = 0;
    while (run.end < all.end && (u[run.end] == u'!' || u[run.end] == u'?')) {
      questions += u[run.end++] == u'?';
    }
    at = run.end;
    if (run.size() < 2) continue;
    const bool only_questions = questions == static_cast<int>(run.size());
    // "Right?!" is banter with somebody who is happy.
    const bool banter = in.complaint && in.complaint->kind == understand::Kind::praise;
    const bool heavy = !banter && !only_questions && (run.size() >= 3 || questions > 0);
    if (is_cheerful(in, sentence) || !(heavy || is_cross(in, sentence))) continue;
    Range marked = run;
    bool after_word = true;  // "@help!!!" is not said in anger
    for (const Unit& unit : in.reply.units_of(sentence)) {
      if (unit.range.end != run.begin) continue;
      marked.begin = unit.range.begin;
      after_word = unit.kind == segment::TokenKind::word || unit.kind == segment::TokenKind::number;
    }
    if (!after_word) continue;
    Finding& f = out.report(in, marked,
                            "“" + text::utf8_of_range(in.reply.text, marked) +
                                "” sounds raised: one mark is enough.");
    f.fixes.push_back({"Keep one mark", {{run, questions > 0 ? "?" : "!"}}});
  }
}

}  // namespace

void calm_tone(const Context& in, Findings& out) {
  const std::size_t first = out.list.size();
  if (in.english) out.report_phrases(in);
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    const auto units = in.reply.units_of(i);
    for (std::size_t k = 0; k < units.size(); ++k) {
      if (!is_loud(units[k])) continue;
      const LoudRun run = loud_run(in, units, k);
      k = run.end - 1;
      if (shouts(in, run)) {
        report_capitals(in, i, in.reply.range_of(i, run.begin, run.end), first, out);
      }
    }
    if (in.english) stacked_marks(in, i, out);
  }
}

}  // namespace amends::checks
