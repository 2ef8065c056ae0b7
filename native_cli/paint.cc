#include "paint.h"

#include <algorithm>

#include "display.h"

namespace amends::cli {
namespace {

constexpr std::string_view kEnd = "\x1B[0m";

std::string_view code(Style style) {
  switch (style) {
    case Style::bold: return "\x1B[1m";
    case Style::dim: return "\x1B[2m";
    case Style::red: return "\x1B[31m";
    case Style::yellow: return "\x1B[33m";
    case Style::blue: return "\x1B[34m";
    case Style::green: return "\x1B[32m";
    case Style::plain: break;
  }
  return {};
}

}  // namespace

Style style_of(Severity severity) {
  switch (severity) {
    case Severity::error: return Style::red;
    case Severity::warning: return Style::yellow;
    case Severity::suggestion: return Style::blue;
    case Severity::info: break;
  }
  return Style::dim;
}

Style style_of(Band band) {
  switch (band) {
    case Band::hold: return Style::red;
    case Band::revise: return Style::yellow;
    case Band::ready: break;
  }
  return Style::green;
}

void append_styled(std::string& out, const Look& look, Style style, std::string_view text) {
  if (!look.color || style == Style::plain) {
    append_printable(out, text);
    return;
  }
  out += code(style);
  append_printable(out, text);
  out += kEnd;
}

Paragraph::Paragraph(std::string& out, const Look& look, Style style, std::string_view label)
    : out_(out), look_(look) {
  out_.append(kIndent, ' ');
  append_styled(out_, look_, style, label);
  const int gap = std::max(1, kLabelColumns - columns_of(label));
  out_.append(static_cast<std::size_t>(gap), ' ');
  out_ += '\n';  // put_word writes before it
}

Paragraph& Paragraph::add(std::string_view text, Style style) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n", at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(" \t\r\n", begin), text.size());
    put_word(text.substr(begin, end - begin), style);
    at = end;
  }
  return *this;
}

Paragraph& Paragraph::line() {
  out_.append(kIndent + kLabelColumns, ' ');
  out_ += '\n';
  used_ = 0;
  return *this;
}

void Paragraph::put_word(std::string_view word, Style style) {
  const int room = std::max(20, look_.columns - kIndent - kLabelColumns);
  const int columns = columns_of(word);
  if (used_ > 0 && used_ + 1 + columns > room) line();
  out_.pop_back();  // the line feed
  // Words of one style are painted together.
  const bool goes_on = used_ > 0 && style == style_ && look_.color && style != Style::plain;
  if (goes_on) out_.resize(out_.size() - kEnd.size());
  if (used_ > 0) {
    out_ += ' ';
    ++used_;
  }
  if (goes_on) {
    append_printable(out_, word);
    out_ += kEnd;
  } else {
    append_styled(out_, look_, style, word);
  }
  out_ += '\n';
  style_ = style;
  used_ += columns;
}

}  // namespace amends::cli
