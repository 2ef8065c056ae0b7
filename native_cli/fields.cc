#include "fields.h"

namespace amends::cli {
namespace {

constexpr std::array<std::string_view, kKeys> kNames = {
    "reply", "customer", "id",          "surface",  "author", "handle", "fault",
    "mode",  "role",     "customer_at", "reply_at", "thread", "facts"};

constexpr std::size_t kKeptBytes = 64 * 1024;

void empty(std::string& text) {
  if (text.capacity() > kKeptBytes) std::string().swap(text);
  text.clear();
}

std::string all_keys() {
  std::string list;
  for (std::string_view name : kNames) {
    if (!list.empty()) list += ", ";
    list += name;
  }
  return list;
}

std::string not_one_of(std::string_view value, std::string_view words) {
  return "is \"" + std::string(value) + "\"; write one of " + std::string(words);
}

}  // namespace

std::string_view to_string(Key key) { return kNames[static_cast<std::size_t>(key)]; }

std::optional<Key> parse_key(std::string_view word) {
  for (std::size_t i = 0; i < kKeys; ++i) {
    if (kNames[i] == word) return static_cast<Key>(i);
  }
  return std::nullopt;
}

FieldMap::FieldMap() {
  for (std::size_t i = 0; i < kKeys; ++i) fields_[i] = kNames[i];
}

std::string FieldMap::add(std::string_view assignment) {
  const std::size_t equals = assignment.find('=');
  const std::string_view name = assignment.substr(0, equals);
  const std::string_view field =
      equals == std::string_view::npos ? std::string_view() : assignment.substr(equals + 1);
  if (field.empty()) {
    return "\"" + std::string(assignment) + "\" is not KEY=FIELD, as in reply=Body";
  }
  const std::optional<Key> key = parse_key(name);
  if (!key) return "there is no key \"" + std::string(name) + "\"; the keys are " + all_keys();
  if (is_mapped(*key)) return "\"" + std::string(name) + "\" is mapped twice";
  for (std::size_t i = 0; i < kKeys; ++i) {
    if (is_mapped(static_cast<Key>(i)) && fields_[i] == field) {
      return "the field \"" + std::string(field) + "\" is mapped twice";
    }
  }
  fields_[static_cast<std::size_t>(*key)] = field;
  mapped_ |= static_cast<std::uint16_t>(1U << static_cast<int>(*key));
  return {};
}

std::optional<Key> FieldMap::key_of(std::string_view field) const {
  std::optional<Key> found;
  for (std::size_t i = 0; i < kKeys; ++i) {
    if (fields_[i] != field) continue;
    const Key key = static_cast<Key>(i);
    if (is_mapped(key)) return key;
    found = key;
  }
  return found;
}

void reset(Input& input, const Defaults& defaults) {
  for (std::string* text : {&input.reply, &input.id, &input.surface, &input.author, &input.handle,
                            &input.role, &input.customer_at, &input.reply_at}) {
    empty(*text);
  }
  input.surface = defaults.surface;
  input.customer = defaults.customer;
  input.fault = Fault::unknown;
  input.mode = defaults.mode;
  input.thread.clear();
  input.facts.clear();
}

std::string set_text(Input& input, Key key, std::string_view value) {
  switch (key) {
    case Key::reply: input.reply = value; return {};
    case Key::customer: input.customer = value; return {};
    case Key::id: input.id = value; return {};
    case Key::surface:
      if (!value.empty()) input.surface = value;
      return {};
    case Key::author: input.author = value; return {};
    case Key::handle: input.handle = value; return {};
    case Key::role: input.role = value; return {};
    case Key::customer_at: input.customer_at = value; return {};
    case Key::reply_at: input.reply_at = value; return {};
    case Key::fault:
      if (const auto fault = parse_fault(value)) {
        input.fault = *fault;
        return {};
      }
      return not_one_of(value, "unknown, ours, theirs, third-party");
    case Key::mode:
      if (const auto mode = parse_mode(value)) {
        input.mode = *mode;
        return {};
      }
      return not_one_of(value, "draft, template, sent, follow-up");
    case Key::thread:
    case Key::facts: break;
  }
  return "is no text";
}

}  // namespace amends::cli
