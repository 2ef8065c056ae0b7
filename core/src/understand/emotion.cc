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

// Tenths of heat. Of 220 labelled complaints those of heat 0 show no feeling, those of 1 mostly
// frustration, those of 2 anger in two cases of three.
constexpr int kCalm = 3;
constexpr int kAnnoyed = 10;
constexpr int kHot = 15;
constexpr int kFurious = 21;
constexpr int kFewWords = 5;

// What was poor or not what was ordered disappoints; what does not work or does not come frustrates.
bool disappoints(const Evidence& e) {
  const bool poor = e.has(target::topic::quality) || e.has(target::topic::wrong_item);
  const bool stuck = e.has(target::topic::app) || e.has(target::topic::outage) ||
                     e.has(target::topic::account) || e.has(target::topic::wait);
  return poor && !stuck;
}

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
  if (kind == Kind::complaint) sum(Emotion::none) = 0;
  // A calm question shows no feeling; of the rest, an answer in a thread mostly does.
  const bool grumbles = kind == Kind::complaint || kind == Kind::question
                            ? heat_tenths > kCalm
                            : kind == Kind::other && e.words >= kFewWords &&
                                  e.cue(target::cue::calm) == 0;
  const bool asks = e.questions > 0 || e.cue(target::cue::enquiry) > 0;
  if (asks && heat_tenths < kAnnoyed && sum(Emotion::confusion) > 0) ++sum(Emotion::confusion);
  if (grumbles) {
    const bool let_down_quietly = disappoints(e) && heat_tenths < kHot && sum(Emotion::frustration) == 0;
    sum(let_down_quietly ? Emotion::disappointment : Emotion::frustration) += 3;
    if (heat_tenths >= kHot && sum(Emotion::anger) > 0) sum(Emotion::anger) += 2;
    if (heat_tenths >= kFurious) sum(Emotion::anger) += 2;
  }
  std::size_t best = static_cast<std::size_t>(Emotion::none);
  for (std::size_t k = 0; k < sums.size(); ++k) {
    if (sums[k] >= 2 && sums[k] > sums[best]) best = k;
  }
  return static_cast<Emotion>(best);
}

}  // namespace amends::understand
