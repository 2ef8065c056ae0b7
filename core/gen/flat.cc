#include "gen/flat.h"

#include <algorithm>

#include "amends/policy.h"

namespace amends::gen {
namespace {

// The facade of the npm package says the same (wasm/src/policy.ts).
constexpr const char* kTermForm =
    R"(a term has "use", a word or name, and "not", a list of others)";

class Flattener {
 public:
  Flattener(const std::string& file, Problems& problems) : file_(file), problems_(problems) {}

  void table(const Value& value, const std::string& prefix) {
    for (const auto& [name, item] : value.entries)
      this->value(item, prefix + name);
  }

  std::vector<FlatPair> pairs;

 private:
  void value(const Value& value, const std::string& key) {
    switch (value.kind) {
      case Value::Kind::table:
        table(value, key + ".");
        break;
      case Value::Kind::array:
        list(value, key);
        break;
      default:
        scalar(value, key);
        break;
    }
  }

  void list(const Value& value, const std::string& key) {
    const Setting* setting = find_setting(key);
    if (setting && !setting->is_list) return wrong(value, key, "takes one value, not several");
    for (const Value& item : value.items) {
      if (item.kind == Value::Kind::table) {
        term(item, key);
      } else {
        scalar(item, key);
      }
    }
  }

  void scalar(const Value& value, const std::string& key) {
    switch (value.kind) {
      case Value::Kind::string:
      case Value::Kind::real:
        add(value, key, value.text);
        break;
      case Value::Kind::integer:
        add(value, key, std::to_string(value.integer));
        break;
      case Value::Kind::boolean:
        add(value, key, value.boolean ? "true" : "false");
        break;
      default:
        wrong(value, key, "must be a string, a number, true or false");
        break;
    }
  }

  // { use = "WidgetPro", not = ["widget pro"] }
  void term(const Value& value, const std::string& key) {
    std::string use;
    const Value* avoid = nullptr;
    for (const auto& [name, item] : value.entries) {
      if (name == "use" && item.kind == Value::Kind::string) {
        use = item.text;
      } else if (name == "not" && item.kind == Value::Kind::array) {
        avoid = &item;
      } else {
        return wrong(item, key, kTermForm);
      }
    }
    if (use.empty()) return wrong(value, key, kTermForm);
    if (!avoid || avoid->items.empty()) return add(value, key, use);
    for (const Value& form : avoid->items) {
      if (form.kind != Value::Kind::string) {
        wrong(form, key, kTermForm);
      } else {
        add(form, key, use + ": " + form.text);
      }
    }
  }

  void add(const Value& at, const std::string& key, std::string value) {
    pairs.push_back({key, std::move(value), at.line});
  }
  void wrong(const Value& at, const std::string& key, const char* message) {
    problems_.push_back({file_, at.line, key + ": " + message});
  }

  const std::string& file_;
  Problems& problems_;
};

}  // namespace

std::vector<FlatPair> flatten(const Value& table, const std::string& file, Problems& problems) {
  Flattener flattener(file, problems);
  flattener.table(table, "");
  std::stable_sort(flattener.pairs.begin(), flattener.pairs.end(),
                   [](const FlatPair& a, const FlatPair& b) { return a.line < b.line; });
  return std::move(flattener.pairs);
}

}  // namespace amends::gen
