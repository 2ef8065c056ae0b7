#include "gen/write.h"

namespace amends::gen {
namespace {

// In the order of the families' folders in core/checks; others follow by name.
const std::vector<std::pair<std::string, std::string>> kFamilies = {
    {"tone", "Composure and tone"},    {"listening", "Listening"},
    {"apology", "Apology"},            {"solution", "Solution"},
    {"public", "In public"},           {"time", "Time"},
    {"team", "Team"},                  {"platform", "Platform"}};

void add_examples(std::string& out, const Check& check, bool flagged) {
  for (const Example& e : check.examples) {
    if (e.flagged != flagged) continue;
    out += "* ";
    for (const auto& [key, value] : e.fields) {
      if (key == "customer") out += "Customer: *" + value + "* Reply: ";
    }
    std::string reply = e.reply();
    if (!e.words.empty()) {
      const std::size_t at = reply.find(e.words);
      reply = reply.substr(0, at) + "**" + e.words + "**" + reply.substr(at + e.words.size());
    }
    out += reply;
    for (const auto& [key, value] : e.fields) {
      if (key != "customer" && key != "reply") out += " (" + key + " " + value + ")";
    }
    for (const FlatPair& pair : e.policy) out += " (policy " + pair.key + " = " + pair.value + ")";
    out += '\n';
  }
  out += '\n';
}

}  // namespace

std::string examples_json(const Project& project) {
  std::string out = "[";
  bool first = true;
  for (const Check& check : project.checks) {
    for (const Example& e : check.examples) {
      out += first ? "\n" : ",\n";
      first = false;
      out += "{\"check\": " + json_string(check.id) +
             ", \"kind\": " + (e.flagged ? "\"flagged\"" : "\"clean\"");
      if (!e.words.empty()) out += ", \"words\": " + json_string(e.words);
      for (const auto& [key, value] : e.fields) out += ", " + json_string(key) + ": " + json_string(value);
      for (const FlatPair& pair : e.policy) {
        out += (&pair == e.policy.data() ? ", \"policy\": [" : ", ") + json_string(pair.key) + ", " + json_string(pair.value);
      }
      out += e.policy.empty() ? "}" : "]}";
    }
  }
  return out + "\n]\n";
}

std::string check_page(const Check& check) {
  std::string out = "<!-- Made by amends-gen from core/checks; do not edit. -->\n\n# " + check.title + "\n\n";
  out += "`" + check.id + "` · " + check.severity + " · " +
         (check.kind == "pair" ? "needs the complaint" : "needs the reply only");
  if (check.public_only) out += " · only in public";
  if (check.any_language) out += " · any language";
  if (!check.in_templates) out += " · not in templates";
  if (check.panel != 0) out += " · style tip";
  out += " · " + check.source + "\n\n" + check.why + "\n\n";
  if (!check.fixes.empty()) {
    out += "## Fixes\n\n";
    for (const Fix& fix : check.fixes) {
      out += "* " + fix.label + (fix.op == "delete" ? ": deletes the " + fix.text : ": “" + fix.text + "”") + "\n";
    }
    out += '\n';
  }
  if (!check.settings.empty()) {
    out += "Your [policy](../policy.md) decides:";
    for (const Located& key : check.settings) out += " `" + key.text + "`";
    out += ".\n\n";
  }
  out += "## Flagged\n\n";
  add_examples(out, check, true);
  out += "## Not flagged\n\n";
  add_examples(out, check, false);
  out.pop_back();
  if (!check.aliases.empty()) {
    out += "\nFormerly";
    for (const std::string& alias : check.aliases) out += " `" + alias + "`";
    out += ".\n";
  }
  return out;
}

std::string check_overview(const Project& project) {
  std::string out =
      "<!-- Made by amends-gen from core/checks; do not edit. -->\n\n# Checks\n\n" +
      std::to_string(project.checks.size()) + " checks. Each is one file in `core/checks`.\n";
  std::vector<std::pair<std::string, std::string>> families = kFamilies;
  for (const Check& check : project.checks) {
    bool known = false;
    for (const auto& [id, title] : families) known = known || id == check.family;
    if (!known) families.emplace_back(check.family, check.family);
  }
  for (const auto& [id, title] : families) {
    std::string rows;
    for (const Check& check : project.checks) {
      if (check.family != id) continue;
      rows += "| [" + check.id + "](" + check.id + ".md) | " + check.severity + " | " + check.title + " |\n";
    }
    if (!rows.empty()) out += "\n## " + title + "\n\n| check | severity | what |\n| --- | --- | --- |\n" + rows;
  }
  return out;
}

}  // namespace amends::gen
