// amends-gen: compiles core/checks and core/data into what the build needs.
#include <fstream>
#include <iostream>
#include <set>
#include <vector>

#include "gen/project.h"
#include "gen/try_pattern.h"
#include "gen/write.h"
#include "src/match/inflect.h"

namespace amends::gen {
namespace {

constexpr const char* kUsage =
    "amends-gen --checks core/checks --data core/data --out DIR [--lenient]\n"
    "    writes pack.cc, targets.h, examples.json, check_ids.ts and docs/checks into DIR\n"
    "amends-gen --checks core/checks --data core/data\n"
    "    only reports what is wrong\n"
    "amends-gen --match PATTERN TEXT\n"
    "    shows what a pattern matches, with the lists and forms of --data\n"
    "amends-gen --inflect WORD\n"
    "    shows what ~WORD stands for\n"
    "amends-gen --typo-clashes FILE\n"
    "    of the words in FILE, a line each, those that would be mended as typos\n"
    "--lenient: what is wrong is left out, and the rest written\n";

struct Arguments {
  Options options;
  std::string verb;
  std::vector<std::string> words;
  bool bad = false;
};

Arguments read_arguments(const std::vector<std::string>& given) {
  Arguments a;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const auto value = [&]() -> std::string {
      a.bad = a.bad || i + 1 >= given.size();
      return a.bad ? std::string() : given[++i];
    };
    if (given[i] == "--checks") {
      a.options.checks = value();
    } else if (given[i] == "--data") {
      a.options.data = value();
    } else if (given[i] == "--out") {
      a.options.out = value();
    } else if (given[i] == "--lenient") {
      a.options.lenient = true;
    } else if (given[i] == "--match") {
      a.verb = "match";
      a.words = {value(), value()};
    } else if (given[i] == "--inflect" || given[i] == "--typo-clashes") {
      a.verb = given[i].substr(2);
      a.words = {value()};
    } else {
      a.bad = true;
    }
  }
  return a;
}

void print(const Problems& problems, const char* kind) {
  for (const Problem& p : problems) {
    std::cerr << p.file;
    if (p.line > 0) std::cerr << ":" << p.line;
    std::cerr << ": " << kind << p.message << "\n";
  }
}

bool write_all(const Project& project, const match::OwnedPack& pack, const std::string& out) {
  bool written = write_if_changed(out + "/pack.cc", pack_source(project, pack)) &&
                 write_if_changed(out + "/targets.h", targets_header(project, pack)) &&
                 write_if_changed(out + "/abbreviations.inc", abbreviations_include(project)) &&
                 write_if_changed(out + "/patterns.txt", patterns_text(project)) &&
                 write_if_changed(out + "/examples.json", examples_json(project)) &&
                 write_if_changed(out + "/check_ids.ts", check_ids_typescript(project)) &&
                 write_if_changed(out + "/docs/checks/README.md", check_overview(project));
  for (const Check& check : project.checks) {
    written = written && write_if_changed(out + "/docs/checks/" + check.id + ".md", check_page(check));
  }
  if (!written) std::cerr << out << ": cannot be written\n";
  return written;
}

int typo_clashes(const Project& project, const std::string& file) {
  const match::Compiled compiled = match::compile(project.source);
  const match::Pack pack = compiled.pack.view();
  std::ifstream in(file);
  for (std::string word; std::getline(in, word);) {
    std::array<match::WordId, match::kMaxExpansion> words;
    bool known = false;
    pack.expand(word, words, known);
    if (known) continue;
    if (const match::WordId id = pack.mend(word)) std::cout << word << " " << pack.word(id) << "\n";
  }
  return 0;
}

// Takes out the patterns that the compiler left out.
void drop_bad_patterns(match::PackSource& source, const Problems& problems) {
  std::set<std::pair<std::string, int>> bad;
  for (const Problem& p : problems) bad.emplace(p.file, p.line);
  for (match::RuleSource& rule : source.rules) {
    std::erase_if(rule.match, [&](const Located& p) { return bad.contains({rule.file, p.line}); });
  }
  for (match::ListSource& list : source.lists) {
    std::erase_if(list.words, [&](const Located& p) { return bad.contains({list.file, p.line}); });
  }
}

int generate(const Options& options, Project& project, Problems problems, const Problems& warnings) {
  match::Compiled compiled = match::compile(project.source);
  problems.insert(problems.end(), compiled.problems.begin(), compiled.problems.end());
  print(warnings, "warning: ");
  print(problems, "");
  if (!problems.empty() && !options.lenient) return 1;
  drop_bad_patterns(project.source, problems);
  if (!options.out.empty() && !write_all(project, compiled.pack, options.out)) return 1;
  const match::OwnedPack& pack = compiled.pack;
  if (options.out.empty()) {
    std::cout << project.checks.size() << " checks, " << pack.rules.size() << " rules, "
              << pack.patterns.size() << " patterns, " << pack.list_names.size() << " lists, "
              << pack.word_count << " words, " << pack.node_label.size() << " nodes\n";
  }
  return 0;
}

int run(const std::vector<std::string>& given) {
  const Arguments a = read_arguments(given);
  if (a.bad) {
    std::cerr << kUsage;
    return 2;
  }
  Problems problems;
  Problems warnings;
  Project project = read_project(a.options, problems, warnings);
  if (a.verb == "match") return try_pattern(project, a.words[0], a.words[1]);
  if (a.verb == "typo-clashes") return typo_clashes(project, a.words[0]);
  if (a.verb == "inflect") {
    for (const std::string& form : match::inflect(a.words[0], project.source.inflections)) {
      std::cout << form << "\n";
    }
    return 0;
  }
  return generate(a.options, project, std::move(problems), warnings);
}

}  // namespace
}  // namespace amends::gen

int main(int argc, char** argv) { return amends::gen::run({argv + 1, argv + argc}); }
