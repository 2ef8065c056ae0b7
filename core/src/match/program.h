// program: parsed patterns and lists become trees of word ids, then instructions (tables.h, Op).
//
//   "our fault"       our, fault
//   "i [am] ..2 sorry"  i, option 2: (1: am), gap 2, sorry
//   "~feel"           set {feel, feels, feeling, felt}
#ifndef AMENDS_CORE_SRC_MATCH_PROGRAM_H_
#define AMENDS_CORE_SRC_MATCH_PROGRAM_H_

#include <map>
#include <set>
#include <string>
#include <vector>

#include "src/match/compile.h"
#include "src/match/parse.h"
#include "src/match/vocabulary.h"

namespace amends::match {

// An Element with its words looked up. A list of single words is a set; one that has entries of
// several words is a call.
struct Node {
  enum class Kind : std::uint8_t { set, unit_class, gap, group, call };
  Kind kind = Kind::set;
  std::vector<WordId> words;  // set; gap: what may not stand in it (none: anything may). Sorted
  UnitClass unit_class = UnitClass::any;
  std::uint8_t gap = 0;
  bool optional = false;
  std::vector<std::vector<Node>> choices;
  ListId list = 0;
};
using Nodes = std::vector<Node>;

struct Tree {
  Nodes body;
  std::size_t mark_begin = 0;  // nodes of the body
  std::size_t mark_end = 0;
  bool marked = false;
  bool at_start = false;
  bool at_end = false;
  Node guard_before, guard_after;  // groups, if they reach at all
  std::uint8_t reach_before = 0, reach_after = 0;
};

struct ListTree {
  std::vector<WordId> words;          // entries of one word, sorted
  std::vector<Nodes> phrases;         // the others
};

// Units matched at least and at most.
struct Extent {
  int least = 0;
  int most = 0;
};

class Resolver {
 public:
  Resolver(const PackSource& source, Vocabulary& vocabulary, std::vector<Problem>& problems);

  // Every list of the source, sorted by name; the index is the ListId.
  const std::vector<ListTree>& lists() const { return lists_; }
  const std::vector<std::string>& list_names() const { return list_names_; }

  // The tree of one pattern; reports what is wrong at file:line and returns false.
  bool resolve(const std::string& file, const Located& pattern, Tree& tree);

  Extent extent(const Node& node) const;
  Extent extent(const Nodes& nodes) const;
  void renumber(const std::vector<WordId>& final_ids);

 private:
  void resolve_list(ListId list);
  bool problem(const std::string& message);
  bool check_word(const std::string& word);
  bool words_of(const std::vector<Element>& elements, std::vector<WordId>& words);
  bool guard_of(const Guard& guard, Node& node, std::uint8_t& reach);
  bool nodes_of(const Sequence& sequence, Nodes& nodes);
  bool node_of(const Element& element, Node& node);
  bool list_node(const std::string& name, Node& node);
  bool group_node(const std::vector<Sequence>& choices, Node& node);

  Vocabulary& vocabulary_;
  std::vector<Problem>& problems_;
  std::string file_;
  int line_ = 0;
  std::vector<std::string> list_names_;
  std::vector<const ListSource*> list_sources_;
  std::vector<ListTree> lists_;
  enum class State : std::uint8_t { untouched, open, done };
  std::vector<State> list_states_;
};

// Sets are stored once, however many patterns use them.
class Sets {
 public:
  std::uint16_t index(const std::vector<WordId>& words);
  // For the named lists: a set of its own, though another has the same words.
  void append(const std::vector<WordId>& words);
  void write(OwnedPack& pack) const;
  std::size_t size() const { return sets_.size(); }

 private:
  std::vector<std::vector<WordId>> sets_;
  std::map<std::vector<WordId>, std::uint16_t> index_;
};

// Appends the choices of a group, each its size and its instructions.
void emit_choices(const std::vector<Nodes>& choices, Sets& sets, std::vector<std::uint16_t>& code);
// Appends the instructions of `nodes`.
void renumber(Tree& tree, const std::vector<WordId>& final_ids);

void emit(const Nodes& nodes, std::size_t begin, std::size_t end, Sets& sets,
          std::vector<std::uint16_t>& code);
inline void emit(const Nodes& nodes, Sets& sets, std::vector<std::uint16_t>& code) {
  emit(nodes, 0, nodes.size(), sets, code);
}

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_PROGRAM_H_
