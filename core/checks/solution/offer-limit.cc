// Sums of money and percentages in offers, beside what the policy lets the writer's role give.
#include <algorithm>
#include <array>
#include <optional>

#include "src/acts/commitments.h"
#include "src/checking/checking.h"
#include "targets.h"

namespace amends::checks {
namespace {

using acts::ActKind;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_role(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

// "$" is read as US dollars; a company that counts in others means its own.
bool is_dollar(std::string_view currency) {
  static constexpr std::array<std::string_view, 7> kDollars = {"USD", "AUD", "CAD", "HKD",
                                                               "MXN", "NZD", "SGD"};
  return std::find(kDollars.begin(), kDollars.end(), currency) != kDollars.end();
}

// "12.50" in hundredths; nothing where it does not parse cleanly.
std::optional<std::int64_t> hundredths_of(std::string_view amount) {
  const std::size_t point = std::min(amount.find('.'), amount.size());
  const std::size_t decimals = amount.size() - std::min(amount.size(), point + 1);
  if (point == 0 || point > 12 || decimals > 2) return {};
  std::int64_t value = 0;
  for (std::size_t i = 0; i < point + 3; ++i) {
    if (i == point) continue;
    const char c = i < amount.size() ? amount[i] : '0';
    if (c < '0' || c > '9') return {};
    value = value * 10 + (c - '0');
  }
  return value;
}

// The limit in that currency for the writer's role, or else for anyone; nullptr: none is set.
const OfferLimit* limit_for(const std::vector<OfferLimit>& limits, std::string_view role,
                            std::string_view currency) {
  const auto has = [&](const OfferLimit& l) { return same_role(l.role, role); };
  if (std::none_of(limits.begin(), limits.end(), has)) role = "anyone";
  const OfferLimit* dollars = nullptr;
  for (const OfferLimit& l : limits) {
    if (!same_role(l.role, role)) continue;
    if (l.currency == currency) return &l;
    if (is_dollar(l.currency)) dollars = &l;
  }
  return currency == "USD" ? dollars : nullptr;
}

bool is_no_offer(const checking::Context& in, std::size_t sentence) {
  for (const match::Hit& hit : in.reply.hits_of(sentence)) {
    const match::Rule& rule = in.pack.rules[hit.rule];
    if (rule.kind == match::TargetKind::cue &&
        rule.target == static_cast<std::uint16_t>(target::cue::not_an_offer)) {
      return true;
    }
  }
  return false;
}

}  // namespace

void offer_limit(const checking::Context& in, checking::Findings& out) {
  if (in.policy.offer_limits.empty() && in.policy.refund_limits.empty()) return;
  std::uint32_t last = ~0U;
  for (const acts::Act& a : in.acts.list) {
    const bool gives = a.kind == ActKind::compensation || a.kind == ActKind::solution;
    if (!gives || a.sentence == last) continue;
    const acts::OfferFound offer = acts::offer_in(in.reply, a.sentence);
    const bool refund = offer.kind == "refund";
    if (a.kind == ActKind::solution && !refund) continue;
    last = a.sentence;
    const auto& limits = refund ? in.policy.refund_limits : in.policy.offer_limits;
    const OfferLimit* limit = limit_for(limits, in.input.role, offer.currency);
    const std::optional<std::int64_t> amount = hundredths_of(offer.amount);
    if (limit == nullptr || !amount || *amount <= limit->hundredths) continue;
    if (!is_no_offer(in, a.sentence)) out.report(in, offer.sum);
  }
}

}  // namespace amends::checks
