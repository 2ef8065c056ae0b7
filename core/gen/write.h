// write: what a Project becomes. Each function gives the text of one file.
#ifndef AMENDS_CORE_GEN_WRITE_H_
#define AMENDS_CORE_GEN_WRITE_H_

#include <string>
#include <string_view>

#include "gen/project.h"

namespace amends::gen {

std::string pack_source(const Project& project, const match::OwnedPack& pack);
std::string targets_header(const Project& project, const match::OwnedPack& pack);
std::string abbreviations_include(const Project& project);
// Lists, inflections and patterns as they were written, for the matcher's oracle in the tests.
std::string patterns_text(const Project& project);
std::string examples_json(const Project& project);
std::string check_ids_typescript(const Project& project);
std::string check_page(const Check& check);
std::string check_overview(const Project& project);

// A C++ string literal. Control bytes become octal escapes, and bytes beyond ASCII too unless they
// are text.
std::string cpp_string(std::string_view text, bool is_text = true);
std::string json_string(std::string_view text);

// Leaves the file alone if it already says `text`. False if it cannot be written.
bool write_if_changed(const std::string& file, const std::string& text);

}  // namespace amends::gen

#endif  // AMENDS_CORE_GEN_WRITE_H_
