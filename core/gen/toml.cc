#include "gen/toml.h"

#include <algorithm>
#include <cstdio>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include "src/match/parse.h"

namespace amends::gen {
namespace {

Value value_of(const toml::node& node) {
  Value value;
  value.line = static_cast<int>(node.source().begin.line);
  if (const auto* text = node.as_string()) {
    value.kind = Value::Kind::string;
    value.text = text->get();
  } else if (const auto* integer = node.as_integer()) {
    value.kind = Value::Kind::integer;
    value.integer = integer->get();
  } else if (const auto* boolean = node.as_boolean()) {
    value.kind = Value::Kind::boolean;
    value.boolean = boolean->get();
  } else if (const auto* real = node.as_floating_point()) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%g", real->get());
    value.kind = Value::Kind::real;
    value.text = digits;
  } else if (const auto* array = node.as_array()) {
    value.kind = Value::Kind::array;
    for (const toml::node& item : *array) value.items.push_back(value_of(item));
  } else if (const auto* table = node.as_table()) {
    value.kind = Value::Kind::table;
    for (const auto& [key, item] : *table) {
      value.entries.emplace_back(std::string(key.str()), value_of(item));
    }
  }
  return value;
}

}  // namespace

std::optional<Value> read_toml(const std::string& text, const std::string& file,
                               Problems& problems) {
  const toml::parse_result result = toml::parse(text, file);
  if (!result) {
    const toml::parse_error& error = result.error();
    problems.push_back({file, static_cast<int>(error.source().begin.line),
                        "not TOML: " + std::string(error.description())});
    return {};
  }
  return value_of(result.table());
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& legal) {
  const std::string near = match::nearest(word, legal);
  if (!near.empty()) return "did you mean “" + near + "”?";
  std::string all = "use";
  for (std::size_t i = 0; i < legal.size(); ++i) {
    all += (i == 0 ? " " : i + 1 == legal.size() ? " or " : ", ") + legal[i];
  }
  return all;
}

Section::Section(const Value& table, std::string file, Problems& problems)
    : table_(table), file_(std::move(file)), problems_(problems) {}

void Section::problem(int line, const std::string& message) {
  problems_.push_back({file_, line, message});
}

std::vector<std::string> Section::keys() const {
  std::vector<std::string> all;
  for (const auto& [key, value] : table_.entries) all.push_back(key);
  return all;
}

const Value* Section::find(const std::string& key) const {
  for (const auto& [name, value] : table_.entries) {
    if (name == key) return &value;
  }
  return nullptr;
}

int Section::line_of(const std::string& key) const {
  const Value* value = find(key);
  return value ? value->line : table_.line;
}

const Value* Section::ask(const std::string& key, Value::Kind kind, const char* form) {
  asked_.insert(key);
  const Value* value = find(key);
  if (!value || value->kind == kind) return value;
  problem(value->line, "“" + key + "” must be " + form);
  return nullptr;
}

std::string Section::required(const std::string& key) {
  const Value* value = ask(key, Value::Kind::string, "a string");
  if (value && !value->text.empty()) return value->text;
  if (!find(key) || value) problem(line_of(key), "“" + key + "” is missing: add " + key + " = \"...\"");
  return {};
}

std::string Section::optional(const std::string& key, std::string otherwise) {
  const Value* value = ask(key, Value::Kind::string, "a string");
  return value ? value->text : otherwise;
}

bool Section::flag(const std::string& key, bool otherwise) {
  const Value* value = ask(key, Value::Kind::boolean, "true or false");
  return value ? value->boolean : otherwise;
}

std::int64_t Section::integer(const std::string& key, std::int64_t otherwise) {
  const Value* value = ask(key, Value::Kind::integer, "a whole number");
  return value ? value->integer : otherwise;
}

std::vector<Located> Section::strings(const std::string& key) {
  std::vector<Located> all;
  const Value* value = ask(key, Value::Kind::array, "a list of strings");
  if (!value) return all;
  for (const Value& item : value->items) {
    if (item.kind == Value::Kind::string) {
      all.push_back({item.text, item.line});
    } else {
      problem(item.line, "“" + key + "” holds strings only");
    }
  }
  return all;
}

std::vector<Section> Section::sections(const std::string& key) {
  std::vector<Section> all;
  const Value* value = ask(key, Value::Kind::array, "tables, as [[name]]");
  if (!value) return all;
  for (const Value& item : value->items) {
    if (item.kind == Value::Kind::table) {
      all.emplace_back(item, file_, problems_);
    } else {
      problem(item.line, "“" + key + "” must be written [[" + key + "]]");
    }
  }
  return all;
}

std::optional<Section> Section::section(const std::string& key) {
  const Value* value = ask(key, Value::Kind::table, "a table, as [name]");
  if (!value) return {};
  return Section(*value, file_, problems_);
}

const Value* Section::table(const std::string& key) {
  return ask(key, Value::Kind::table, "a table, as [name] or { ... }");
}

std::size_t Section::one_of(const std::string& key, const std::vector<std::string>& words,
                            std::optional<std::size_t> otherwise) {
  if (!has(key) && otherwise) {
    asked_.insert(key);
    return *otherwise;
  }
  const std::string word = required(key);
  const auto found = std::find(words.begin(), words.end(), word);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  if (!word.empty()) {
    problem(line_of(key), "“" + key + "” cannot be “" + word + "”: " + did_you_mean(word, words));
  }
  return otherwise.value_or(0);
}

void Section::done() {
  const std::vector<std::string> legal(asked_.begin(), asked_.end());
  for (const auto& [key, value] : table_.entries) {
    if (asked_.contains(key)) continue;
    problem(value.line, "there is no key “" + key + "” here: " + did_you_mean(key, legal));
  }
}

}  // namespace amends::gen
