#include <algorithm>
#include <filesystem>

#include "gen/project.h"
#include "src/match/parse.h"

namespace amends::gen {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMinExamples = 4;

const std::vector<std::string> kSeverities = {"error", "warning", "suggestion", "info"};
const std::vector<std::string> kKinds = {"reply", "pair"};
const std::vector<std::string> kModes = {"draft", "template", "sent", "follow-up"};
const std::vector<std::string> kFaults = {"unknown", "ours", "theirs", "third-party"};
const std::vector<std::string> kScopes = {"words", "sentence"};

match::FixSource read_fix(Section& section, Check& check) {
  match::FixSource fix;
  fix.label = section.required("label");
  const bool replaces = section.has("replace");
  const bool deletes = section.has("delete");
  if (replaces == deletes) {
    section.problem(section.line(), "a fix has either replace = \"...\" or delete = \"words\" or \"sentence\"");
  }
  fix.text = section.optional("replace");
  if (replaces && fix.text.empty()) {
    section.problem(section.line_of("replace"), "“replace” is empty: to delete write delete = \"words\"");
  }
  const std::size_t scope = section.one_of("delete", kScopes, 0);
  if (deletes) fix.op = scope == 0 ? match::FixOp::delete_words : match::FixOp::delete_sentence;
  const auto same = [&fix](const Fix& f) { return f.label == fix.label; };
  if (std::none_of(check.fixes.begin(), check.fixes.end(), same)) {
    check.fixes.push_back({fix.label, deletes ? "delete" : "replace", deletes ? kScopes[scope] : fix.text});
  }
  section.done();
  return fix;
}

match::RuleSource read_phrases(Section& section, Check& check) {
  match::RuleSource rule;
  rule.kind = match::TargetKind::check;
  rule.sides = match::kReply;
  rule.file = section.file();
  rule.line = section.line();
  rule.match = section.strings("match");
  if (rule.match.empty()) section.problem(section.line(), "[[phrases]] needs match = [\"...\"]");
  rule.message = section.optional("message");
  for (Section& fix : section.sections("fixes")) rule.fixes.push_back(read_fix(fix, check));
  section.done();
  return rule;
}

bool has_emoji_before(const std::string& reply, std::size_t at) {
  const std::string head = reply.substr(0, at);
  return head.find('\xF0') != std::string::npos || head.find("\xE2\x98") != std::string::npos ||
         head.find("\xE2\x9D") != std::string::npos;
}

Example read_example(Section& section, bool flagged) {
  Example example;
  example.flagged = flagged;
  example.fields.emplace_back("reply", section.required("reply"));
  for (const char* key : {"customer", "id", "surface", "author", "handle"}) {
    if (section.has(key)) example.fields.emplace_back(key, section.optional(key));
    section.optional(key);
  }
  if (section.has("fault")) example.fields.emplace_back("fault", kFaults[section.one_of("fault", kFaults)]);
  if (section.has("mode")) example.fields.emplace_back("mode", kModes[section.one_of("mode", kModes)]);
  section.optional("fault");
  section.optional("mode");
  for (const char* key : {"role", "customer_at", "reply_at"}) {
    if (section.has(key)) example.fields.emplace_back(key, section.optional(key));
    section.optional(key);
  }
  if (const Value* policy = section.table("policy")) {
    example.policy = flatten(*policy, section.file(), section.problems());
  }
  if (flagged) {
    example.words = section.optional("words");
    if (section.has("words") && example.words.empty()) {
      section.problem(section.line_of("words"), "“words” is empty: leave it out for an absence");
    } else if (example.reply().find(example.words) == std::string::npos) {
      section.problem(section.line_of("words"), "the reply does not contain “" + example.words + "”");
    }
  }
  section.done();
  return example;
}

void check_examples(const Check& check, Problems& problems) {
  std::size_t flagged = 0;
  std::size_t marked = 0;
  bool emoji = false;
  for (const Example& e : check.examples) {
    flagged += e.flagged;
    marked += !e.words.empty();
    emoji = emoji || (!e.words.empty() && has_emoji_before(e.reply(), e.reply().find(e.words)));
  }
  const std::size_t clean = check.examples.size() - flagged;
  const auto few = [&](const char* kind, std::size_t count) {
    if (count < kMinExamples) {
      problems.push_back({check.file, 0, "at least four [[" + std::string(kind) + "]] examples are needed, there are " + std::to_string(count)});
    }
  };
  few("flagged", flagged);
  few("clean", clean);
  if (marked > 0 && !emoji) {
    problems.push_back({check.file, 0, "one [[flagged]] example needs an emoji before its words"});
  }
}

}  // namespace

void read_check(const std::string& file, const std::string& text, const Options& options,
                Project& project, Problems& problems, Problems& warnings) {
  const fs::path path(file);
  Check check;
  check.file = file;
  check.id = path.stem().string();
  check.family = path.parent_path().filename().string();
  check.has_function = fs::exists(fs::path(file).replace_extension(".cc"));
  if (!is_id(check.id)) {
    problems.push_back({file, 0, "the name of a check is lower case with hyphens, as calm-tone.toml"});
  }
  const std::optional<Value> root = read_toml(text, file, problems);
  if (!root) return;
  Section top(*root, file, problems);
  check.title = top.required("title");
  check.severity = kSeverities[top.one_of("severity", kSeverities)];
  check.kind = kKinds[top.one_of("kind", kKinds)];
  check.source = top.required("source");
  check.why = top.required("why");
  check.message = top.required("message");
  check.public_only = top.flag("public-only", false);
  check.any_language = top.flag("any-language", false);
  check.in_templates = top.flag("in-templates", true);
  check.panel = static_cast<int>(top.integer("panel", 0));
  if (check.panel != 0 && check.severity != "suggestion") {
    top.problem(top.line_of("panel"), "a style tip (panel) has severity = \"suggestion\"");
  }
  for (const Located& alias : top.strings("aliases")) check.aliases.push_back(alias.text);
  check.settings = top.strings("settings");
  std::vector<match::RuleSource> rules;
  for (Section& phrases : top.sections("phrases")) rules.push_back(read_phrases(phrases, check));
  if (rules.empty() && !check.has_function) {
    top.problem(0, "the check has neither [[phrases]] nor " + check.id + ".cc beside it");
  }
  for (Section& example : top.sections("flagged")) check.examples.push_back(read_example(example, true));
  for (Section& example : top.sections("clean")) check.examples.push_back(read_example(example, false));
  top.done();
  check_examples(check, options.lenient ? warnings : problems);
  // The target is set once the checks are sorted.
  for (match::RuleSource& rule : rules) project.source.rules.push_back(std::move(rule));
  project.checks.push_back(std::move(check));
}

}  // namespace amends::gen
