#include "src/tone/cues.h"

#include <string_view>

namespace amends::tone {
namespace {

using segment::Token;
using segment::TokenKind;

bool is_mark(char16_t u) { return u == u'!' || u == u'?'; }

void read_marks(std::u16string_view text, Cues& cues) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_mark(text[i])) continue;
    std::size_t end = i;
    while (end < text.size() && is_mark(text[end])) cues.exclamations += text[end++] == u'!';
    cues.stacked_marks += end - i >= 2;
    i = end;
  }
}

bool is_mocking(std::string_view emoji) {
  return emoji.starts_with("🙄") || emoji.starts_with("🤡") || emoji.starts_with("🙃");
}

}  // namespace

Cues read_cues(const match::Reading& reply) {
  Cues cues;
  int words = 0;
  int long_words = 0;
  for (const Token& t : reply.segments.tokens) {
    if (t.kind == TokenKind::emoji) {
      ++cues.emoji;
      cues.mocking_emoji += is_mocking(reply.segments.form(t));
    } else if (t.kind == TokenKind::word) {
      ++words;
      long_words += t.range.size() >= 7;
      cues.loud_words += (t.flags & segment::kAllCaps) && t.range.size() >= 4;
      cues.contractions +=
          reply.segments.form(t).find('\'') != std::string_view::npos && t.range.size() > 2;
    }
  }
  if (words > 0) cues.long_words_percent = 100 * long_words / words;
  if (reply.segments.sentences.size() > 0) {
    cues.words_per_sentence = words / static_cast<int>(reply.segments.sentences.size());
  }
  read_marks(reply.text.units, cues);
  for (std::size_t i = 0; i < reply.sentence_count(); ++i) {
    const text::Range r = reply.sentence(i).range;
    if (reply.sentence(i).ending != segment::Ending::exclamation || r.size() < 2) continue;
    cues.cheerful_marks += !is_mark(reply.text.units[r.end - 2]);
  }
  return cues;
}

}  // namespace amends::tone
