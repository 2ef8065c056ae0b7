#include "src/match/program.h"

#include <algorithm>

namespace amends::match {
namespace {

void add_words(std::vector<WordId>& words, const std::vector<WordId>& more) {
  words.insert(words.end(), more.begin(), more.end());
}

void sort_unique(std::vector<WordId>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

// Choices of one word each become one set, first.
void join_single_words(std::vector<Nodes>& choices) {
  Nodes singles(1);
  std::vector<Nodes> rest;
  for (Nodes& choice : choices) {
    if (choice.size() == 1 && choice[0].kind == Node::Kind::set) {
      add_words(singles[0].words, choice[0].words);
    } else {
      rest.push_back(std::move(choice));
    }
  }
  choices.clear();
  sort_unique(singles[0].words);
  if (!singles[0].words.empty()) choices.push_back(std::move(singles));
  for (Nodes& choice : rest) choices.push_back(std::move(choice));
}

void renumber_words(std::vector<WordId>& words, const std::vector<WordId>& final_ids) {
  for (WordId& word : words) word = final_ids[word];
  sort_unique(words);
}

void renumber_nodes(Nodes& nodes, const std::vector<WordId>& final_ids) {
  for (Node& node : nodes) {
    renumber_words(node.words, final_ids);
    for (Nodes& choice : node.choices) renumber_nodes(choice, final_ids);
  }
}

std::uint16_t set_instruction(std::size_t set) {
  return static_cast<std::uint16_t>(kSetInstruction | (set & kMaxSet));
}

std::uint16_t instruction(Op op, std::size_t operand) {
  return static_cast<std::uint16_t>(static_cast<unsigned>(op) << 12 | (operand & kMaxOperand));
}

}  // namespace

Resolver::Resolver(const PackSource& source, Vocabulary& vocabulary, std::vector<Problem>& problems)
    : vocabulary_(vocabulary), problems_(problems) {
  for (const ListSource& list : source.lists) list_sources_.push_back(&list);
  std::sort(list_sources_.begin(), list_sources_.end(),
            [](const ListSource* a, const ListSource* b) { return a->name < b->name; });
  for (const ListSource* list : list_sources_) list_names_.push_back(list->name);
  lists_.resize(list_names_.size());
  list_states_.resize(list_names_.size(), State::untouched);
  for (std::size_t i = 0; i < lists_.size(); ++i) resolve_list(static_cast<ListId>(i));
}

bool Resolver::problem(const std::string& message) {
  problems_.push_back({file_, line_, message});
  return false;
}

void Resolver::resolve_list(ListId list) {
  if (list_states_[list] == State::done) return;
  const std::string file = file_;
  const int line = line_;
  const ListSource& from = *list_sources_[list];
  file_ = from.file;
  list_states_[list] = State::open;
  ListTree tree;
  for (const Located& entry : from.words) {
    line_ = entry.line;
    const ParseResult parsed = parse(entry.text);
    const ParsedPattern& p = parsed.pattern;
    if (!parsed.error.empty()) {
      problem(parsed.error);
      continue;
    }
    if (p.at_start || p.at_end || p.mark_begin || !p.before.choices.empty() || !p.after.choices.empty()) {
      problem("“" + entry.text + "”: an entry of a list has no ^, $, { } or guard");
      continue;
    }
    Nodes nodes;
    if (!nodes_of(p.body, nodes)) continue;
    if (extent(nodes).least == 0) {
      problem("“" + entry.text + "” can match nothing: it needs a word");
    } else if (nodes.size() == 1 && nodes[0].kind == Node::Kind::set) {
      add_words(tree.words, nodes[0].words);
    } else if (nodes.size() == 1 && nodes[0].kind == Node::Kind::call) {
      const ListTree& other = lists_[nodes[0].list];
      add_words(tree.words, other.words);
      tree.phrases.insert(tree.phrases.end(), other.phrases.begin(), other.phrases.end());
    } else {
      tree.phrases.push_back(std::move(nodes));
    }
  }
  sort_unique(tree.words);
  lists_[list] = std::move(tree);
  list_states_[list] = State::done;
  file_ = file;
  line_ = line;
}

bool Resolver::resolve(const std::string& file, const Located& pattern, Tree& tree) {
  file_ = file;
  line_ = pattern.line;
  const ParseResult parsed = parse(pattern.text);
  const ParsedPattern& p = parsed.pattern;
  if (!parsed.error.empty()) return problem(parsed.error);
  const bool body = nodes_of(p.body, tree.body);
  const bool before = guard_of(p.before, tree.guard_before, tree.reach_before);
  if (!guard_of(p.after, tree.guard_after, tree.reach_after) || !body || !before) return false;
  tree.at_start = p.at_start;
  tree.at_end = p.at_end;
  tree.marked = p.mark_begin.has_value();
  tree.mark_begin = p.mark_begin.value_or(0);
  tree.mark_end = tree.marked ? p.mark_end : tree.body.size();
  const auto about = [&pattern](const std::string& what) { return "“" + pattern.text + "” " + what; };
  if (const Extent all = extent(tree.body); all.most > kMaxUnits) {
    return problem(about("can match " + std::to_string(all.most) +
                         " units, " + std::to_string(kMaxUnits) +
                         " is the most: shorten its gaps or options"));
  }
  if (!tree.at_start && tree.body.front().kind == Node::Kind::gap) {
    return problem(about("begins with a gap, which adds nothing: leave the gap out"));
  }
  if (tree.at_start && tree.reach_before) {
    return problem(about("has a guard before “^”, where no word stands: leave one of them out"));
  }
  if (tree.at_end && tree.reach_after) {
    return problem(about("has a guard after “$”, where no word stands: leave one of them out"));
  }
  const Nodes marked(tree.body.begin() + static_cast<std::ptrdiff_t>(tree.mark_begin),
                     tree.body.begin() + static_cast<std::ptrdiff_t>(tree.mark_end));
  if (extent(marked).least == 0) {
    return problem(about("can match without a marked word: put a word that must stand there between { }"));
  }
  return true;
}

bool Resolver::check_word(const std::string& word) {
  const std::string objection = vocabulary_.objection(word);
  return objection.empty() || problem(objection);
}

bool Resolver::words_of(const std::vector<Element>& elements, std::vector<WordId>& words) {
  bool good = true;
  for (const Element& e : elements) {
    Node node;
    if (!node_of(e, node)) {
      good = false;
    } else if (node.kind != Node::Kind::set) {
      good = problem("“<" + e.text + ">” has entries of several words: only single ones can be kept "
                     "out of a gap");
    }
    add_words(words, node.words);
  }
  sort_unique(words);
  return good;
}

bool Resolver::guard_of(const Guard& guard, Node& node, std::uint8_t& reach) {
  if (guard.choices.empty()) return true;
  if (!group_node(guard.choices, node)) return false;
  for (const Nodes& choice : node.choices) {
    const Extent all = extent(choice);
    if (all.least == 0) return problem("a guarded phrase can match nothing: it needs a word");
    if (all.most > kMaxGuardUnits) {
      return problem("a guarded phrase can match " + std::to_string(all.most) + " units, " +
                     std::to_string(kMaxGuardUnits) + " is the most: shorten it");
    }
  }
  reach = guard.reach;
  return true;
}

// Goes on after a bad element, so that all of them are reported at once.
bool Resolver::nodes_of(const Sequence& sequence, Nodes& nodes) {
  bool good = true;
  for (const Element& e : sequence) {
    nodes.emplace_back();
    good = node_of(e, nodes.back()) && good;
  }
  return good;
}

bool Resolver::node_of(const Element& e, Node& node) {
  switch (e.kind) {
    case Element::Kind::word:
      if (!check_word(e.text)) return false;
      node.words = {vocabulary_.intern(e.text)};
      return true;
    case Element::Kind::lemma:
      if (!check_word(e.text)) return false;
      node.words = vocabulary_.intern_lemma(e.text);
      sort_unique(node.words);
      return true;
    case Element::Kind::list:
      return list_node(e.text, node);
    case Element::Kind::unit_class:
      node.kind = Node::Kind::unit_class;
      node.unit_class = e.unit_class;
      return true;
    case Element::Kind::gap:
      node.kind = Node::Kind::gap;
      node.gap = e.gap;
      return words_of(e.except, node.words);
    case Element::Kind::group: {
      if (!group_node(e.choices, node)) return false;
      node.optional = e.optional;
      const bool is_set = node.choices.size() == 1 && node.choices[0].size() == 1 &&
                          node.choices[0][0].kind == Node::Kind::set;
      if (is_set && !e.optional) {
        Nodes only = std::move(node.choices[0]);
        node = std::move(only[0]);
      }
      return true;
    }
  }
  return false;
}

bool Resolver::list_node(const std::string& name, Node& node) {
  const auto found = std::lower_bound(list_names_.begin(), list_names_.end(), name);
  if (found == list_names_.end() || *found != name) {
    const std::string near = nearest(name, list_names_);
    return problem("there is no list <" + name + ">" +
                   (near.empty() ? std::string(": add it to core/data/lists")
                                 : ": did you mean <" + near + ">?"));
  }
  const auto list = static_cast<ListId>(found - list_names_.begin());
  if (list_states_[list] == State::open) {
    return problem("<" + name + "> contains itself: leave it out of its own entries");
  }
  resolve_list(list);
  if (lists_[list].phrases.empty()) {
    node.words = lists_[list].words;
    return !node.words.empty() || problem("<" + name + "> has no words");
  }
  node.kind = Node::Kind::call;
  node.list = list;
  return true;
}

bool Resolver::group_node(const std::vector<Sequence>& choices, Node& node) {
  bool good = true;
  node.kind = Node::Kind::group;
  for (const Sequence& choice : choices) {
    node.choices.emplace_back();
    good = nodes_of(choice, node.choices.back()) && good;
  }
  join_single_words(node.choices);
  return good;
}

Extent Resolver::extent(const Node& node) const {
  switch (node.kind) {
    case Node::Kind::set:
    case Node::Kind::unit_class:
      return {1, 1};
    case Node::Kind::gap:
      return {0, node.gap};
    case Node::Kind::group:
    case Node::Kind::call: {
      Extent all{kMaxUnits, 0};
      const bool is_call = node.kind == Node::Kind::call;
      if (is_call && !lists_[node.list].words.empty()) all = {1, 1};
      for (const Nodes& choice : is_call ? lists_[node.list].phrases : node.choices) {
        const Extent one = extent(choice);
        all = {std::min(all.least, one.least), std::max(all.most, one.most)};
      }
      if (node.optional) all.least = 0;
      return all;
    }
  }
  return {};
}

Extent Resolver::extent(const Nodes& nodes) const {
  Extent all;
  for (const Node& node : nodes) {
    const Extent one = extent(node);
    all = {all.least + one.least, all.most + one.most};
  }
  return all;
}

void Resolver::renumber(const std::vector<WordId>& final_ids) {
  for (ListTree& list : lists_) {
    renumber_words(list.words, final_ids);
    for (Nodes& nodes : list.phrases) renumber_nodes(nodes, final_ids);
  }
}

void renumber(Tree& tree, const std::vector<WordId>& final_ids) {
  renumber_nodes(tree.body, final_ids);
  for (Nodes& choice : tree.guard_before.choices) renumber_nodes(choice, final_ids);
  for (Nodes& choice : tree.guard_after.choices) renumber_nodes(choice, final_ids);
}

std::uint16_t Sets::index(const std::vector<WordId>& words) {
  const auto [at, is_new] = index_.try_emplace(words, static_cast<std::uint16_t>(sets_.size()));
  if (is_new) sets_.push_back(words);
  return at->second;
}

void Sets::append(const std::vector<WordId>& words) {
  index_.try_emplace(words, static_cast<std::uint16_t>(sets_.size()));
  sets_.push_back(words);
}

void Sets::write(OwnedPack& pack) const {
  for (const std::vector<WordId>& set : sets_) {
    pack.set_begin.push_back(static_cast<std::uint32_t>(pack.set_words.size()));
    pack.set_words.insert(pack.set_words.end(), set.begin(), set.end());
  }
  pack.set_begin.push_back(static_cast<std::uint32_t>(pack.set_words.size()));
}

// Choices that begin with the same words share them, so that the matcher looks at them once:
// (a b|a c|a) becomes a [b|c].
std::vector<Nodes> factored(const std::vector<Nodes>& choices) {
  std::vector<Nodes> out;
  std::vector<bool> taken(choices.size(), false);
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (taken[i]) continue;
    const Node& first = choices[i][0];
    Node rest;
    rest.kind = Node::Kind::group;
    std::size_t sharing = 0;
    for (std::size_t j = i; j < choices.size() && first.kind == Node::Kind::set; ++j) {
      if (taken[j] || choices[j][0].kind != Node::Kind::set || choices[j][0].words != first.words) continue;
      taken[j] = true;
      ++sharing;
      Nodes tail(choices[j].begin() + 1, choices[j].end());
      rest.optional = rest.optional || tail.empty();
      if (!tail.empty()) rest.choices.push_back(std::move(tail));
    }
    if (sharing < 2) {
      out.push_back(choices[i]);
    } else if (rest.choices.empty()) {
      out.push_back({first});
    } else {
      join_single_words(rest.choices);
      out.push_back({first, std::move(rest)});
    }
  }
  return out;
}

void emit_choices(const std::vector<Nodes>& unfactored, Sets& sets, std::vector<std::uint16_t>& code) {
  const std::vector<Nodes> choices = factored(unfactored);
  for (const Nodes& choice : choices) {
    const std::size_t size_at = code.size();
    code.push_back(0);
    emit(choice, sets, code);
    code[size_at] = static_cast<std::uint16_t>(code.size() - size_at - 1);
  }
}

void emit(const Nodes& nodes, std::size_t begin, std::size_t end, Sets& sets,
          std::vector<std::uint16_t>& code) {
  for (std::size_t i = begin; i < end; ++i) {
    const Node& node = nodes[i];
    switch (node.kind) {
      case Node::Kind::set:
        code.push_back(node.words.size() == 1 ? node.words[0]
                                              : set_instruction(sets.index(node.words)));
        break;
      case Node::Kind::unit_class:
        code.push_back(instruction(Op::unit_class, static_cast<std::size_t>(node.unit_class)));
        break;
      case Node::Kind::gap:
        code.push_back(instruction(node.words.empty() ? Op::gap : Op::gap_except, node.gap));
        if (!node.words.empty()) code.push_back(set_instruction(sets.index(node.words)));
        break;
      case Node::Kind::call:
        code.push_back(instruction(Op::call, node.list));
        break;
      case Node::Kind::group: {
        const std::size_t at = code.size();
        code.push_back(0);
        emit_choices(node.choices, sets, code);
        code[at] = instruction(node.optional ? Op::option : Op::group, code.size() - at - 1);
        break;
      }
    }
  }
}

}  // namespace amends::match
