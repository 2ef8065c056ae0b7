#include "batch.h"

namespace amends::cli {

void Tally::add(const Tally& more) {
  replies += more.replies;
  unreadable += more.unreadable;
  for (std::size_t i = 0; i < findings.size(); ++i) findings[i] += more.findings[i];
  for (std::size_t i = 0; i < bands.size(); ++i) bands[i] += more.bands[i];
  failing += more.failing;
}

void Batch::clear() {
  count = 0;
  notes.clear();
  tally = {};
  out.clear();
  ends.clear();
}

}  // namespace amends::cli
