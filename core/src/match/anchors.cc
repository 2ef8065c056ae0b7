#include "src/match/anchors.h"

#include <algorithm>
#include <array>

namespace amends::match {
namespace {

constexpr std::size_t kMaxRun = 4;       // words of a run
constexpr std::size_t kMaxProduct = 64;  // runs that one stretch of a pattern may expand to
// What a node of the trie costs, in confirmations per unit of text: a dozen bytes are worth it if
// they save one in 500 units a confirmation.
constexpr double kNodeCost = 0.0002;
constexpr double kExactCost = 0.2;  // a hit without confirmation

struct Chance {
  double chance;
  std::string_view words;  // between spaces
};
constexpr std::array<Chance, 4> kChances = {{
    {0.025, " to the you for a and we your "},
    {0.010, " i on in is with our are not be have of this my it us that at can will do "},
    {0.0045,
     " as so if thanks sorry hi please me from get was but an time no help out any am hear service "
     "thank know just team all check great when need what or they been now up one how see customer "
     "like back about way would "},
    {0.0015,
     " has make let had glad why again soon always very still hope here able sure were happy by "
     "take "
     "more love apologies experience wait number want got hours best going hey should phone them "
     "feedback good look new day only over first after much next go into could their his her "
     "inconvenience possible never home some forward off issue then may did than assist because "
     "call another last through does really before even patience better email being support "
     "minutes "
     "due update hello while waiting morning anything give right made staff use account too who "
     "well other which same contact issues late where also keep try every share send ever there he "
     "she him these those own must might order details yes off down long said say way people "
     "apologise apologised understand follow message dm direct "},
}};

// #name, #caps and #any are looked for by no table.
double class_chance(UnitClass unit_class) {
  switch (unit_class) {
    case UnitClass::number:
      return 0.02;
    case UnitClass::handle:
      return 0.03;
    case UnitClass::url:
    case UnitClass::emoji:
      return 0.01;
    case UnitClass::email:
    case UnitClass::time:
    case UnitClass::ordinal:
      return 0.002;
    case UnitClass::name:
    case UnitClass::caps:
    case UnitClass::any:
      break;
  }
  return 0;
}

struct Choice {
  std::vector<Run> runs;
  double cost = 0;
};

class Chooser {
 public:
  Chooser(const Resolver& resolver, const Vocabulary& vocabulary)
      : resolver_(resolver), vocabulary_(vocabulary) {}

  // The best runs of a sequence that stands `before` units after the beginning of the match.
  std::optional<Choice> best(const Nodes& nodes, Extent before, bool whole) const {
    std::optional<Choice> found;
    const auto offer = [&found](std::optional<Choice> choice) {
      if (choice && (!found || choice->cost < found->cost)) found = std::move(choice);
    };
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const Node& node = nodes[i];
      for (std::size_t j = i; j < nodes.size() && j < i + kMaxRun; ++j) {
        if (nodes[j].kind != Node::Kind::set) break;
        offer(run(nodes, i, j + 1, before, whole && i == 0 && j + 1 == nodes.size()));
      }
      if (node.kind == Node::Kind::unit_class) {
        offer(lone_class(node.unit_class, before, whole && nodes.size() == 1));
      }
      if (node.kind == Node::Kind::call || (node.kind == Node::Kind::group && !node.optional)) {
        offer(any_of(node, before, whole && nodes.size() == 1));
      }
      const Extent extent = resolver_.extent(node);
      before = {before.least + extent.least, before.most + extent.most};
    }
    return found;
  }

 private:
  static Run run_at(Extent before, bool exact) {
    Run run;
    run.min_before = static_cast<std::uint8_t>(before.least);
    run.max_before = static_cast<std::uint8_t>(before.most);
    run.exact = exact;
    return run;
  }

  static std::optional<Choice> lone_class(UnitClass unit_class, Extent before, bool exact) {
    const double chance = class_chance(unit_class);
    if (chance == 0) return {};
    Choice choice;
    choice.runs.push_back(run_at(before, exact));
    choice.runs.back().unit_class = unit_class;
    choice.cost = chance * (before.most - before.least + 1);
    return choice;
  }

  std::optional<Choice> run(const Nodes& nodes, std::size_t begin, std::size_t end, Extent before,
                            bool exact) const {
    Choice choice;
    choice.runs.push_back(run_at(before, exact));
    double chance = 1;
    double new_nodes = 0;
    for (std::size_t i = begin; i < end; ++i) {
      if (i > begin && choice.runs.size() * nodes[i].words.size() > kMaxProduct) return {};
      std::vector<Run> longer;
      double sum = 0;
      for (const WordId word : nodes[i].words)
        sum += word_chance(vocabulary_.word(word));
      for (const Run& r : choice.runs) {
        for (const WordId word : nodes[i].words) {
          longer.push_back(r);
          longer.back().words.push_back(word);
        }
      }
      chance *= std::min(sum, 1.0);
      choice.runs = std::move(longer);
      new_nodes += static_cast<double>(choice.runs.size());
    }
    const int starts = exact ? 1 : before.most - before.least + 1;
    choice.cost = chance * starts * (exact ? kExactCost : 1) + new_nodes * kNodeCost;
    return choice;
  }

  std::optional<Choice> any_of(const Node& node, Extent before, bool whole) const {
    Choice all;
    const auto add = [&all](std::optional<Choice> one) {
      if (!one) return false;
      all.cost += one->cost;
      all.runs.insert(all.runs.end(), one->runs.begin(), one->runs.end());
      return true;
    };
    const bool is_call = node.kind == Node::Kind::call;
    if (is_call) {
      const ListTree& list = resolver_.lists()[node.list];
      Nodes singles(1);
      singles[0].words = list.words;
      if (!list.words.empty() && !add(best(singles, before, whole))) return {};
      for (const Nodes& phrase : list.phrases) {
        if (!add(best(phrase, before, whole))) return {};
      }
    }
    for (const Nodes& choice : node.choices) {
      if (!add(best(choice, before, whole))) return {};
    }
    return all;
  }

  const Resolver& resolver_;
  const Vocabulary& vocabulary_;
};

// Finds words of which one must stand in a match of a sequence.
class NeedFinder {
 public:
  NeedFinder(const std::vector<Run>& runs, const Resolver& resolver, const Vocabulary& vocabulary)
      : runs_(runs), resolver_(resolver), vocabulary_(vocabulary) {}

  // The rarest of what the sequence requires; empty if it requires no word, or too many.
  std::vector<WordId> best(const Nodes& nodes, bool besides_runs) const {
    std::vector<WordId> found;
    double least = 0;
    for (const Node& node : nodes) {
      std::vector<WordId> words = of(node);
      if (words.empty() || words.size() > kMaxNeed || (besides_runs && met_by_runs(words)))
        continue;
      const double chance = chance_of(words);
      if (!found.empty() && chance >= least) continue;
      found = std::move(words);
      least = chance;
    }
    return found;
  }

 private:
  static constexpr std::size_t kMaxNeed = 32;

  std::vector<WordId> of(const Node& node) const {
    if (node.kind == Node::Kind::set) return node.words;
    if (node.optional) return {};
    if (node.kind == Node::Kind::group) return any_of(node.choices, {});
    if (node.kind != Node::Kind::call) return {};
    const ListTree& list = resolver_.lists()[node.list];
    return any_of(list.phrases, list.words);
  }

  // One of `words`, or what one of the choices requires.
  std::vector<WordId> any_of(const std::vector<Nodes>& choices, std::vector<WordId> words) const {
    for (const Nodes& choice : choices) {
      const std::vector<WordId> one = best(choice, false);
      if (one.empty()) return {};
      words.insert(words.end(), one.begin(), one.end());
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  }

  // Whatever run is found, it has one of the words.
  bool met_by_runs(const std::vector<WordId>& words) const {
    return std::all_of(runs_.begin(), runs_.end(), [&words](const Run& run) {
      return std::any_of(run.words.begin(), run.words.end(), [&words](WordId word) {
        return std::binary_search(words.begin(), words.end(), word);
      });
    });
  }

  double chance_of(const std::vector<WordId>& words) const {
    double sum = 0;
    for (const WordId word : words)
      sum += word_chance(vocabulary_.word(word));
    return sum;
  }

  const std::vector<Run>& runs_;
  const Resolver& resolver_;
  const Vocabulary& vocabulary_;
};

}  // namespace

double word_chance(std::string_view word) {
  std::string between(" ");
  between.append(word).push_back(' ');
  for (const Chance& c : kChances) {
    if (c.words.find(between) != std::string_view::npos) return c.chance;
  }
  return 0.0001;
}

std::optional<std::vector<Run>> choose_runs(const Tree& tree, const Resolver& resolver,
                                            const Vocabulary& vocabulary) {
  const bool plain =
      !tree.marked && !tree.at_start && !tree.at_end && !tree.reach_before && !tree.reach_after;
  std::optional<Choice> choice = Chooser(resolver, vocabulary).best(tree.body, {0, 0}, plain);
  if (!choice) return {};
  return std::move(choice->runs);
}

std::vector<WordId> choose_need(const Tree& tree, const std::vector<Run>& runs,
                                const Resolver& resolver, const Vocabulary& vocabulary) {
  return NeedFinder(runs, resolver, vocabulary).best(tree.body, true);
}

}  // namespace amends::match
