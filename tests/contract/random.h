// Texts that nobody writes, the same on every machine: std's distributions differ, its engines do
// not.
#ifndef AMENDS_TESTS_CONTRACT_RANDOM_H_
#define AMENDS_TESTS_CONTRACT_RANDOM_H_

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include "amends/amends.h"

namespace amends::tests {

class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}

  // 0 to limit - 1.
  std::uint32_t below(std::uint32_t limit) { return engine_() % limit; }
  bool one_in(std::uint32_t n) { return below(n) == 0; }

  template <typename Container>
  const auto& pick(const Container& from) {
    return from[below(static_cast<std::uint32_t>(std::size(from)))];
  }

  // Raw bytes between pieces that lead deep into the core: words of patterns, links, slots, and
  // what breaks decoders (overlong forms, surrogates, halves of characters, joiners).
  std::string text(std::uint32_t most_pieces) {
    static constexpr std::array<std::string_view, 64> kPieces = {"sorry",
                                                                 " sorry if you feel",
                                                                 "you feel that way",
                                                                 "We ",
                                                                 "I ",
                                                                 "apologise ",
                                                                 "'t",
                                                                 "’s ",
                                                                 "calm down",
                                                                 " not ",
                                                                 "never ",
                                                                 "refund",
                                                                 "ASAP",
                                                                 "!!!",
                                                                 "...",
                                                                 "?!",
                                                                 ". ",
                                                                 "\n",
                                                                 "\r\n",
                                                                 "\t",
                                                                 "\"",
                                                                 "“",
                                                                 "”",
                                                                 "\\",
                                                                 "@ana ",
                                                                 "#fail",
                                                                 "https://t.co/a?b=c",
                                                                 "www.",
                                                                 "a@b.example",
                                                                 "+44 7700 900123",
                                                                 "£20",
                                                                 "$",
                                                                 "20%",
                                                                 "{{name}}",
                                                                 "[NAME]",
                                                                 "%NAME%",
                                                                 "{{",
                                                                 "}}",
                                                                 "((",
                                                                 "^JT",
                                                                 "😢",
                                                                 "👩‍👩‍👧",
                                                                 "👍🏽",
                                                                 "🇬🇧",
                                                                 "e\xCC\x81",
                                                                 "\xCC\x81",
                                                                 "\xE2\x80\x8D",
                                                                 "\xEF\xB8\x8F",
                                                                 "\xEF\xBB\xBF",
                                                                 "日本語",
                                                                 "ไทย",
                                                                 "مرحبا",
                                                                 "\xED\xA0\x80",
                                                                 "\xC0\x80",
                                                                 "\xF4\x90\x80\x80",
                                                                 "\xF0\x9F\x98",
                                                                 "\xE2\x82",
                                                                 "\xFF",
                                                                 "\xEF\xBF\xBF",
                                                                 "ſ",
                                                                 "ﬁ",
                                                                 "İ",
                                                                 "Mr. ",
                                                                 "e.g. "};
    std::string out;
    for (std::uint32_t left = below(most_pieces + 1); left > 0; --left) {
      switch (below(4)) {
        case 0:
          out += static_cast<char>(below(256));
          break;
        case 1:
          out += static_cast<char>(' ' + below(95));
          break;
        case 2:
          out += ' ';
          [[fallthrough]];
        default:
          out += pick(kPieces);
      }
    }
    if (one_in(16)) out += '\0';
    return out;
  }

  // Every property takes part; most are left alone most of the time.
  Input input(std::uint32_t most_pieces) {
    Input in;
    in.reply = text(most_pieces);
    if (one_in(2)) in.customer = text(most_pieces);
    if (one_in(4)) in.id = text(3);
    in.surface = one_in(8) ? text(2) : std::string(pick(all_surfaces()).id);
    if (one_in(4)) in.author = text(2);
    if (one_in(4)) in.handle = text(2);
    in.fault = static_cast<Fault>(below(4));
    in.mode = static_cast<Mode>(one_in(3) ? below(4) : 0);
    if (one_in(8)) in.role = text(2);
    if (one_in(8)) in.customer_at = one_in(2) ? "2025-02-28T23:59:59Z" : text(2);
    if (one_in(8)) in.reply_at = one_in(2) ? "2025-03-01T00:00:00+01:00" : text(2);
    if (one_in(8)) in.thread.push_back({"customer", text(2), text(most_pieces)});
    if (one_in(8)) in.facts.emplace_back(one_in(2) ? "order-number" : text(2), text(2));
    return in;
  }

 private:
  std::mt19937 engine_;
};

}  // namespace amends::tests

#endif  // AMENDS_TESTS_CONTRACT_RANDOM_H_
