// What the benchmarks read.
#ifndef AMENDS_BENCH_TEXTS_H_
#define AMENDS_BENCH_TEXTS_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace amends::bench {

inline constexpr std::string_view kComplaint =
    "@HearthandHob my new kettle arrived with a cracked lid and nobody answers your phone line. "
    "Order 88213. What are you going to do about it?";
inline constexpr std::string_view kReply =
    "Hi Ana, we're sorry you feel that way. As stated on our website, the phone line closes at "
    "noon. We've passed this on and will get back to you as soon as possible! ^Jo";

// The reply again and again, cut after `bytes` at a space.
inline std::string reply_of(std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text.append(kReply).append(" ");
  return text.substr(0, text.rfind(' ', bytes));
}

// The texts of $AMENDS_BENCH_TEXTS, each ended by a NUL; a reply and a complaint without it.
const std::vector<std::u16string>& texts();

}  // namespace amends::bench

#endif  // AMENDS_BENCH_TEXTS_H_
