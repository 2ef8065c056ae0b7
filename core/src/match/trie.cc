#include "src/match/trie.h"

namespace amends::match {

void Trie::add(const std::vector<WordId>& run, std::uint16_t output) {
  Branch* branch = &root_;
  for (const WordId word : run) {
    std::unique_ptr<Branch>& child = branch->children[word];
    if (!child) child = std::make_unique<Branch>();
    branch = child.get();
  }
  branch->outputs.insert(output);
}

void Trie::add(UnitClass unit_class, std::uint16_t output) {
  classes_[static_cast<std::size_t>(unit_class)].insert(output);
}

void Trie::write(OwnedPack& pack) const {
  std::vector<const Branch*> order = {&root_};
  pack.node_label = {0};
  pack.root_count = static_cast<std::uint16_t>(root_.children.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    pack.node_children.push_back(static_cast<std::uint16_t>(order.size()));
    pack.node_outputs.push_back(static_cast<std::uint16_t>(pack.outputs.size()));
    pack.outputs.insert(pack.outputs.end(), order[i]->outputs.begin(), order[i]->outputs.end());
    for (const auto& [word, child] : order[i]->children) {
      pack.node_label.push_back(word);
      order.push_back(child.get());
    }
  }
  pack.node_children.push_back(static_cast<std::uint16_t>(order.size()));
  pack.node_outputs.push_back(static_cast<std::uint16_t>(pack.outputs.size()));
  for (const std::set<std::uint16_t>& outputs : classes_) {
    pack.class_outputs.push_back(static_cast<std::uint16_t>(pack.outputs.size()));
    pack.outputs.insert(pack.outputs.end(), outputs.begin(), outputs.end());
  }
  pack.class_outputs.push_back(static_cast<std::uint16_t>(pack.outputs.size()));
  if (pack.class_outputs.front() == pack.class_outputs.back()) pack.class_outputs.clear();
}

}  // namespace amends::match
