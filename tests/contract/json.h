// A strict JSON reader for the tests, which also run where no library is at hand (WASM in node).
// RFC 8259 to the letter: it is the judge of what the core writes. Members keep their order.
#ifndef AMENDS_TESTS_CONTRACT_JSON_H_
#define AMENDS_TESTS_CONTRACT_JSON_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/contract/utf8.h"

namespace amends::tests {

struct JsonMember;

struct Json {
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
  Kind kind = Kind::null;
  bool boolean = false;
  std::string text;  // a string's value, or a number as it is written
  std::vector<Json> items;
  std::vector<JsonMember> members;

  const Json* find(std::string_view key) const;
  // The value of that key, or null where there is none.
  const Json& operator[](std::string_view key) const;
};

struct JsonMember {
  std::string name;
  Json value;
};

inline const Json* Json::find(std::string_view key) const {
  for (const auto& [name, value] : members) {
    if (name == key) return &value;
  }
  return nullptr;
}

inline const Json& Json::operator[](std::string_view key) const {
  static const Json none;
  const Json* found = find(key);
  return found == nullptr ? none : *found;
}

class JsonReader {
 public:
  // nullopt if the text is not exactly one JSON value; `error()` then says where.
  std::optional<Json> read(std::string_view text) {
    text_ = text;
    at_ = 0;
    Json value;
    if (!is_well_formed_utf8(text)) return std::nullopt;
    if (!read_value(value, 0)) return std::nullopt;
    skip_space();
    if (at_ != text_.size()) return std::nullopt;
    return value;
  }

  std::string error() const {
    return "not JSON at byte " + std::to_string(at_) + ": " + std::string(text_.substr(at_, 40));
  }

 private:
  static constexpr int kMaxDepth = 64;

  bool read_value(Json& out, int depth) {
    skip_space();
    if (depth > kMaxDepth || at_ == text_.size()) return false;
    switch (text_[at_]) {
      case '{':
        return read_object(out, depth);
      case '[':
        return read_array(out, depth);
      case '"':
        out.kind = Json::Kind::string;
        return read_string(out.text);
      case 't':
        out.kind = Json::Kind::boolean;
        out.boolean = true;
        return accept("true");
      case 'f':
        out.kind = Json::Kind::boolean;
        return accept("false");
      case 'n':
        return accept("null");
      default:
        return read_number(out);
    }
  }

  bool read_object(Json& out, int depth) {
    out.kind = Json::Kind::object;
    ++at_;
    skip_space();
    if (accept("}")) return true;
    do {
      skip_space();
      auto& [key, value] = out.members.emplace_back();
      if (!read_string(key)) return false;
      for (std::size_t i = 0; i + 1 < out.members.size(); ++i) {
        if (out.members[i].name == key) return false;
      }
      skip_space();
      if (!accept(":") || !read_value(value, depth + 1)) return false;
      skip_space();
    } while (accept(","));
    return accept("}");
  }

  bool read_array(Json& out, int depth) {
    out.kind = Json::Kind::array;
    ++at_;
    skip_space();
    if (accept("]")) return true;
    do {
      if (!read_value(out.items.emplace_back(), depth + 1)) return false;
      skip_space();
    } while (accept(","));
    return accept("]");
  }

  bool read_number(Json& out) {
    out.kind = Json::Kind::number;
    const std::size_t begin = at_;
    accept("-");
    if (!accept("0") && !digits()) return false;
    if (accept(".") && !digits()) return false;
    if (accept("e") || accept("E")) {
      if (!accept("+")) accept("-");
      if (!digits()) return false;
    }
    out.text = text_.substr(begin, at_ - begin);
    return true;
  }

  bool read_string(std::string& out) {
    if (!accept("\"")) return false;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return true;
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c != '\\') {
        out += c;
      } else if (!read_escape(out)) {
        return false;
      }
    }
    return false;
  }

  bool read_escape(std::string& out) {
    static constexpr std::string_view kEscapes = "\"\\/bfnrt";
    static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (at_ == text_.size()) return false;
    const char c = text_[at_++];
    if (const std::size_t i = kEscapes.find(c); i != std::string_view::npos) {
      out += kMeanings[i];
      return true;
    }
    if (c != 'u') return false;
    std::optional<char32_t> unit = four_hex();
    if (!unit || (*unit & 0xFC00) == 0xDC00) return false;
    if ((*unit & 0xFC00) == 0xD800) {
      if (!accept("\\u")) return false;
      const std::optional<char32_t> low = four_hex();
      if (!low || (*low & 0xFC00) != 0xDC00) return false;
      unit = 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
    }
    append_utf8(*unit, out);
    return true;
  }

  std::optional<char32_t> four_hex() {
    char32_t value = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
      const char c = at_ < text_.size() ? text_[at_] : '\0';
      const std::size_t digit = std::string_view("0123456789abcdef").find(c >= 'A' ? c | 0x20 : c);
      if (digit == std::string_view::npos) return std::nullopt;
      value = value * 16 + static_cast<char32_t>(digit);
    }
    return value;
  }

  bool digits() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9')
      ++at_;
    return at_ > begin;
  }

  bool accept(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  void skip_space() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != text_.npos)
      ++at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace amends::tests

#endif  // AMENDS_TESTS_CONTRACT_JSON_H_
