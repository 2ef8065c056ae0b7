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
}

}  // namespace amends::match
