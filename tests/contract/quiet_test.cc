// Quiet: no I/O, mutable globals, locale, clock or exceptions in the core. Read off the sources,
// and natively off the library's symbols too.
#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "tests/contract/corpus.h"

namespace amends::tests {
namespace {

namespace fs = std::filesystem;

// Comments and literals are blanked, so that only code is left; line breaks stay.
std::string code_of(const std::string& source) {
  std::string out;
  for (std::size_t i = 0; i < source.size();) {
    const std::string_view rest = std::string_view(source).substr(i);
    std::size_t size = 1;
    const char c = source[i];
    if (rest.starts_with("//")) {
      size = std::min(rest.find('\n'), rest.size());
    } else if (rest.starts_with("/*")) {
      size = std::min(rest.find("*/") + 2, rest.size());
    } else if ((c == '"' || c == '\'') && (i == 0 || !std::isalnum(source[i - 1] & 0x7F))) {
      while (size < rest.size() && rest[size] != c)
        size += rest[size] == '\\' ? 2 : 1;
      ++size;
    } else {
      out += c;
      ++i;
      continue;
    }
    for (const char skipped : rest.substr(0, size))
      out += skipped == '\n' ? '\n' : ' ';
    i += size;
  }
  return out;
}

std::vector<fs::path> core_sources() {
  std::vector<fs::path> out;
  const fs::path core = fs::path(AMENDS_SOURCE_DIR) / "core";
  for (const char* folder : {"include", "src", "checks"}) {
    for (const auto& entry : fs::recursive_directory_iterator(core / folder)) {
      const fs::path extension = entry.path().extension();
      if (extension == ".h" || extension == ".cc") out.push_back(entry.path());
    }
  }
  return out;
}

struct Forbidden {
  const char* what;
  const char* pattern;
};

constexpr std::array kForbidden = {
    Forbidden{
        "I/O",
        R"(#include <(iostream|fstream|sstream|ostream|istream|iomanip|cstdio|stdio.h|filesystem|print|syslog.h|unistd.h)>)"},
    Forbidden{
        "I/O",
        R"(\b(printf|fprintf|snprintf|puts|fopen|fwrite|fread|getline|std::c(out|err|log|in))\b)"},
    Forbidden{"the environment", R"(\b(getenv|secure_getenv|system|exit|_Exit)\s*\()"},
    Forbidden{"exceptions", R"(\b(throw|try|catch)\b)"},
    Forbidden{
        "the clock",
        R"(#include <(chrono|ctime|time.h|random)>|\b(time|clock|gettimeofday|rand|srand)\s*\()"},
    Forbidden{
        "the locale",
        R"(#include <(locale|clocale|cctype|ctype.h|cwctype|regex)>|\b(setlocale|strtod|strtof|stod|stof|isalpha|isdigit|isspace|tolower|toupper|icu::Locale|std::locale)\s*\()"},
    Forbidden{
        "a mutable global",
        R"(\bthread_local\b|^\s*(inline )?static (?!const\b|constexpr\b|consteval\b|inline\b|_?assert\b)[\w:<>,*& ]+(=|;|\{\s*\}|\{$))"},
};

TEST(Quiet, TheSourcesUseNoInputOutputClockLocaleExceptionsOrGlobals) {
  const std::vector<fs::path> sources = core_sources();
  ASSERT_GT(sources.size(), 20u);
  for (const Forbidden& it : kForbidden) {
    const std::regex pattern(it.pattern);
    for (const fs::path& path : sources) {
      int number = 0;
      for (const std::string& line : split(code_of(read_file(path.string())), "\n")) {
        ++number;
        EXPECT_FALSE(std::regex_search(line, pattern))
            << path.string() << ":" << number << " uses " << it.what << ":\n  " << line;
      }
    }
  }
}

TEST(Quiet, TheSearchItselfFindsWhatItLooksFor) {
  const auto finds = [](const char* line) {
    const std::string code = code_of(line);
    for (const Forbidden& it : kForbidden) {
      if (std::regex_search(code, std::regex(it.pattern))) return true;
    }
    return false;
  };
  for (const char* bad :
       {"#include <iostream>", "  std::cout << x;", "throw Error();", "auto now = time(nullptr);",
        "if (isalpha(c))", "static int calls = 0;", "  static std::string last;",
        "thread_local Scratch scratch;", "getenv(\"HOME\")", "static std::vector<int> cache{};"}) {
    EXPECT_TRUE(finds(bad)) << bad;
  }
  for (const char* good : {"// we throw nothing", "static constexpr int kMost = 3;",
                           "static const Table table = make();", "out += \"try time(x) again\";",
                           "static Range of(int x) { return x; }", "static_assert(sizeof(x) == 4);",
                           "reply_time(input)", "in.timeline(x)"}) {
    EXPECT_FALSE(finds(good)) << good;
  }
}

#if defined(__linux__) && !defined(__EMSCRIPTEN__)
std::vector<std::string> symbols(const std::string& library) {
  std::string text;
  std::array<char, 4096> buffer;
  FILE* pipe = popen(("nm -C " + library + " 2>/dev/null").c_str(), "r");
  if (pipe == nullptr) return {};
  while (const std::size_t size = fread(buffer.data(), 1, buffer.size(), pipe)) {
    text.append(buffer.data(), size);
  }
  pclose(pipe);
  return split(text, "\n");
}

TEST(Quiet, TheLibraryHasNoMutableDataAndCallsNothingLoud) {
  const std::string library = AMENDS_GENERATED_DIR "/../core/libamends_core.a";
  const std::vector<std::string> lines = symbols(library);
  ASSERT_GT(lines.size(), 100u) << library;
  // What sanitizers, link-time optimisation and const objects made at first use add; `.data.rel.ro`
  // (tables of string_views) is read-only once loaded.
  const std::regex expected(
      R"(asan|ubsan|LASAN|Lubsan|tsan|__gnu_lto|guard variable|builtin_pack|vtable for|typeinfo)");
  const std::regex mutable_data(R"(^[0-9a-f]+ [bBCgGsS] )");
  const std::regex loud(
      R"( U (f?printf|fopen|fwrite|puts|getenv|time|clock|clock_gettime|rand|setlocale|__cxa_throw|std::locale::.*|std::ios_base::.*|std::chrono::.*)(@.*)?$)");
  for (const std::string& line : lines) {
    EXPECT_FALSE(std::regex_search(line, mutable_data) && !std::regex_search(line, expected))
        << line;
    EXPECT_FALSE(std::regex_search(line, loud)) << line;
  }
}
#endif

}  // namespace
}  // namespace amends::tests
