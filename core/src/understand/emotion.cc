#include <array>

#include "src/understand/evidence.h"

namespace amends::understand {
namespace {

constexpr std::array<std::string_view, 8> kNames = {
    "anger", "frustration", "disappointment", "worry", "sadness", "confusion", "sarcasm", "none"};

// target::emotion (sorted by name) to Emotion.
constexpr auto kEmotionOfTarget = [] {
  std::array<Emotion, std::size(target::emotion_names)> out{};
  for (std::size_t t = 0; t < out.size(); ++t) {
    for (std::size_t k = 0; k < kNames.size(); ++k) {
      if (kNames[k] == target::emotion_names[t]) out[t] = static_cast<Emotion>(k);
    }
  }
  return out;
}();

}  // namespace

std::string_view to_string(Emotion emotion) { return kNames[static_cast<std::size_t>(emotion)]; }

Emotion emotion_of(Kind kind, int heat_tenths, const Evidence& e) {
  std::array<int, kNames.size()> sums{};
  for (std::size_t t = 0; t < e.emotions.size(); ++t) {
    sums[static_cast<std::size_t>(kEmotionOfTarget[t])] += e.emotions[t];
  }
  const auto sum = [&sums](Emotion x) -> int& { return sums[static_cast<std::size_t>(x)]; };
  // Praise is sarcastic only where something went wrong.
  if (kind != Kind::complaint) sum(Emotion::sarcasm) = 0;
  if (kind == Kind::complaint) {
    sum(Emotion::none) = 0;
    // Nine complaints of ten that name no feeling are frustrated ones.
    sum(Emotion::frustration) += 3;
    if (heat_tenths >= 20) sum(Emotion::anger) += 2;
  }
  std::size_t best = static_cast<std::size_t>(Emotion::none);
  for (std::size_t k = 0; k < sums.size(); ++k) {
    if (sums[k] >= 2 && sums[k] > sums[best]) best = k;
  }
  return static_cast<Emotion>(best);
}

}  // namespace amends::understand
