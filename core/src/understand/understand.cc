#include "src/understand/understand.h"

#include "src/understand/evidence.h"
#include "src/understand/facts.h"
#include "src/understand/issues.h"

namespace amends::understand {

Complaint understand(const match::Reading& customer, const match::Pack& pack) {
  Evidence evidence;
  gather(customer, pack, evidence);
  Complaint c;
  c.kind = kind_of(customer, evidence);
  c.heat_tenths = heat_of(c.kind, evidence);
  c.emotion = emotion_of(c.kind, c.heat_tenths, evidence);
  c.harm = harm_of(evidence);
  c.let_down = let_down(c.kind, evidence);
  c.fragment = is_fragment(customer, evidence);
  c.asks = asks_of(customer, pack, c.kind, evidence);
  c.topics = topics_of(evidence);
  if (c.kind != Kind::praise) c.issues = find_issues(customer, pack);
  c.facts = find_facts(customer, pack);
  return c;
}

}  // namespace amends::understand
