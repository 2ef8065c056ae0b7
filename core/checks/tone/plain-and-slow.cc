// Words a sentence and letters a word, the two halves of every reading-ease formula, in integers.
#include "src/checking/checking.h"

namespace amends::checks {
namespace {

using segment::TokenKind;

// Of 3,000 replies of large brands one in a hundred has a sentence as long as this.
constexpr int kMostWords = 45;
// Heavy: words as long as in a contract, in a sentence that is no mere heading.
constexpr int kHeavySentence = 12;
constexpr int kHeavyTenths = 70;  // letters a word, in tenths

struct Weight {
  int words = 0;
  int letters = 0;
};

Weight weigh(const match::Reading& reply, std::size_t sentence) {
  Weight w;
  for (const segment::Token& token : reply.tokens(sentence)) {
    if (token.kind != TokenKind::word || token.flags & (segment::kQuoted | segment::kInSlot))
      continue;
    ++w.words;
    w.letters += static_cast<int>(token.range.size());
  }
  return w;
}

}  // namespace

void plain_and_slow(const checking::Context& in, checking::Findings& out) {
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    const Weight w = weigh(in.reply, i);
    const bool heavy = w.words >= kHeavySentence && 10 * w.letters >= kHeavyTenths * w.words;
    if (w.words >= kMostWords || heavy) out.report(in, in.reply.sentence(i).range);
  }
}

}  // namespace amends::checks
