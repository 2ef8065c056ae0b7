#include "src/acts/commitments.h"

#include <optional>

namespace amends::acts {
namespace {

using match::Reading;
using segment::Token;
using segment::TokenKind;

std::string_view currency_of(std::u16string_view sign) {
  if (sign == u"£") return "GBP";
  if (sign == u"$") return "USD";
  if (sign == u"€") return "EUR";
  if (sign == u"₹") return "INR";
  if (sign == u"¥") return "JPY";
  if (sign == u"%") return "%";
  return {};
}

std::string_view currency_word(std::string_view form) {
  if (form == "pounds" || form == "quid" || form == "gbp") return "GBP";
  if (form == "dollars" || form == "bucks" || form == "usd") return "USD";
  if (form == "euros" || form == "euro" || form == "eur") return "EUR";
  if (form == "rupees" || form == "inr" || form == "rs") return "INR";
  if (form == "percent") return "%";
  return {};
}

struct Amount {
  std::string value;
  std::string_view currency;
  text::Range range;
};

// Digits with their grouping commas left out: "1,200.50" gives "1200.50".
std::string plain_number(std::string_view form) {
  std::string out;
  for (const char c : form) {
    if ((c >= '0' && c <= '9') || c == '.') out.push_back(c);
    else if (c != ',') break;
  }
  while (!out.empty() && out.back() == '.') out.pop_back();
  return out;
}

// The first sum of money or percentage in a sentence.
std::optional<Amount> amount_in(const Reading& r, std::size_t sentence) {
  const auto tokens = r.tokens(sentence);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != TokenKind::number) continue;
    Amount a{plain_number(r.segments.form(tokens[i])), {}, tokens[i].range};
    if (i > 0) a.currency = currency_of(r.view(tokens[i - 1].range));
    if (!a.currency.empty() && a.currency != "%") {
      a.range.begin = tokens[i - 1].range.begin;
      return a;
    }
    if (i + 1 == tokens.size()) continue;
    a.currency = currency_of(r.view(tokens[i + 1].range));
    if (a.currency.empty()) a.currency = currency_word(r.segments.form(tokens[i + 1]));
    if (a.currency.empty()) continue;
    a.range.end = tokens[i + 1].range.end;
    return a;
  }
  return std::nullopt;
}

struct KindWord {
  std::u16string_view word;
  std::string_view kind;
};

// The kind of an offer by its words; a gesture without a known word is a credit.
std::string_view kind_of(std::u16string_view sentence) {
  static constexpr KindWord kWords[] = {
      {u"refund", "refund"},  {u"voucher", "voucher"}, {u"gift card", "voucher"},
      {u"coupon", "voucher"}, {u"promo", "voucher"},   {u"discount", "discount"},
      {u" off ", "discount"}, {u"half price", "discount"}, {u"credit", "credit"},
      {u"free", "free-item"}, {u"on us", "free-item"}, {u"on the house", "free-item"},
      {u"complimentary", "free-item"}};
  for (const KindWord& k : kWords) {
    if (sentence.find(k.word) != std::u16string_view::npos) return k.kind;
  }
  return "credit";
}

}  // namespace

std::vector<PromiseFound> promises_of(const Reading& reply, const Acts& acts) {
  std::vector<PromiseFound> out;
  text::Range due;  // the last time named in this sentence so far
  std::uint32_t promised = ~0U;
  std::uint32_t timed = ~0U;
  for (const Act& a : acts.list) {
    if (a.kind == ActKind::timeline) {
      due = a.range;
      timed = a.sentence;
      if (promised == a.sentence) out.back().due = due;
    }
    if (a.kind != ActKind::promise || a.sentence == promised) continue;
    promised = a.sentence;
    out.push_back({reply.sentence(a.sentence).range, timed == promised ? due : text::Range{}});
  }
  return out;
}

OfferFound offer_in(const Reading& reply, std::size_t sentence) {
  const text::Range range = reply.sentence(sentence).range;
  OfferFound o{kind_of(reply.view(range)), "", "", range, {}};
  if (const auto amount = amount_in(reply, sentence)) {
    o.amount = amount->value;
    o.currency = amount->currency;
    o.sum = amount->range;
  }
  return o;
}

std::vector<OfferFound> offers_of(const Reading& reply, const Acts& acts) {
  std::vector<OfferFound> out;
  std::uint32_t last = ~0U;
  for (const Act& a : acts.list) {
    if (a.kind != ActKind::compensation || a.sentence == last) continue;
    last = a.sentence;
    out.push_back(offer_in(reply, a.sentence));
  }
  return out;
}

}  // namespace amends::acts
