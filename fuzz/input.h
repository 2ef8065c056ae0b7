// Bytes of a fuzzer as an Input: the first byte says which properties follow, a NUL ends each.
#ifndef AMENDS_FUZZ_INPUT_H_
#define AMENDS_FUZZ_INPUT_H_

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "amends/amends.h"
#include "tests/contract/json.h"
#include "tests/contract/spans.h"

namespace amends::fuzz {

class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size)
      : rest_(reinterpret_cast<const char*>(data), size) {}

  bool empty() const { return rest_.empty(); }
  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const char first = rest_.front();
    rest_.remove_prefix(1);
    return static_cast<std::uint8_t>(first);
  }
  std::string text() {
    const std::size_t end = rest_.find('\0');
    std::string out(rest_.substr(0, end));
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    return out;
  }
  std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

inline Input input_of(Bytes& bytes) {
  Input input;
  const std::uint8_t has = bytes.byte();
  const std::uint8_t choice = bytes.byte();
  const auto known = all_surfaces();
  input.surface = std::string(known[choice % known.size()].id);
  input.mode = static_cast<Mode>(has & 3);
  input.fault = static_cast<Fault>(choice >> 6);
  if (has & 4) input.customer = bytes.text();
  if (has & 8) input.author = bytes.text();
  if (has & 16) input.handle = bytes.text();
  if (has & 32) input.id = bytes.text();
  if (has & 64) input.facts.emplace_back("order-number", bytes.text());
  if (has & 128) input.thread.push_back({"customer", "", bytes.text()});
  return input;
}

// What every report owes: valid places and JSON that a strict reader takes.
inline void judge(const Input& input, const Report& report) {
  if (!tests::span_problem(input, report).empty()) std::abort();
  tests::JsonReader reader;
  if (!reader.read(to_json(report))) std::abort();
}

}  // namespace amends::fuzz

#endif  // AMENDS_FUZZ_INPUT_H_
