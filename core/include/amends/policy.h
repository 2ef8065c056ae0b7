// What a company wants of its replies, where the advice disagrees: docs/policy.md. A Policy is a
// plain value; the analyzer takes it, and reading one from a file is the edges' work.
#ifndef AMENDS_POLICY_H_
#define AMENDS_POLICY_H_

namespace amends {

struct Policy {
  // Style tips are hints beside the text, never marks in it.
  int tips_most = 2;             // so many at most
  bool tips_when_ready = false;  // also beside a reply that is ready to send
};

}  // namespace amends

#endif  // AMENDS_POLICY_H_
