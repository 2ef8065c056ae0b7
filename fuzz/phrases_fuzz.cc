// Whatever stands in a pattern, the compiler gives a pack or says what is wrong; and matching with
// a pack that it gave stays inside the sentence.
#include "input.h"
#include "src/match/compile.h"
#include "src/match/match.h"
#include "src/match/reading.h"
#include "src/segment/segment.h"

namespace {

using namespace amends;

// A line is a pattern; a line "=name" begins a list, whose words are the lines after it up to an
// empty one. What is left after a NUL is the text to match.
match::PackSource source_of(std::string_view text) {
  match::PackSource source;
  match::RuleSource rule;
  rule.sides = match::kReply;
  bool in_list = false;
  for (int line = 1; !text.empty() && line <= 64; ++line) {
    const std::string_view one = text.substr(0, text.find('\n'));
    text.remove_prefix(one.size() < text.size() ? one.size() + 1 : one.size());
    if (one.starts_with('=')) {
      source.lists.push_back({std::string(one.substr(1)), {}, "lists.toml", line});
      in_list = true;
    } else if (one.empty()) {
      in_list = false;
    } else {
      (in_list ? source.lists.back().words : rule.match).push_back({std::string(one), line});
    }
  }
  source.rules.push_back(rule);
  return source;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 2048) return 0;
  fuzz::Bytes bytes(data, size);
  const match::Compiled compiled = match::compile(source_of(bytes.text()));
  for (const match::Problem& problem : compiled.problems) {
    if (problem.message.empty()) std::abort();
  }
  if (!compiled.problems.empty()) return 0;
  segment::Splitter splitter;
  match::Reading reading;
  match::read(bytes.rest(), match::kReply, compiled.pack.view(), splitter, nullptr, reading);
  for (std::size_t i = 0; i < reading.sentence_count(); ++i) {
    const std::size_t units = reading.units_of(i).size();
    for (const match::Hit& hit : reading.hits_of(i)) {
      if (hit.begin > hit.mark_begin || hit.mark_begin >= hit.mark_end) std::abort();
      if (hit.mark_end > hit.end || hit.end > units) std::abort();
    }
  }
  return 0;
}
