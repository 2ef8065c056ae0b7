#include <set>

#include "gen/write.h"

namespace amends::gen {
namespace {

void add_enum(std::string& out, const std::string& name, const std::vector<std::string>& ids) {
  out += "enum class " + name + " : std::uint16_t {";
  for (const std::string& id : ids) out += "\n  " + identifier(id) + ",";
  out += ids.empty() ? "};\n" : "\n};\n";
  out += "inline constexpr std::array<std::string_view, " + std::to_string(ids.size()) + "> " + name +
         "_names = {";
  for (const std::string& id : ids) out += "\n    " + cpp_string(id) + ",";
  out += "};\n\n";
}

std::vector<std::string> check_ids(const Project& project) {
  std::vector<std::string> ids;
  for (const Check& check : project.checks) ids.push_back(check.id);
  return ids;
}

void add_array(std::string& out, const char* name, const std::vector<std::string>& words) {
  out += "constexpr std::array<std::string_view, " + std::to_string(words.size()) + "> " + name + " = {";
  for (const std::string& word : words) out += "\n    " + cpp_string(word) + ",";
  out += "};\n";
}

void add_type(std::string& out, const std::string& type, const std::string& constant,
              const std::vector<std::string>& ids) {
  out += "export const " + constant + " = [";
  for (const std::string& id : ids) out += "\n  '" + id + "',";
  out += ids.empty() ? "] as const;\n" : "\n] as const;\n";
  out += "export type " + type + " = (typeof " + constant + ")[number];\n\n";
}

}  // namespace

std::string targets_header(const Project& project, const match::OwnedPack& pack) {
  std::string out =
      "// Made by amends-gen from core/checks and core/data; do not edit.\n"
      "#ifndef AMENDS_GENERATED_TARGETS_H_\n#define AMENDS_GENERATED_TARGETS_H_\n\n"
      "#include <array>\n#include <cstdint>\n#include <string_view>\n\n"
      "namespace amends::target {\n\n";
  add_enum(out, "check", check_ids(project));
  for (std::size_t i = 0; i < kTargetKinds.size(); ++i) add_enum(out, kTargetKinds[i], project.targets[i]);
  add_enum(out, "list", pack.list_names);
  return out + "}  // namespace amends::target\n\n#endif  // AMENDS_GENERATED_TARGETS_H_\n";
}

std::string abbreviations_include(const Project& project) {
  std::string out = "// Made by amends-gen from core/data/abbreviations.toml; do not edit.\n";
  add_array(out, "kAlways", project.abbreviations);
  add_array(out, "kBeforeNumber", project.number_abbreviations);
  return out;
}

std::string patterns_text(const Project& project) {
  std::string out;
  std::set<std::string> lemmas;
  const auto collect = [&lemmas](const std::string& pattern) {
    for (std::size_t at = pattern.find('~'); at != std::string::npos; at = pattern.find('~', at + 1)) {
      lemmas.insert(pattern.substr(at + 1, pattern.find_first_of(" ()[]{}|.!~<>#$", at + 1) - at - 1));
    }
  };
  for (const match::ListSource& list : project.source.lists) {
    for (const Located& entry : list.words) {
      out += "list\t" + list.name + "\t" + entry.text + "\n";
      collect(entry.text);
    }
  }
  for (std::size_t r = 0; r < project.source.rules.size(); ++r) {
    const match::RuleSource& rule = project.source.rules[r];
    for (const Located& pattern : rule.match) {
      out += "rule\t" + std::to_string(r) + "\t" + std::to_string(rule.sides) + "\t" + pattern.text + "\n";
      collect(pattern.text);
    }
  }
  for (const std::string& lemma : lemmas) {
    out += "lemma";
    for (const std::string& form : match::inflect(lemma, project.source.inflections)) out += "\t" + form;
    out += "\n";
  }
  return out;
}

std::string check_ids_typescript(const Project& project) {
  std::string out = "// Made by amends-gen from core/checks and core/data; do not edit.\n\n";
  add_type(out, "CheckId", "checkIds", check_ids(project));
  const char* types[] = {"Act", "ToneCue", "Topic", "Ask", "Emotion"};
  const char* constants[] = {"acts", "toneCues", "topics", "asks", "emotions"};
  for (std::size_t i = 0; i < std::size(types); ++i) {
    add_type(out, types[i], constants[i], project.targets[i]);
  }
  std::vector<std::string> surfaces;
  for (const SurfaceRow& row : project.surfaces) surfaces.push_back(row.id);
  add_type(out, "SurfaceId", "surfaceIds", surfaces);
  out.pop_back();
  return out;
}

}  // namespace amends::gen
