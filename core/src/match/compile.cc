#include "src/match/compile.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "src/match/anchors.h"
#include "src/match/program.h"
#include "src/match/trie.h"
#include "src/match/vocabulary.h"

namespace amends::match {
namespace {

struct PatternSource {
  Tree tree;
  std::vector<Run> runs;
  std::vector<WordId> need;
  std::uint16_t rule = 0;
  std::string file;
  int line = 0;
};

class Compiler {
 public:
  explicit Compiler(const PackSource& source)
      : source_(source), vocabulary_(source), resolver_(source, vocabulary_, problems_) {}

  Compiled run() {
    Compiled out;
    read_rules(out.pack);
    number_words();
    write_lists(out.pack);
    write_patterns(out.pack);
    sets_.write(out.pack);
    vocabulary_.write(out.pack, problems_);
    check_limits(out.pack);
    out.pack.list_names = resolver_.list_names();
    out.problems = std::move(problems_);
    return out;
  }

 private:
  void read_rules(OwnedPack& pack) {
    const auto keep = [&pack](const std::string& text) -> std::string_view {
      return text.empty() ? std::string_view() : pack.texts.emplace_back(text);
    };
    for (const RuleSource& from : source_.rules) {
      const auto rule = static_cast<std::uint16_t>(pack.rules.size());
      pack.rules.push_back({from.kind, from.sides, from.target, from.weight,
                            static_cast<std::uint16_t>(pack.fixes.size()),
                            static_cast<std::uint8_t>(from.fixes.size()), keep(from.message)});
      for (const FixSource& fix : from.fixes) {
        pack.fixes.push_back({keep(fix.label), fix.op, keep(fix.text)});
      }
      for (const Located& text : from.match) {
        PatternSource pattern;
        pattern.rule = rule;
        pattern.file = from.file;
        pattern.line = text.line;
        if (!resolver_.resolve(from.file, text, pattern.tree)) continue;
        auto runs = choose_runs(pattern.tree, resolver_, vocabulary_);
        if (!runs) {
          problems_.push_back(
              {from.file, text.line,
               "“" + text.text +
                   "” requires no word: add a "
                   "word, ~word, <list> or #class (not #any, #name, #caps) outside of "
                   "gaps and [ ]"});
          continue;
        }
        pattern.runs = std::move(*runs);
        pattern.need = choose_need(pattern.tree, pattern.runs, resolver_, vocabulary_);
        patterns_.push_back(std::move(pattern));
      }
    }
  }

  // The words that begin a run come first, so that the trie's root needs no table.
  void number_words() {
    std::set<WordId> first;
    for (const PatternSource& p : patterns_) {
      for (const Run& run : p.runs) {
        if (!run.words.empty()) first.insert(run.words[0]);
      }
    }
    const std::vector<WordId> final_ids = vocabulary_.renumber(first);
    resolver_.renumber(final_ids);
    for (PatternSource& p : patterns_) {
      renumber(p.tree, final_ids);
      for (Run& run : p.runs) {
        for (WordId& word : run.words)
          word = final_ids[word];
      }
      for (WordId& word : p.need)
        word = final_ids[word];
      std::sort(p.need.begin(), p.need.end());
    }
  }

  void write_lists(OwnedPack& pack) {
    for (const ListTree& list : resolver_.lists())
      sets_.append(list.words);
    for (std::size_t l = 0; l < resolver_.lists().size(); ++l) {
      const ListTree& list = resolver_.lists()[l];
      pack.list_code.push_back(static_cast<std::uint32_t>(pack.code.size()));
      if (list.phrases.empty()) continue;  // a set does
      if (!list.words.empty()) {
        pack.code.push_back(1);
        pack.code.push_back(static_cast<std::uint16_t>(kSetInstruction | l));
      }
      emit_choices(list.phrases, sets_, pack.code);
    }
    pack.list_code.push_back(static_cast<std::uint32_t>(pack.code.size()));
  }

  void write_patterns(OwnedPack& pack) {
    Trie trie;
    for (const PatternSource& p : patterns_) {
      const auto index = static_cast<std::uint16_t>(pack.patterns.size());
      pack.patterns.push_back(pattern_of(p, pack));
      const std::uint8_t sides = pack.rules[p.rule].sides;
      for (const Run& run : p.runs) {
        const auto flags = static_cast<std::uint8_t>(sides | (run.exact ? kExact : 0));
        const std::uint16_t anchor =
            anchor_index({index, run.min_before, run.max_before, flags}, pack);
        if (run.words.empty()) {
          trie.add(run.unit_class, anchor);
        } else {
          trie.add(run.words, anchor);
        }
      }
    }
    trie.write(pack);
    write_guards(pack);
  }

  Pattern pattern_of(const PatternSource& p, OwnedPack& pack) {
    Pattern out;
    out.rule = p.rule;
    const bool confirmed =
        std::any_of(p.runs.begin(), p.runs.end(), [](const Run& r) { return !r.exact; });
    if (!confirmed) return out;  // no code: its runs are all of it
    const Tree& tree = p.tree;
    out.code = static_cast<std::uint32_t>(pack.code.size());
    const auto part = [&](std::size_t begin, std::size_t end) {
      const std::size_t from = pack.code.size();
      emit(tree.body, begin, end, sets_, pack.code);
      return static_cast<std::uint16_t>(pack.code.size() - from);
    };
    out.before_size = part(0, tree.mark_begin);
    out.mark_size = part(tree.mark_begin, tree.mark_end);
    out.after_size = part(tree.mark_end, tree.body.size());
    if (pack.code.size() - out.code > kMaxOperand) {
      problems_.push_back(
          {p.file, p.line, "the pattern is too large: move its alternatives to a list"});
    }
    if (p.need.size() == 1) {
      out.need = p.need[0];
    } else if (!p.need.empty()) {
      out.need = static_cast<std::uint16_t>(kSetInstruction | sets_.index(p.need));
    }
    out.reach_before = tree.reach_before;
    out.reach_after = tree.reach_after;
    if (tree.reach_before) out.guard_before = guard_index(tree.guard_before);
    if (tree.reach_after) out.guard_after = guard_index(tree.guard_after);
    out.flags = static_cast<std::uint8_t>((tree.at_start ? kAtStart : 0) |
                                          (tree.at_end ? kAtEnd : 0) | (tree.marked ? kMarked : 0));
    return out;
  }

  // Guards are stored once, however many patterns share them.
  std::uint16_t guard_index(const Node& guard) {
    std::vector<std::uint16_t> code;
    emit_choices(guard.choices, sets_, code);
    const auto [at, is_new] =
        guard_index_.try_emplace(code, static_cast<std::uint16_t>(guards_.size()));
    if (is_new) guards_.push_back(std::move(code));
    return at->second;
  }

  void write_guards(OwnedPack& pack) {
    for (const std::vector<std::uint16_t>& guard : guards_) {
      pack.guard_begin.push_back(static_cast<std::uint32_t>(pack.code.size()));
      pack.code.insert(pack.code.end(), guard.begin(), guard.end());
    }
    pack.guard_begin.push_back(static_cast<std::uint32_t>(pack.code.size()));
  }

  std::uint16_t anchor_index(const Anchor& anchor, OwnedPack& pack) {
    const std::array<std::uint16_t, 4> key = {anchor.pattern, anchor.min_before, anchor.max_before,
                                              anchor.flags};
    const auto [at, is_new] =
        anchor_index_.try_emplace(key, static_cast<std::uint16_t>(pack.anchors.size()));
    if (is_new) pack.anchors.push_back(anchor);
    return at->second;
  }

  // Every index must fit the 16 (or 12) bits that the tables give it.
  void check_limits(const OwnedPack& pack) {
    const auto limit = [this](std::size_t count, std::size_t most, const char* what) {
      if (count <= most) return;
      problems_.push_back({"", 0,
                           "the pack has too many " + std::string(what) + ": " +
                               std::to_string(count) + ", " + std::to_string(most) +
                               " is the most; split it"});
    };
    limit(pack.rules.size(), 0xFFFF, "rules");
    limit(pack.fixes.size(), 0xFFFF, "fixes");
    limit(pack.patterns.size(), 0xFFFF, "patterns");
    limit(pack.anchors.size(), 0xFFFF, "anchors");
    limit(pack.node_label.size(), 0xFFFF, "runs of words");
    limit(pack.outputs.size(), 0xFFFF, "outputs");
    limit(pack.set_words.size(), 1u << 20, "words in sets");
    limit(sets_.size(), kMaxSet, "sets");
    limit(pack.list_code.size(), kMaxOperand, "lists");
  }

  const PackSource& source_;
  std::vector<Problem> problems_;
  Vocabulary vocabulary_;
  Resolver resolver_;
  Sets sets_;
  std::vector<PatternSource> patterns_;
  std::map<std::array<std::uint16_t, 4>, std::uint16_t> anchor_index_;
  std::vector<std::vector<std::uint16_t>> guards_;
  std::map<std::vector<std::uint16_t>, std::uint16_t> guard_index_;
};

void check_forms(const Forms& forms, std::vector<Problem>& problems) {
  std::map<std::string, int> lines;
  for (const Forms::Alias& a : forms.aliases)
    lines.emplace(a.form, a.line);
  for (const Forms::Alias& a : forms.aliases) {
    std::size_t words = 0;
    for (std::size_t at = 0; at < a.words.size(); ++words) {
      const std::size_t end = std::min(a.words.find(' ', at), a.words.size());
      const std::string word = a.words.substr(at, end - at);
      if (lines.contains(word)) {
        problems.push_back({forms.file, a.line,
                            "“" + word + "” is itself another form (line " +
                                std::to_string(lines[word]) + "): write what that one stands for"});
      }
      at = end + 1;
    }
    if (words == 0 || words > kMaxExpansion) {
      problems.push_back({forms.file, a.line, "“" + a.form + "” must stand for one to four words"});
    }
  }
}

void check_lists(const std::vector<ListSource>& lists, std::vector<Problem>& problems) {
  std::map<std::string, const ListSource*> seen;
  for (const ListSource& list : lists) {
    const auto [at, is_new] = seen.try_emplace(list.name, &list);
    if (is_new) continue;
    problems.push_back({list.file, list.line,
                        "there are two lists <" + list.name + ">, the other in " +
                            at->second->file + ": rename one, or join them"});
  }
}

}  // namespace

Compiled compile(const PackSource& source) {
  Compiled out = Compiler(source).run();
  check_forms(source.forms, out.problems);
  check_lists(source.lists, out.problems);
  return out;
}

}  // namespace amends::match
