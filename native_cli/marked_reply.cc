#include "marked_reply.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "display.h"

namespace amends::cli {
namespace {

constexpr std::uint8_t kNone = 4;  // otherwise the Severity
constexpr std::array<char, 5> kMarks = {'^', '~', '-', '.', ' '};

// The severest finding on each byte of the reply.
std::vector<std::uint8_t> marks_of(const Report& report, std::size_t bytes) {
  std::vector<std::uint8_t> marks(bytes, kNone);
  for (const Diagnostic& finding : report.diagnostics) {
    const auto severity = static_cast<std::uint8_t>(finding.severity);
    const std::size_t end = std::min<std::size_t>(finding.span.end.utf8, bytes);
    for (std::size_t at = finding.span.begin.utf8; at < end; ++at) {
      marks[at] = std::min(marks[at], severity);
    }
  }
  return marks;
}

Style style_of_mark(std::uint8_t mark) {
  return mark == kNone ? Style::plain : style_of(static_cast<Severity>(mark));
}

// Both lines of one row; neighbours with the same mark are painted together.
void append_row(std::string& out, std::string_view reply, Row row,
                const std::vector<std::uint8_t>& marks, const Look& look) {
  std::string words, under;
  bool any = false;
  for (std::size_t at = row.begin; at < row.end;) {
    const std::uint8_t mark = marks[at];
    const std::size_t begin = at;
    int columns = 0;
    while (at < row.end && marks[at] == mark) {
      const Cell cell = cell_at(reply, at);
      columns += cell.columns;
      at = cell.end;
    }
    append_styled(words, look, style_of_mark(mark), reply.substr(begin, at - begin));
    const std::string line(static_cast<std::size_t>(columns), kMarks[mark]);
    append_styled(under, look, style_of_mark(mark), line);
    any |= mark != kNone;
  }
  if (!words.empty()) out.append(Paragraph::kIndent, ' ').append(words);
  out += '\n';
  if (!any) return;
  under.erase(under.find_last_not_of(' ') + 1);
  out.append(Paragraph::kIndent, ' ').append(under) += '\n';
}

}  // namespace

void append_marked_reply(std::string& out, std::string_view reply, const Report& report,
                         const Look& look) {
  const std::vector<std::uint8_t> marks = marks_of(report, reply.size());
  for (const Row row : wrap(reply, look.columns - Paragraph::kIndent)) {
    append_row(out, reply, row, marks, look);
  }
}

}  // namespace amends::cli
