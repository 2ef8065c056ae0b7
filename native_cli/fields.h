// fields: which field or column of a record gives which part of an Input.
//
//   FieldMap map;                      every key under its own name: "reply", "customer", ...
//   map.add("reply=Body");             now only "Body" gives the reply
#ifndef AMENDS_NATIVE_CLI_FIELDS_H_
#define AMENDS_NATIVE_CLI_FIELDS_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "amends/amends.h"

namespace amends::cli {

enum class Key : std::uint8_t {
  reply, customer, id, surface, author, handle, fault, mode, role, customer_at, reply_at, thread,
  facts
};
inline constexpr std::size_t kKeys = 13;
std::string_view to_string(Key key);
std::optional<Key> parse_key(std::string_view word);

class FieldMap {
 public:
  FieldMap();
  // Takes "key=field". Returns what is wrong with it, or nothing.
  std::string add(std::string_view assignment);
  // Keys whose field was named by `add` come first: after "reply=customer" the field "customer" is
  // the reply and nothing else.
  std::optional<Key> key_of(std::string_view field) const;
  const std::string& field_of(Key key) const { return fields_[static_cast<std::size_t>(key)]; }
  bool is_mapped(Key key) const { return mapped_ >> static_cast<int>(key) & 1; }

 private:
  std::array<std::string, kKeys> fields_;
  std::uint16_t mapped_ = 0;  // bit set of Key
};

// What a record gets where it says nothing itself.
struct Defaults {
  std::string surface = "other";
  std::optional<std::string> customer;
  Mode mode = Mode::draft;
};

// Makes `input` the empty record, keeping the memory of its texts unless they grew unusually large.
void reset(Input& input, const Defaults& defaults);

// Sets one key from a text. Returns what is wrong with it, or nothing. Not for thread and facts,
// which are no texts.
std::string set_text(Input& input, Key key, std::string_view value);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_FIELDS_H_
