#include "src/understand/issues.h"

#include <algorithm>

#include "src/understand/content.h"
#include "targets.h"

namespace amends::understand {
namespace {

using match::Hit;
using match::Unit;

// A clause of fewer units leans on the one before it: "..., twice".
constexpr std::size_t kShortClause = 3;
constexpr std::size_t kMaxIssues = 8;

struct Clause {
  std::size_t begin = 0;  // units of the sentence
  std::size_t end = 0;
};

class Finder {
 public:
  Finder(const match::Reading& customer, const match::Pack& pack)
      : customer_(customer), pack_(pack) {}

  std::vector<IssueFound> run() {
    for (std::size_t i = 0; i < customer_.sentence_count(); ++i) sentence(i);
    return std::move(issues_);
  }

 private:
  bool joins(const Unit& u) const {
    return pack_.in_list(u.word, match::ListId(target::list::clause_word));
  }

  // A comma, dash or the like with a space after it, or a joining word.
  bool begins_clause(const Unit& u) const {
    const bool after_break = (u.flags & segment::kAfterBreak) && (u.flags & segment::kSpaceBefore);
    return after_break || joins(u);
  }

  void sentence(std::size_t i) {
    const auto units = customer_.units_of(i);
    const bool asks = customer_.sentence(i).ending == segment::Ending::question;
    Clause clause;
    while (clause.begin < units.size()) {
      clause.end = clause.begin + 1;
      while (clause.end < units.size() && !begins_clause(units[clause.end])) ++clause.end;
      while (clause.begin + 1 < clause.end && skipped(units[clause.begin])) ++clause.begin;
      add(i, clause, asks);
      clause.begin = clause.end;
    }
  }

  // A clause is shown without the word that joins it, and without handles and emoji before it.
  bool skipped(const Unit& u) const {
    return joins(u) || u.kind == segment::TokenKind::handle || u.kind == segment::TokenKind::emoji ||
           u.kind == segment::TokenKind::url;
  }

  bool grumbles(std::size_t i, Clause c) const {
    for (const Hit& hit : customer_.hits_of(i)) {
      const match::Rule& rule = pack_.rules[hit.rule];
      if (hit.begin >= c.begin && hit.begin < c.end && rule.kind == match::TargetKind::cue &&
          rule.target == static_cast<std::uint16_t>(target::cue::grumble)) {
        return true;
      }
    }
    return false;
  }

  // "it will be late", "if it breaks": not something that went wrong.
  bool supposes(std::size_t i, Clause c) const {
    const auto units = customer_.units_of(i).subspan(c.begin, c.end - c.begin);
    return std::any_of(units.begin(), units.end(), [this](const Unit& u) {
      return pack_.in_list(u.word, match::ListId(target::list::supposing));
    });
  }

  bool is_grave(std::size_t i, Clause c) const {
    const auto hits = customer_.hits_of(i);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
      return hit.begin >= c.begin && hit.begin < c.end &&
             concept_of(customer_, pack_, i, hit).weight >= kGrave;
    });
  }

  void add(std::size_t i, Clause c, bool asks) {
    IssueFound issue;
    add_concepts(customer_, pack_, i, c.begin, c.end, kProblem, issue.problems);
    sort_unique(issue.problems);
    const bool wrong = !issue.problems.empty();
    if (!wrong && (asks || !grumbles(i, c))) return;
    add_concepts(customer_, pack_, i, c.begin, c.end, 0, issue.concepts);
    sort_unique(issue.concepts);
    issue.grave = wrong && !asks && is_grave(i, c) && !supposes(i, c);
    // Anger without a thing it is about is no issue.
    if (!wrong && issue.concepts.empty()) return;
    if (c.end - c.begin < kShortClause && merge_before(i, c, issue)) return;
    add_words(customer_, pack_, i, c.begin, c.end, issue.words);
    sort_unique(issue.words);
    issue.range = range_of(i, c);
    if (!merge_same(issue) && issues_.size() < kMaxIssues) issues_.push_back(std::move(issue));
  }

  // Without the emoji, links and handles at its end.
  text::Range range_of(std::size_t i, Clause c) const {
    const auto units = customer_.units_of(i);
    while (c.end > c.begin + 1 && skipped(units[c.end - 1])) --c.end;
    return customer_.range_of(i, c.begin, c.end);
  }

  static void join(IssueFound& into, const IssueFound& from) {
    into.grave = into.grave || from.grave;
    into.problems.insert(into.problems.end(), from.problems.begin(), from.problems.end());
    into.concepts.insert(into.concepts.end(), from.concepts.begin(), from.concepts.end());
    into.words.insert(into.words.end(), from.words.begin(), from.words.end());
    sort_unique(into.problems);
    sort_unique(into.concepts);
    sort_unique(into.words);
  }

  // A short clause right after an issue belongs to it.
  bool merge_before(std::size_t i, Clause c, const IssueFound& issue) {
    if (issues_.empty()) return false;
    IssueFound& last = issues_.back();
    const text::Range here = range_of(i, c);
    if (last.range.begin < customer_.sentence(i).range.begin) return false;
    last.range.end = here.end;
    join(last, issue);
    return true;
  }

  // The same problem again, or the same grumble without a problem of its own.
  bool merge_same(const IssueFound& issue) {
    for (IssueFound& other : issues_) {
      const bool same = issue.problems.empty() ? shared(other.concepts, issue.concepts) > 0
                                               : shared(other.problems, issue.problems) > 0;
      if (!same) continue;
      join(other, issue);
      return true;
    }
    return false;
  }

  const match::Reading& customer_;
  const match::Pack& pack_;
  std::vector<IssueFound> issues_;
};

}  // namespace

std::vector<IssueFound> find_issues(const match::Reading& customer, const match::Pack& pack) {
  return Finder(customer, pack).run();
}

}  // namespace amends::understand
