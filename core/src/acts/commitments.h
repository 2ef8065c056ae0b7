// What the reply commits to, as data: promises with their due time, offers with their amount.
#ifndef AMENDS_CORE_SRC_ACTS_COMMITMENTS_H_
#define AMENDS_CORE_SRC_ACTS_COMMITMENTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "src/acts/acts.h"

namespace amends::acts {

struct PromiseFound {
  text::Range range;
  text::Range due;  // empty: no time is named
};

struct OfferFound {
  std::string_view kind;  // credit, refund, discount, voucher, free-item
  std::string amount;
  std::string_view currency;  // ISO 4217, "%", or empty
  text::Range range;
  text::Range sum;  // the amount's words; empty if none is named
};

std::vector<PromiseFound> promises_of(const match::Reading& reply, const Acts& acts);
// What sentence i would offer, read as an offer.
OfferFound offer_in(const match::Reading& reply, std::size_t sentence);
std::vector<OfferFound> offers_of(const match::Reading& reply, const Acts& acts);

}  // namespace amends::acts

#endif  // AMENDS_CORE_SRC_ACTS_COMMITMENTS_H_
