// evidence: one pass over the hits and marks of a complaint, summed up by target, for the parts of
// understand that decide from sums. A rule counts once, however often it matches.
#ifndef AMENDS_CORE_SRC_UNDERSTAND_EVIDENCE_H_
#define AMENDS_CORE_SRC_UNDERSTAND_EVIDENCE_H_

#include <array>
#include <cstdint>
#include <vector>

#include "src/understand/understand.h"
#include "targets.h"

namespace amends::understand {

// A sum from which a topic is given; see core/data/complaint/topics.toml.
inline constexpr int kTopicGiven = 4;

struct Evidence {
  std::array<int, std::size(target::topic_names)> topics{};
  std::array<int, std::size(target::ask_names)> asks{};
  std::array<int, std::size(target::emotion_names)> emotions{};
  // Per cue: the sum of the weights, and the largest of them.
  std::array<int, std::size(target::cue_names)> cues{};
  std::array<int, std::size(target::cue_names)> strongest{};

  int heat_strongest = 0;  // the largest weight of the cue "heat", and the sum of the others
  int heat_others = 0;

  int problems = 0;      // concepts that say that something went wrong
  int questions = 0;     // sentences that end in "?"
  int exclamations = 0;  // "!" marks, at most 3 a run
  int runs = 0;          // "!!", "??", "?!"
  int capitals = 0;      // shouted words
  int words = 0;

  int cue(target::cue c) const { return cues[static_cast<std::size_t>(c)]; }
  int best(target::cue c) const { return strongest[static_cast<std::size_t>(c)]; }
  int emotion(target::emotion m) const { return emotions[static_cast<std::size_t>(m)]; }
  bool has(target::topic t) const { return topics[static_cast<std::size_t>(t)] >= kTopicGiven; }
};

void gather(const match::Reading& customer, const match::Pack& pack, Evidence& out);

// Given the evidence, each decides one thing.
void add_concept_topics(Evidence& e);                              // topics.cc
std::vector<std::uint16_t> topics_of(const Evidence& e);           // topics.cc
Kind kind_of(const match::Reading& customer, const Evidence& e);   // kind.cc
Harm harm_of(const Evidence& e);                                   // kind.cc
bool let_down(Kind kind, const Evidence& e);                       // kind.cc
bool is_fragment(const match::Reading& customer, const Evidence& e);  // kind.cc
int heat_of(Kind kind, const Evidence& e);                         // heat.cc
Emotion emotion_of(Kind kind, int heat_tenths, const Evidence& e); // emotion.cc
std::vector<std::uint16_t> asks_of(const match::Reading& customer, const match::Pack& pack,
                                   Kind kind, const Evidence& e);  // asks.cc

}  // namespace amends::understand

#endif  // AMENDS_CORE_SRC_UNDERSTAND_EVIDENCE_H_
