#include "nearest.h"

#include <algorithm>
#include <vector>

#include "amends/amends.h"

namespace amends::cli {
namespace {

// Letters to insert, delete, change or swap with their neighbour to make `b` of `a`.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before, last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    before = last;
    last = row;
  }
  return last[b.size()];
}

template <typename Items>
std::string_view nearest(std::string_view id, const Items& items) {
  constexpr std::size_t kLongest = 64;  // no id is longer; keeps a whole column's text out
  std::string_view best;
  if (id.size() > kLongest) return best;
  std::size_t least = std::max<std::size_t>(1, id.size() / 3) + 1;
  for (const auto& item : items) {
    const std::size_t d = distance(id, item.id);
    if (d >= least) continue;
    least = d;
    best = item.id;
  }
  return best;
}

}  // namespace

std::string_view nearest_check(std::string_view id) { return nearest(id, all_checks()); }
std::string_view nearest_surface(std::string_view id) { return nearest(id, all_surfaces()); }

}  // namespace amends::cli
