// toml: a TOML file as a tree of values that know their line, and a strict reader of its tables.
// The only place that includes toml++.
#ifndef AMENDS_CORE_GEN_TOML_H_
#define AMENDS_CORE_GEN_TOML_H_

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/match/compile.h"

namespace amends::gen {

using match::Located;
using match::Problem;
using Problems = std::vector<Problem>;

struct Value {
  enum class Kind : std::uint8_t { string, integer, boolean, real, array, table, other };
  Kind kind = Kind::other;
  std::string text;  // string; real, as it is written
  std::int64_t integer = 0;
  bool boolean = false;
  std::vector<Value> items;                            // array
  std::vector<std::pair<std::string, Value>> entries;  // table, sorted by key
  int line = 0;
};

// Nothing, with a problem added, if the text is no TOML.
std::optional<Value> read_toml(const std::string& text, const std::string& file,
                               Problems& problems);

// Reads the keys of one table. Whatever has not been asked for when done() is called is an
// unknown key, and those asked for are the legal ones.
class Section {
 public:
  Section(const Value& table, std::string file, Problems& problems);

  int line() const { return table_.line; }
  const std::string& file() const { return file_; }
  bool has(const std::string& key) const { return find(key) != nullptr; }
  std::vector<std::string> keys() const;

  std::string required(const std::string& key);
  std::string optional(const std::string& key, std::string otherwise = {});
  bool flag(const std::string& key, bool otherwise);
  std::int64_t integer(const std::string& key, std::int64_t otherwise);
  std::vector<Located> strings(const std::string& key);
  std::vector<Section> sections(const std::string& key);  // [[key]]
  std::optional<Section> section(const std::string& key); // [key]
  // The table as it is, for readers of their own; nullptr if there is none.
  const Value* table(const std::string& key);
  // One of `words`; reports anything else with the nearest of them.
  std::size_t one_of(const std::string& key, const std::vector<std::string>& words,
                     std::optional<std::size_t> otherwise = {});
  int line_of(const std::string& key) const;

  Problems& problems() { return problems_; }
  void problem(int line, const std::string& message);
  void done();

 private:
  const Value* find(const std::string& key) const;
  const Value* ask(const std::string& key, Value::Kind kind, const char* form);

  const Value& table_;
  std::string file_;
  Problems& problems_;
  std::set<std::string> asked_;
};

std::string did_you_mean(std::string_view word, const std::vector<std::string>& legal);

}  // namespace amends::gen

#endif  // AMENDS_CORE_GEN_TOML_H_
