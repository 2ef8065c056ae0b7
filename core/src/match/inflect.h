// inflect: the forms that ~word stands for.
//
//   ~feel    feel, feels, feeling, felt          (irregular: core/data/inflections.toml)
//   ~cancel  cancel, cancels, cancelling, cancelled
//   ~day     day, days                           (listed as a noun there; others are conjugated)
#ifndef AMENDS_CORE_SRC_MATCH_INFLECT_H_
#define AMENDS_CORE_SRC_MATCH_INFLECT_H_

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace amends::match {

// core/data/inflections.toml
struct Inflections {
  std::map<std::string, std::vector<std::string>, std::less<>> whole;  // all other forms
  std::map<std::string, std::vector<std::string>, std::less<>> past;   // in place of -ed
  std::map<std::string, std::vector<std::string>, std::less<>> plural; // nouns: in place of -s
  std::set<std::string, std::less<>> nouns;       // -s only
  std::set<std::string, std::less<>> adjectives;  // -er, -est
  std::set<std::string, std::less<>> doubling;    // "refer": the last letter doubles
};

// The word itself comes first; no form comes twice.
std::vector<std::string> inflect(std::string_view word, const Inflections& inflections);

}  // namespace amends::match

#endif  // AMENDS_CORE_SRC_MATCH_INFLECT_H_
