#include "src/checking/numbers.h"

namespace amends::checking {
namespace {

bool is_digit(char16_t u) { return u >= u'0' && u <= u'9'; }
bool is_upper(char16_t u) { return u >= u'A' && u <= u'Z'; }
bool is_lower(char16_t u) { return u >= u'a' && u <= u'z'; }

// Next to one of these a run of digits belongs to something longer: a link, a code, a decimal.
bool joins(char16_t u) {
  return is_digit(u) || is_upper(u) || is_lower(u) || u == u'/' || u == u'_' || u == u'=' ||
         u == u'@' || u == u'#' || u == u'*';
}

bool stands_alone(std::u16string_view units, std::size_t begin, std::size_t end) {
  return (begin == 0 || !joins(units[begin - 1])) && (end == units.size() || !joins(units[end]));
}

bool luhn(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    int d = digits[digits.size() - 1 - i] - '0';
    if (i % 2 == 1) d = d < 5 ? 2 * d : 2 * d - 9;
    sum += d;
  }
  return sum % 10 == 0;
}

int prefix(std::string_view digits, int count) {
  int value = 0;
  for (int i = 0; i < count; ++i) value = 10 * value + (digits[static_cast<std::size_t>(i)] - '0');
  return value;
}

bool is_card(std::string_view digits) {
  if (digits.size() == 15) {
    const int two = prefix(digits, 2);
    return (two == 34 || two == 37) && luhn(digits);
  }
  if (digits.size() != 16) return false;
  const int four = prefix(digits, 4);
  const bool issued = digits[0] == '4' || (four >= 5100 && four <= 5599) ||
                      (four >= 2221 && four <= 2720) || four == 6011 ||
                      (four >= 6440 && four <= 6599);
  return issued && luhn(digits);
}

// Groups of four, or 4-6-5 on American Express; or no groups at all.
bool grouped_as_card(const std::vector<std::size_t>& groups) {
  if (groups.size() == 1) return true;
  if (groups.size() == 3) return groups[0] == 4 && groups[1] == 6 && groups[2] == 5;
  if (groups.size() != 4) return false;
  for (const std::size_t g : groups) {
    if (g != 4) return false;
  }
  return true;
}

// The end of the card number at `begin`, or 0.
std::size_t card_end(std::u16string_view units, std::size_t begin) {
  std::string digits;
  std::vector<std::size_t> groups;
  char16_t separator = 0;
  std::size_t i = begin;
  while (digits.size() <= 16) {
    const std::size_t group = i;
    while (i < units.size() && is_digit(units[i])) digits += static_cast<char>(units[i++]);
    groups.push_back(i - group);
    const bool more = i + 1 < units.size() && (units[i] == u' ' || units[i] == u'-') &&
                      is_digit(units[i + 1]) && (separator == 0 || units[i] == separator);
    if (!more || digits.size() >= 15) break;
    separator = units[i++];
  }
  const bool card = grouped_as_card(groups) && is_card(digits) && stands_alone(units, begin, i);
  return card ? i : 0;
}

// The remainder of an IBAN's number by 97: letters count 10 to 35, the first four characters last.
int iban_remainder(std::string_view iban) {
  int rest = 0;
  for (std::size_t i = 0; i < iban.size(); ++i) {
    const char c = iban[(i + 4) % iban.size()];
    const int value = c <= '9' ? c - '0' : c - 'A' + 10;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

constexpr std::size_t kShortestIban = 15;
constexpr std::size_t kLongestIban = 34;

std::size_t iban_end(std::u16string_view units, std::size_t begin) {
  if (begin + kShortestIban > units.size() || !is_upper(units[begin]) ||
      !is_upper(units[begin + 1]) || !is_digit(units[begin + 2]) || !is_digit(units[begin + 3])) {
    return 0;
  }
  std::string iban;
  std::size_t end = 0;
  std::size_t i = begin;
  while (i < units.size() && iban.size() <= kLongestIban) {
    if (is_digit(units[i]) || is_upper(units[i])) {
      iban += static_cast<char>(units[i++]);
    } else if (units[i] == u' ' && iban.size() % 4 == 0) {
      ++i;
      continue;
    } else {
      break;
    }
    const bool at_word_end = i == units.size() || !joins(units[i]);
    if (at_word_end && iban.size() >= kShortestIban && iban.size() <= kLongestIban &&
        iban_remainder(iban) == 1) {
      end = i;
    }
  }
  return end != 0 && stands_alone(units, begin, end) ? end : 0;
}

}  // namespace

std::string digits_of(std::u16string_view units) {
  std::string digits;
  for (const char16_t u : units) {
    if (is_digit(u)) digits += static_cast<char>(u);
  }
  return digits;
}

std::vector<text::Range> checked_numbers(std::u16string_view units) {
  std::vector<text::Range> found;
  for (std::size_t i = 0; i < units.size();) {
    const bool starts = i == 0 || !joins(units[i - 1]);
    std::size_t end = 0;
    if (starts && is_digit(units[i])) end = card_end(units, i);
    if (starts && is_upper(units[i])) end = iban_end(units, i);
    if (end == 0) {
      ++i;
      continue;
    }
    found.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)});
    i = end;
  }
  return found;
}

}  // namespace amends::checking
