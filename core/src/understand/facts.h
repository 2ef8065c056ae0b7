// facts: what the complaint already gives: numbers, dates, times, amounts, places, names, contact
// data, devices, and what was tried. Patterns are in core/data/complaint/facts.toml.
//
//   "Order no. 88213"        order-number 88213
//   "paid £9.99 on 3 May"    amount £9.99, date "on 3 May"
//   "I emailed you twice"    channel "emailed you"
#ifndef AMENDS_CORE_SRC_UNDERSTAND_FACTS_H_
#define AMENDS_CORE_SRC_UNDERSTAND_FACTS_H_

#include "src/understand/understand.h"

namespace amends::understand {

std::vector<FactFound> find_facts(const match::Reading& customer, const match::Pack& pack);

}  // namespace amends::understand

#endif  // AMENDS_CORE_SRC_UNDERSTAND_FACTS_H_
