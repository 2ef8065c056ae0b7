#include <algorithm>
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

// Tenths of heat.
constexpr int kCalm = 1;
constexpr int kAnnoyed = 10;
constexpr int kHot = 15;
constexpr int kFurious = 21;
constexpr int kFewWords = 5;
constexpr int kMeasured = 4;  // calm cues
constexpr int kGrave = 3;     // of the cue "harm"

// What words say of a feeling, in quarters; grief and disappointment are told more quietly.
constexpr int kFull = 4;
constexpr int kQuiet = 5;
constexpr int kMostOfWords = 8;
constexpr int kLeast = 8;  // no feeling is given from less

using Sums = std::array<int, kNames.size()>;
int& of(Sums& sums, Emotion x) { return sums[static_cast<std::size_t>(x)]; }

Sums from_words(const Evidence& e) {
  Sums sums{};
  for (std::size_t t = 0; t < e.emotions.size(); ++t) {
    const Emotion x = kEmotionOfTarget[t];
    const bool quiet = x == Emotion::sadness || x == Emotion::disappointment;
    of(sums, x) = std::min(e.emotions[t], kMostOfWords) * (quiet ? kQuiet : kFull);
  }
  return sums;
}

// What happened tells the feeling where words do not: a slight or harm angers, what is at stake
// worries, what was poor or not what was ordered disappoints, the rest frustrates. Fitted to the
// labelled complaints.
void add_situation(int heat_tenths, const Evidence& e, Sums& sums) {
  using enum target::topic;
  of(sums, Emotion::frustration) += 12;
  if ((e.has(quality) || e.has(booking) || e.has(wrong_item)) && heat_tenths < kHot) {
    of(sums, Emotion::disappointment) += 4;
  }
  if (e.cue(target::cue::calm) >= kMeasured) of(sums, Emotion::disappointment) += 2;
  if (heat_tenths >= kHot) of(sums, Emotion::anger) += 8;
  if (heat_tenths >= kFurious) of(sums, Emotion::anger) += 6;
  if (e.has(staff) || e.has(safety)) of(sums, Emotion::anger) += 8;
  if (e.capitals > 0) of(sums, Emotion::anger) += 4;
  if (e.best(target::cue::harm) >= kGrave) {
    of(sums, Emotion::anger) += 4;
    of(sums, Emotion::worry) += 8;
  }
  if (e.has(outage) || e.has(account) || e.has(safety) || e.has(app)) of(sums, Emotion::worry) += 4;
}

}  // namespace

std::string_view to_string(Emotion emotion) { return kNames[static_cast<std::size_t>(emotion)]; }

Emotion emotion_of(Kind kind, int heat_tenths, const Evidence& e) {
  Sums sums = from_words(e);
  // Praise is sarcastic only where something went wrong.
  if (kind != Kind::complaint) of(sums, Emotion::sarcasm) = 0;
  if (kind == Kind::complaint) of(sums, Emotion::none) = 0;
  const bool asks = e.questions > 0 || e.cue(target::cue::enquiry) > 0;
  if (asks && heat_tenths < kAnnoyed && of(sums, Emotion::confusion) > 0) of(sums, Emotion::confusion) += 4;
  // A calm question shows no feeling; of the rest, an answer in a thread mostly does.
  const bool grumbles = kind == Kind::complaint || kind == Kind::question
                            ? heat_tenths > kCalm
                            : kind == Kind::other && e.words >= kFewWords &&
                                  e.cue(target::cue::calm) == 0;
  if (grumbles) add_situation(heat_tenths, e, sums);
  std::size_t best = static_cast<std::size_t>(Emotion::none);
  for (std::size_t k = 0; k < sums.size(); ++k) {
    if (sums[k] >= kLeast && sums[k] > sums[best]) best = k;
  }
  return static_cast<Emotion>(best);
}

}  // namespace amends::understand
