// Numbers that are known by their check digits, in any language.
//
//   checked_numbers(u"card 4111 1111 1111 1111")   {5, 24}: a payment card
//   checked_numbers(u"IBAN DE89370400440532013000") {5, 27}
//   checked_numbers(u"parcel 4111111111111112")    none: the check digit is wrong
//   checked_numbers(u"x.example/4111111111111111") none: part of a link
#ifndef AMENDS_CORE_SRC_CHECKING_NUMBERS_H_
#define AMENDS_CORE_SRC_CHECKING_NUMBERS_H_

#include <string>
#include <string_view>
#include <vector>

#include "src/text/text.h"

namespace amends::checking {

// The ASCII digits of `units`, in order.
std::string digits_of(std::u16string_view units);

// Payment cards (Visa, Mastercard, American Express, Discover; ISO/IEC 7812 check digit) written in
// one piece or in groups, and IBANs (ISO 13616 check digits). Ordered and disjoint.
std::vector<text::Range> checked_numbers(std::u16string_view units);

}  // namespace amends::checking

#endif  // AMENDS_CORE_SRC_CHECKING_NUMBERS_H_
