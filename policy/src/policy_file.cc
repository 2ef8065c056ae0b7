#include "amends/policy_file.h"

#include <algorithm>

#include "gen/flat.h"

namespace amends {
namespace {

std::string placed(const std::string& file, int line, const std::string& message) {
  return file + (line > 0 ? ":" + std::to_string(line) : "") + ": " + message;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

bool needs_no_quotes(std::string_view value) {
  return value == "true" || value == "false" ||
         value.find_first_not_of("0123456789.") == std::string_view::npos;
}

// A value as TOML: "guest: customer" is the table that a term is written as.
std::string as_toml(const Setting& setting, std::string_view value) {
  std::string out = needs_no_quotes(value) ? std::string(value) : quoted(value);
  const std::size_t colon = value.find(": ");
  if (setting.values.starts_with('{') && colon != std::string_view::npos) {
    out = "{ use = " + quoted(value.substr(0, colon)) + ", not = [" +
          quoted(value.substr(colon + 2)) + "] }";
  }
  return setting.is_list ? "[" + out + "]" : out;
}

// "a|b|c" as "a, b, c".
std::string listed(std::string_view values) {
  std::string out;
  for (const char c : values) {
    out += c;
    if (c == '|') out.replace(out.size() - 1, 1, ", ");
  }
  return out;
}

// "# " and as many words a line as fit.
void add_comment(std::string& out, std::string_view text) {
  constexpr std::size_t kColumns = 96;
  std::size_t used = 0;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    if (used == 0 || used + 1 + word.size() > kColumns) {
      out += used == 0 ? "# " : "\n# ";
      used = 1;
    } else {
      out += ' ';
    }
    out += word;
    used += word.size() + 1;
    text.remove_prefix(std::min(text.size(), word.size() + 1));
  }
  out += '\n';
}

std::string key_of_example(std::string_view key) {
  const std::size_t open = key.find('<');
  if (open == std::string_view::npos) return std::string(key);
  const std::size_t close = key.find('>');
  const std::string_view name = key.substr(open + 1, close - open - 1);
  const std::string_view real = name == "role"      ? "agent"
                                : name == "surface" ? "email"
                                                    : "non-apology";
  return std::string(key.substr(0, open)) + std::string(real) + std::string(key.substr(close + 1));
}

}  // namespace

PolicyFile read_policy(std::string_view text, const std::string& name) {
  PolicyFile out;
  gen::Problems problems;
  const std::string content(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
  if (const auto root = gen::read_toml(content, name, problems)) {
    for (const gen::FlatPair& pair : gen::flatten(*root, name, problems)) {
      if (const auto wrong = set(out.policy, pair.key, pair.value)) {
        problems.push_back({name, pair.line, *wrong});
      } else {
        out.pairs.emplace_back(pair.key, pair.value);
      }
    }
  }
  std::stable_sort(problems.begin(), problems.end(),
                   [](const auto& a, const auto& b) { return a.line < b.line; });
  for (const auto& p : problems)
    out.errors.push_back(placed(p.file, p.line, p.message));
  if (!out.errors.empty()) out.policy = {};
  return out;
}

std::string default_policy_file() {
  std::string out =
      "# amends.toml: what this company wants of its replies. docs/policy.md tells more.\n"
      "# Take the # from the line of a setting to change it. A key with a dot may also stand in a\n"
      "# table: tips.most = 1, or most = 1 below [tips].\n";
  for (const Setting& setting : all_settings()) {
    out += '\n';
    std::string about(setting.about);
    if (!setting.tension.empty()) about += " (" + std::string(setting.tension) + ")";
    add_comment(out, about + ".");
    add_comment(out,
                (setting.is_list ? "Each entry: " : "Values: ") + listed(setting.values) + ".");
    add_comment(out, setting.otherwise.empty() ? "By default none; for example:" : "By default:");
    const std::string_view value = setting.otherwise.empty() ? setting.example : setting.otherwise;
    out += "# " + key_of_example(setting.key) + " = " + as_toml(setting, value) + "\n";
  }
  return out;
}

}  // namespace amends
