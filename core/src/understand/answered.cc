#include "src/understand/answered.h"

#include "src/understand/content.h"
#include "targets.h"

namespace amends::understand {
namespace {

// "I am looking into both points", "all of this".
bool means_everything(const match::Reading& reply, const match::Pack& pack) {
  for (const match::Hit& hit : reply.hits) {
    const match::Rule& rule = pack.rules[hit.rule];
    if (rule.kind == match::TargetKind::cue &&
        rule.target == static_cast<std::uint16_t>(target::cue::addresses_all)) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::vector<Answer> answers_to_issues(const Complaint& complaint, const match::Reading& reply,
                                      const match::Pack& pack, bool moves_private) {
  std::vector<Answer> out(complaint.issues.size(), Answer::none);
  if (out.empty()) return out;
  const Content said = content_of(reply, pack, 0, reply.sentence_count());
  const bool all = moves_private || means_everything(reply, pack);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const IssueFound& issue = complaint.issues[i];
    if (shared(issue.problems, said.concepts) > 0) {
      out[i] = Answer::by_problem;
    } else if (shared(issue.words, said.words) > 0 || shared(issue.concepts, said.concepts) > 0) {
      out[i] = Answer::by_subject;
    } else if (all) {
      out[i] = Answer::in_general;
    }
  }
  return out;
}

std::vector<bool> answered_issues(const Complaint& complaint, const match::Reading& reply,
                                  const match::Pack& pack, bool moves_private) {
  const std::vector<Answer> answers = answers_to_issues(complaint, reply, pack, moves_private);
  std::vector<bool> out(answers.size());
  for (std::size_t i = 0; i < answers.size(); ++i) out[i] = answers[i] != Answer::none;
  return out;
}

}  // namespace amends::understand
