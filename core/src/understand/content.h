// content: which concepts and content words a stretch of text says. Concepts are the cues named
// "concept-..." (core/data/complaint/concepts.toml); a ConceptId is the index of the cue.
#ifndef AMENDS_CORE_SRC_UNDERSTAND_CONTENT_H_
#define AMENDS_CORE_SRC_UNDERSTAND_CONTENT_H_

#include <span>

#include "src/understand/understand.h"

namespace amends::understand {

bool is_concept(std::uint16_t cue);
// The weight in concepts.toml from which a concept says that something went wrong.
inline constexpr int kProblem = 2;
// The weight of a fault that a good answer never leaves out.
inline constexpr int kGrave = 3;

// Appends what the units [begin, end) of sentence i say; sort_unique() finishes.
void add_words(const match::Reading& reading, const match::Pack& pack, std::size_t sentence,
               std::size_t begin, std::size_t end, std::vector<std::uint64_t>& words);
void add_concepts(const match::Reading& reading, const match::Pack& pack, std::size_t sentence,
                  std::size_t begin, std::size_t end, int least_weight,
                  std::vector<ConceptId>& concepts);
void sort_unique(std::vector<std::uint64_t>& words);
void sort_unique(std::vector<ConceptId>& concepts);

// The concept of a hit and its weight, if it is one. "No longer late" only names the lateness.
struct ConceptHit {
  ConceptId id = 0;
  int weight = 0;  // 0: no concept
};
ConceptHit concept_of(const match::Reading& reading, const match::Pack& pack, std::size_t sentence,
                      const match::Hit& hit);

// How many elements two sorted lists share.
std::size_t shared(std::span<const ConceptId> a, std::span<const ConceptId> b);
std::size_t shared(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);

}  // namespace amends::understand

#endif  // AMENDS_CORE_SRC_UNDERSTAND_CONTENT_H_
