// trie: the runs of all patterns, in breadth-first arrays (tables.h, Pack::node_label).
//
//   {}                     node 0 alone
//   {[1]: a, [1, 7]: b}    root 0, node 1 (word 1, output a), node 2 (word 7, output b)
#ifndef AMENDS_CORE_SRC_MATCH_TRIE_H_
#define AMENDS_CORE_SRC_MATCH_TRIE_H_

#include <array>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "src/match/tables.h"

namespace amends::match {

class Trie {
 public:
  void add(const std::vector<WordId>& run, std::uint16_t output);
  void add(UnitClass unit_class, std::uint16_t output);
  // The words that begin a run must be 1, 2, ... without a gap.
  void write(OwnedPack& pack) const;

 private:
  struct Branch {
    std::map<WordId, std::unique_ptr<Branch>> children;
    std::set<std::uint16_t> outputs;
  };
  Branch root_;
  std::array<std::set<std::uint16_t>, kUnitClasses> classes_;
};

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_TRIE_H_
