// paint: colours and wrapped paragraphs for people.
#ifndef AMENDS_NATIVE_CLI_PAINT_H_
#define AMENDS_NATIVE_CLI_PAINT_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "amends/amends.h"

namespace amends::cli {

enum class Style : std::uint8_t { plain, bold, dim, red, yellow, blue, green };
Style style_of(Severity severity);
Style style_of(Band band);

// How the output shall look.
struct Look {
  bool color = false;
  int columns = 80;
};

void append_styled(std::string& out, const Look& look, Style style, std::string_view text);

// A label in a narrow column and a text beside it, broken at spaces:
//
//   warning     non-apology: "Sorry you feel that way" is about feelings,
//               not about what happened.
class Paragraph {
 public:
  static constexpr int kIndent = 2;
  static constexpr int kLabelColumns = 12;

  Paragraph(std::string& out, const Look& look, Style style, std::string_view label);

  // Goes on in the same line or the next; words are never joined to those before.
  Paragraph& add(std::string_view text, Style style = Style::plain);
  // Begins a new line in the text's column.
  Paragraph& line();

 private:
  void put_word(std::string_view word, Style style);

  std::string& out_;
  const Look& look_;
  int used_ = 0;  // columns of the text in this line
  Style style_ = Style::plain;  // of the word before
};

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_PAINT_H_
