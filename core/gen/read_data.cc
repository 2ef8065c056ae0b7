#include <algorithm>
#include <filesystem>

#include "gen/project.h"

namespace amends::gen {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kSides = {"reply", "customer", "both"};
const std::vector<std::string> kUnits = {"characters", "x-weighted", "graphemes", "bytes"};

std::vector<std::string> texts(const std::vector<Located>& strings) {
  std::vector<std::string> all;
  for (const Located& s : strings) all.push_back(s.text);
  return all;
}

void read_lists(Section& top, Project& project) {
  for (const std::string& name : top.keys()) {
    std::optional<Section> section = top.section(name);
    if (!section) continue;
    if (!is_id(name)) section->problem(section->line(), "the name of a list is lower case with hyphens: [" + name + "]");
    match::ListSource list;
    list.name = name;
    list.file = section->file();
    list.line = section->line();
    list.words = section->strings("words");
    if (list.words.empty()) section->problem(section->line(), "[" + name + "] needs words = [\"...\"]");
    section->done();
    project.source.lists.push_back(std::move(list));
  }
}

std::uint16_t target_index(std::vector<std::string>& names, const std::string& name) {
  const auto found = std::find(names.begin(), names.end(), name);
  const auto index = static_cast<std::uint16_t>(found - names.begin());
  if (found == names.end()) names.push_back(name);
  return index;
}

std::uint8_t side_bits(std::size_t side) {
  constexpr std::uint8_t kBits[] = {match::kReply, match::kCustomer,
                                    match::kReply | match::kCustomer};
  return kBits[side];
}

void read_rules(Section& top, Project& project) {
  static const std::vector<std::string> kinds(kTargetKinds.begin(), kTargetKinds.end());
  const std::size_t kind = top.one_of("kind", kinds);
  const std::size_t side = top.one_of("side", kSides, 2);
  for (Section& section : top.sections("rule")) {
    match::RuleSource rule;
    rule.kind = static_cast<match::TargetKind>(kind + 1);
    rule.file = section.file();
    rule.line = section.line();
    const std::string target = section.required("target");
    if (!target.empty() && !is_id(target)) {
      section.problem(section.line_of("target"), "a target is lower case with hyphens, not “" + target + "”");
    }
    rule.target = target_index(project.targets[kind], target);
    rule.weight = static_cast<std::int16_t>(std::clamp<std::int64_t>(section.integer("weight", 1), -32768, 32767));
    rule.sides = side_bits(section.one_of("side", kSides, side));
    rule.match = section.strings("match");
    if (rule.match.empty()) section.problem(section.line(), "[[rule]] needs match = [\"...\"]");
    section.done();
    project.source.rules.push_back(std::move(rule));
  }
}

void read_surfaces(Section& top, Project& project) {
  for (Section& section : top.sections("surface")) {
    SurfaceRow row;
    row.id = section.required("id");
    row.title = section.required("title");
    row.is_public = section.flag("public", true);
    if (!section.has("public")) section.problem(section.line(), "“public” is missing: add public = true or false");
    row.limit = section.integer("limit", -1);
    row.byte_limit = section.integer("byte-limit", -1);
    section.integer("unverified-limit", -1);  // a note to whoever looks it up
    row.unit = kUnits[section.one_of("unit", kUnits)];
    row.source = section.required("source");
    row.checked = section.required("checked");
    section.done();
    project.surfaces.push_back(std::move(row));
  }
  std::sort(project.surfaces.begin(), project.surfaces.end(),
            [](const SurfaceRow& a, const SurfaceRow& b) { return a.id < b.id; });
}

// Every key of a section is a form, its value the words that patterns say.
std::vector<match::Forms::Alias> read_aliases(Section& top, const std::string& name) {
  std::vector<match::Forms::Alias> aliases;
  std::optional<Section> section = top.section(name);
  if (!section) return aliases;
  for (const std::string& form : section->keys()) {
    aliases.push_back({form, section->required(form), section->line_of(form)});
  }
  return aliases;
}

void read_forms(Section& top, Project& project) {
  match::Forms& forms = project.source.forms;
  forms.file = top.file();
  forms.stems = read_aliases(top, "stems");
  for (const char* name : {"spelling", "contractions", "text-speak", "misspelt"}) {
    for (match::Forms::Alias& alias : read_aliases(top, name)) forms.aliases.push_back(std::move(alias));
  }
  forms.keep_z = texts(top.strings("keep-z"));
}

void read_inflections(Section& top, Project& project) {
  match::Inflections& in = project.source.inflections;
  const auto table = [&top](const char* name, auto& out) {
    std::optional<Section> section = top.section(name);
    if (!section) return;
    for (const std::string& word : section->keys()) out[word] = texts(section->strings(word));
  };
  const auto set = [&top](const char* name, auto& out) {
    for (const Located& word : top.strings(name)) out.insert(word.text);
  };
  table("whole", in.whole);
  table("past", in.past);
  table("plural", in.plural);
  set("nouns", in.nouns);
  set("adjectives", in.adjectives);
  set("doubling", in.doubling);
}

std::vector<std::string> sorted(std::vector<std::string> words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace

void read_data_file(const std::string& file, const std::string& text, Project& project,
                    Problems& problems) {
  const std::optional<Value> root = read_toml(text, file, problems);
  if (!root) return;
  Section top(*root, file, problems);
  const fs::path path(file);
  const std::string name = path.filename().string();
  if (path.parent_path().filename() == "lists") {
    read_lists(top, project);
  } else if (name == "forms.toml") {
    read_forms(top, project);
  } else if (name == "inflections.toml") {
    read_inflections(top, project);
  } else if (name == "not-typos.toml") {
    project.source.not_typos = texts(top.strings("words"));
  } else if (name == "surfaces.toml") {
    read_surfaces(top, project);
  } else if (name == "abbreviations.toml") {
    project.abbreviations = sorted(texts(top.strings("always")));
    project.number_abbreviations = sorted(texts(top.strings("before-number")));
  } else if (top.has("kind")) {
    read_rules(top, project);
  } else {
    top.problem(0, "this file has no kind = \"act\" (or tone, topic, ask, emotion, cue): say what "
                   "its rules are for, or move it to core/data/lists");
    return;
  }
  top.done();
}

}  // namespace amends::gen
