#include "json_fields.h"

#include <charconv>

namespace amends::cli {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

std::string_view type_name(const element& value) {
  switch (value.type()) {
    case element_type::ARRAY: return "a list";
    case element_type::OBJECT: return "an object";
    case element_type::STRING: return "a string";
    case element_type::BOOL: return "true or false";
    case element_type::NULL_VALUE: return "null";
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE: break;
  }
  return "a number";
}

std::string is_not(const element& value, std::string_view wish) {
  return "is " + std::string(type_name(value)) + "; " + std::string(wish);
}

// The text of a string or a number; false for any other type.
bool scalar(const element& value, std::string& out) {
  char digits[32];
  std::to_chars_result end{};
  if (std::string_view text; value.get(text) == simdjson::SUCCESS) {
    out = text;
    return true;
  }
  if (value.is_int64()) {
    end = std::to_chars(digits, digits + sizeof digits, std::int64_t(value));
  } else if (value.is_uint64()) {
    end = std::to_chars(digits, digits + sizeof digits, std::uint64_t(value));
  } else if (value.is_double()) {
    end = std::to_chars(digits, digits + sizeof digits, double(value));
  } else {
    return false;
  }
  out.assign(digits, end.ptr);
  return true;
}

std::string set_turn(Turn& turn, const simdjson::dom::object& fields) {
  for (const auto& [name, value] : fields) {
    std::string* part = name == "by"     ? &turn.by
                        : name == "at"   ? &turn.at
                        : name == "text" ? &turn.text
                                         : nullptr;
    if (part == nullptr || value.is_null()) continue;
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS) {
      return "has a turn whose \"" + std::string(name) + "\" " +
             is_not(value, "write it as a string");
    }
    *part = text;
  }
  if (turn.by != "customer" && turn.by != "agent") {
    return "has a turn whose \"by\" is not customer or agent";
  }
  return {};
}

std::string set_thread(Input& input, const element& value) {
  simdjson::dom::array turns;
  if (value.get(turns) != simdjson::SUCCESS) {
    return is_not(value, "write it as a list of {by, at, text}");
  }
  input.thread.clear();
  for (const element& turn : turns) {
    simdjson::dom::object fields;
    if (turn.get(fields) != simdjson::SUCCESS) {
      return "has a turn that " + is_not(turn, "write it as {by, at, text}");
    }
    if (std::string wrong = set_turn(input.thread.emplace_back(), fields); !wrong.empty()) {
      return wrong;
    }
  }
  return {};
}

std::string set_facts(Input& input, const element& value) {
  simdjson::dom::object facts;
  if (value.get(facts) != simdjson::SUCCESS) {
    return is_not(value, "write it as an object {type: value}");
  }
  input.facts.clear();
  for (const auto& [type, fact] : facts) {
    std::string text;
    if (!scalar(fact, text)) {
      return "has a fact \"" + std::string(type) + "\" that " +
             is_not(fact, "write it as a string or a number");
    }
    input.facts.emplace_back(type, std::move(text));
  }
  return {};
}

}  // namespace

std::string set_json(Input& input, Key key, const element& value) {
  if (value.is_null()) return {};
  if (key == Key::thread) return set_thread(input, value);
  if (key == Key::facts) return set_facts(input, value);
  if (key == Key::id) {
    return scalar(value, input.id) ? std::string()
                                   : is_not(value, "write it as a string or a number");
  }
  std::string_view text;
  if (value.get(text) != simdjson::SUCCESS) return is_not(value, "write it as a string");
  return set_text(input, key, text);
}

std::string json_problem(simdjson::error_code code) {
  switch (code) {
    case simdjson::TAPE_ERROR:
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
      return "is not JSON: a comma, brace, bracket or quote is missing or left over";
    case simdjson::STRING_ERROR: return "is not JSON: a string holds a wrong escape";
    case simdjson::UNCLOSED_STRING: return "is not JSON: a string is not closed";
    case simdjson::UNESCAPED_CHARS:
      return "is not JSON: a string holds a control character; write it as an escape";
    case simdjson::UTF8_ERROR: return "is not UTF-8";
    case simdjson::NUMBER_ERROR: return "is not JSON: a number is not valid or too large";
    case simdjson::T_ATOM_ERROR:
    case simdjson::F_ATOM_ERROR:
    case simdjson::N_ATOM_ERROR: return "is not JSON: write true, false or null";
    case simdjson::DEPTH_ERROR: return "is nested too deeply";
    default: break;
  }
  return std::string("is not JSON: ") + simdjson::error_message(code);
}

}  // namespace amends::cli
