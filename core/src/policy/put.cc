// From the text of a value to the member of the Policy, or to what is wrong with it.
#include <algorithm>

#include "src/policy/nearest.h"
#include "src/policy/settings.h"

namespace amends::policy {
namespace {

constexpr std::size_t kLongestValue = 400;  // bytes
constexpr std::size_t kMostEntries = 1000;  // of a list

using Wrong = std::optional<std::string>;

// As much of a value as an error message has room for.
std::string shown(std::string_view text) {
  constexpr std::size_t kRoom = 60;
  std::string out = "\"";
  std::size_t end = std::min(text.size(), kRoom);
  while (end < text.size() && end > 0 && (text[end] & 0xC0) == 0x80)
    --end;
  out += text.substr(0, end);
  return out + (end < text.size() ? "…\"" : "\"");
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> legal) {
  const std::string_view near = nearest(word, legal);
  return near.empty() ? std::string() : "; did you mean \"" + std::string(near) + "\"?";
}

// "a|b|c" as "a, b, c".
std::string listed(std::string_view values) {
  std::string out;
  for (const char c : values) {
    if (c == '|') {
      out += ", ";
    } else {
      out += c;
    }
  }
  return out;
}

std::vector<std::string_view> parts_of(std::string_view list, char separator) {
  std::vector<std::string_view> out;
  while (true) {
    const std::size_t at = list.find(separator);
    out.push_back(list.substr(0, at));
    if (at == std::string_view::npos) return out;
    list.remove_prefix(at + 1);
  }
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) + 1 - begin);
}

std::string none_of(std::string_view value, std::span<const std::string_view> legal) {
  std::string out = shown(value) + " is none of ";
  for (std::size_t i = 0; i < legal.size(); ++i) {
    out += i == 0 ? "" : ", ";
    out += legal[i];
  }
  return out + did_you_mean(value, legal);
}

// The place of a word among the legal ones, or -1.
int place_of(std::string_view value, std::span<const std::string_view> legal) {
  for (std::size_t i = 0; i < legal.size(); ++i) {
    if (same_word(value, legal[i])) return static_cast<int>(i);
  }
  return -1;
}

// "20", "12.5", "0.05" in hundredths; nothing for anything else, or over 12 digits.
std::optional<std::int64_t> hundredths_of(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point);
  const std::string_view part = point < text.size() ? text.substr(point + 1) : "0";
  if (whole.empty() || whole.size() > 12 || part.empty() || part.size() > 2) return {};
  std::int64_t value = 0;
  for (const char c : std::string(whole) + std::string(part) + (part.size() == 1 ? "0" : "")) {
    if (c < '0' || c > '9') return {};
    value = value * 10 + (c - '0');
  }
  return value;
}

std::string outside(std::string_view value, const Row& row, std::string_view nearest_value) {
  std::string out = shown(value) + " is not " + std::string(row.setting.values);
  if (!nearest_value.empty()) out += "; the nearest is " + std::string(nearest_value);
  return out;
}

// What a duration or heat looks like when it is written.
std::string written(int value, Form form) {
  if (form == Form::duration) return std::to_string(value) + "m";
  if (form != Form::heat) return std::to_string(value);
  const std::string tenths = value % 10 != 0 ? "." + std::to_string(value % 10) : "";
  return std::to_string(value / 10) + tenths;
}

std::optional<std::int64_t> amount_of(std::string_view value, Form form) {
  std::int64_t factor = 1;
  if (form == Form::duration) {
    if (value.empty()) return {};
    factor = value.back() == 'm' ? 1 : value.back() == 'h' ? 60 : value.back() == 'd' ? 1440 : 0;
    value.remove_suffix(1);
  }
  const bool negative = form != Form::duration && value.starts_with('-');
  if (negative) value.remove_prefix(1);
  const std::optional<std::int64_t> hundredths = hundredths_of(value);
  const int step = form == Form::heat ? 10 : 100;
  if (!hundredths || factor == 0 || *hundredths % step != 0) return {};
  return (negative ? -1 : 1) * *hundredths / step * factor;
}

Wrong put_number(Policy& policy, std::string_view value, const Row& row) {
  const std::optional<std::int64_t> given = amount_of(value, row.form);
  if (!given) return outside(value, row, {});
  const auto clamped = std::clamp<std::int64_t>(*given, row.least, row.most);
  if (clamped != *given) return outside(value, row, written(static_cast<int>(clamped), row.form));
  row.put(policy, static_cast<int>(clamped));
  return {};
}

Wrong put_choice(Policy& policy, std::string_view value, const Row& row) {
  const std::vector<std::string_view> legal = parts_of(row.setting.values, '|');
  const int place = place_of(value, legal);
  if (place < 0) return none_of(value, legal);
  row.put(policy, row.form == Form::flag ? place == 0 : place);
  return {};
}

Wrong add(std::vector<std::string>& list, std::string_view entry) {
  if (std::find(list.begin(), list.end(), entry) != list.end()) return {};
  if (list.size() == kMostEntries) return "over 1000 entries";
  list.emplace_back(entry);
  return {};
}

Wrong put_listed(std::vector<std::string>& list, std::string_view value,
                 std::span<const std::string_view> legal) {
  const int place = place_of(value, legal);
  if (place < 0) return none_of(value, legal);
  return add(list, legal[static_cast<std::size_t>(place)]);
}

std::string no_such(const char* kind, std::string_view name,
                    std::span<const std::string_view> legal) {
  return std::string("there is no ") + kind + " " + shown(name) + did_you_mean(name, legal);
}

// "WidgetPro: widget pro", or "WidgetPro" for a name whose spelling alone counts.
Wrong put_term(std::vector<Term>& terms, std::string_view value) {
  const std::size_t colon = value.find(": ");
  const std::string_view use = trimmed(value.substr(0, colon));
  const std::string_view avoid =
      colon == std::string_view::npos ? std::string_view() : trimmed(value.substr(colon + 2));
  if (use.empty()) return shown(value) + " says no word to use: write it as \"guest: customer\"";
  if (use == avoid) return shown(use) + " cannot be put in place of itself";
  const auto same = [&](const Term& t) { return t.use == use; };
  auto term = std::find_if(terms.begin(), terms.end(), same);
  if (term == terms.end()) {
    if (terms.size() == kMostEntries) return "over 1000 entries";
    term = terms.insert(terms.end(), Term{std::string(use), {}});
  }
  return avoid.empty() ? Wrong() : add(term->avoid, avoid);
}

// "20 GBP", "20GBP", "12.50 EUR", "10 %", "10%".
Wrong put_limit(std::vector<OfferLimit>& limits, std::string_view role, std::string_view value,
                const Row& row) {
  const std::size_t digits = std::min(value.find_first_not_of("0123456789."), value.size());
  const std::optional<std::int64_t> amount = hundredths_of(value.substr(0, digits));
  std::string currency(trimmed(value.substr(digits)));
  for (char& c : currency)
    c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  const bool code =
      currency.size() == 3 &&
      std::all_of(currency.begin(), currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!amount || (!code && currency != "%")) return outside(value, row, {});
  const auto same = [&](const OfferLimit& l) { return l.role == role && l.currency == currency; };
  std::erase_if(limits, same);
  if (limits.size() == kMostEntries) return "over 1000 entries";
  limits.push_back({std::string(role), *amount, std::move(currency)});
  return {};
}

Wrong put_severity(Policy& policy, std::string_view check, std::string_view value, const Row& row,
                   const Names& names) {
  if (place_of(check, names.checks) < 0) return no_such("check", check, names.checks);
  const std::vector<std::string_view> legal = parts_of(row.setting.values, '|');
  const int place = place_of(value, legal);
  if (place < 0) return none_of(value, legal);
  std::erase_if(policy.severities, [&](const auto& s) { return s.first == check; });
  policy.severities.emplace_back(check, static_cast<Severity>(place));
  return {};
}

Wrong put_items(Policy& policy, std::string_view surface, std::string_view value, const Row& row,
                const Names& names) {
  if (place_of(surface, names.surfaces) < 0) return no_such("surface", surface, names.surfaces);
  if (place_of(value, kItemNames) < 0) return none_of(value, kItemNames);
  const auto same = [&](const SurfaceNeeds& s) { return s.surface == surface; };
  auto at = std::find_if(policy.surface_needs.begin(), policy.surface_needs.end(), same);
  if (at == policy.surface_needs.end()) {
    at = policy.surface_needs.insert(at, {std::string(surface), {}, {}});
  }
  return put_listed(row.items(*at), value, kItemNames);
}

Wrong put_value(Policy& policy, std::string_view name, std::string_view value, const Row& row,
                const Names& names) {
  if (value.empty()) return "the value is empty; it may be " + listed(row.setting.values);
  if (value.size() > kLongestValue) return "the value is too long: over 400 bytes";
  switch (row.form) {
    case Form::choice:
    case Form::flag:
      return put_choice(policy, value, row);
    case Form::number:
    case Form::duration:
    case Form::heat:
      return put_number(policy, value, row);
    case Form::words:
      return add(row.list(policy), value);
    case Form::terms:
      return put_term(row.terms(policy), value);
    case Form::choices:
      return put_listed(row.list(policy), value, parts_of(row.setting.values, '|'));
    case Form::check_ids:
      if (place_of(value, names.checks) < 0) return no_such("check", value, names.checks);
      return add(row.list(policy), value);
    case Form::limit:
      return put_limit(row.limits(policy), name, value, row);
    case Form::severity:
      return put_severity(policy, name, value, row, names);
    case Form::items:
      return put_items(policy, name, value, row, names);
    case Form::text:
      row.text(policy) = value;
      return {};
  }
  return {};
}

// Every key that the unknown one might mean; where a key has a name in it, the name given.
std::vector<std::string> keys_near(std::string_view key) {
  const std::vector<std::string_view> parts = parts_of(key, '.');
  std::vector<std::string> out;
  for (const Row& row : rows()) {
    const std::string_view pattern = row.setting.key;
    const std::size_t open = pattern.find('<');
    if (open == std::string_view::npos) {
      out.emplace_back(pattern);
    } else if (parts.size() > 1 && !parts[1].empty()) {
      out.push_back(std::string(pattern.substr(0, open)) + std::string(parts[1]) +
                    std::string(pattern.substr(pattern.find('>') + 1)));
    }
  }
  return out;
}

std::string unknown(std::string_view key) {
  const std::vector<std::string> near = keys_near(key);
  const std::vector<std::string_view> legal(near.begin(), near.end());
  return "there is no such setting" + did_you_mean(key, legal);
}

// "brand" names no setting, but several begin with it.
std::string table_of(std::string_view key) {
  std::string out;
  for (const Row& row : rows()) {
    const std::string_view k = row.setting.key;
    if (!k.starts_with(key) || k.size() <= key.size() || k[key.size()] != '.') continue;
    out += (out.empty() ? "has no value of its own; set " : ", ") + std::string(k);
  }
  return out;
}

}  // namespace

std::optional<std::string> put(Policy& policy, std::string_view key, std::string_view value,
                               const Names& names) {
  std::string_view name;
  const Row* row = find_row(key, name);
  Wrong wrong;
  if (row != nullptr) {
    wrong = put_value(policy, name, trimmed(value), *row, names);
  } else {
    wrong = table_of(key);
    if (wrong->empty()) wrong = unknown(key);
  }
  if (!wrong) return {};
  const std::string shown_key = key.size() > 80 ? shown(key) : std::string(key);
  return (key.empty() ? "\"\"" : shown_key) + ": " + *wrong;
}

}  // namespace amends::policy
