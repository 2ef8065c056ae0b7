// display: text as a terminal shows it: which bytes share a place, how many columns they take, and
// nothing that would steer the terminal.
#ifndef AMENDS_NATIVE_CLI_DISPLAY_H_
#define AMENDS_NATIVE_CLI_DISPLAY_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace amends::cli {

// What is shown in one place: a character with the marks on it, an emoji sequence, a flag.
struct Cell {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  int columns = 0;  // 0 to 2
};

// The cell that begins at byte `at`, which is inside `text`. Ill-formed bytes are cells of their own.
Cell cell_at(std::string_view text, std::size_t at);
int columns_of(std::string_view text);

// Appends `text` well-formed and harmless: control characters become their pictures (U+2400...),
// line ends and tabs included; marks that turn the direction of the text are left out.
void append_printable(std::string& out, std::string_view text);
std::string printable(std::string_view text);

struct Row {
  std::size_t begin = 0;  // bytes; the space or line end where the row was broken is in neither row
  std::size_t end = 0;
};

// Rows of at most `columns` columns, broken at spaces where there are any, and at every line end.
std::vector<Row> wrap(std::string_view text, int columns);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_DISPLAY_H_
