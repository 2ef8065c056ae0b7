// Technical words puzzle most customers, and are the shortest way to those who use them themselves.
#include "src/checking/manner.h"

namespace amends::checks {
namespace {

constexpr int kTechnical = 2;  // words of the trade in the complaint

int technical_words(const checking::Context& in) {
  int count = 0;
  for (const match::Unit& u : in.customer->units) {
    count += u.word != 0 &&
             in.pack.in_list(u.word, static_cast<match::ListId>(target::list::tone_technical));
  }
  return count;
}

}  // namespace

void jargon(const checking::Context& in, checking::Findings& out) {
  if (in.complaint && in.complaint->kind != understand::Kind::complaint) return;
  // The phrases with a message of their own are those of the trade.
  out.report_phrases(in, in.customer == nullptr || technical_words(in) < kTechnical);
}

}  // namespace amends::checks
