#include "catalogue.h"

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

#include "display.h"

namespace amends::cli {
namespace {

void pad(std::string& out, std::string_view text, std::size_t columns) {
  const auto used = static_cast<std::size_t>(columns_of(text));
  out.append(used < columns ? columns - used : 1, ' ');
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
      constexpr char kDigits[] = "0123456789abcdef";
      out += "\\u00";
      out += kDigits[byte >> 4];
      out += kDigits[byte & 15];
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out += '"';
}

// Values are JSON already.
std::string object(std::initializer_list<std::pair<std::string_view, std::string>> fields) {
  std::string out = "{";
  for (const auto& [name, value] : fields) {
    if (out.size() > 1) out += ", ";
    out += quoted(name) + ": " + value;
  }
  return out += "}";
}

std::string array(const std::vector<std::string>& items) {
  std::string out = "[";
  for (const std::string& item : items) {
    out += out.size() > 1 ? ",\n" : "\n";
    out += item;
  }
  return out += items.empty() ? "]\n" : "\n]\n";
}

std::string limit_of(const Surface& surface) {
  if (surface.limit < 0) return "no known limit";
  return std::to_string(surface.limit) + " " + std::string(surface.unit);
}

}  // namespace

std::string explained(const CheckInfo& check, const Look& look) {
  std::string out;
  append_styled(out, look, Style::bold, check.id);
  out += "\n\n";
  Paragraph(out, look, Style::bold, "Title").add(check.title);
  Paragraph(out, look, Style::bold, "Severity")
      .add(to_string(check.severity), style_of(check.severity));
  Paragraph(out, look, Style::bold, "Family").add(check.family);
  Paragraph(out, look, Style::bold, "Looks at")
      .add(check.kind == "pair" ? "the reply and the complaint it answers" : "the reply");
  Paragraph(out, look, Style::bold, "Why").add(check.why);
  Paragraph(out, look, Style::bold, "Source").add(check.source);
  if (!check.bad.empty()) Paragraph(out, look, Style::bold, "Flagged").add(check.bad);
  if (!check.good.empty()) Paragraph(out, look, Style::bold, "Fine").add(check.good);
  return out;
}

std::string listed_checks(const Look& look) {
  std::vector<const CheckInfo*> all;
  for (const CheckInfo& check : all_checks()) all.push_back(&check);
  std::stable_sort(all.begin(), all.end(),
                   [](const auto* a, const auto* b) { return a->family < b->family; });
  std::string out;
  std::string_view family;
  for (const CheckInfo* check : all) {
    if (check->family != family) {
      if (!family.empty()) out += '\n';
      family = check->family;
      append_styled(out, look, Style::bold, family);
      out += '\n';
    }
    out += "  ";
    append_styled(out, look, Style::plain, check->id);
    pad(out, check->id, 24);
    append_styled(out, look, style_of(check->severity), to_string(check->severity));
    pad(out, to_string(check->severity), 12);
    append_styled(out, look, Style::plain, check->title);
    out += '\n';
  }
  return out;
}

std::string listed_surfaces(const Look& look) {
  std::string out;
  for (const Surface& surface : all_surfaces()) {
    append_styled(out, look, Style::bold, surface.id);
    pad(out, surface.id, 14);
    append_styled(out, look, Style::plain, surface.title);
    pad(out, surface.title, 33);
    out += surface.is_public ? "public   " : "private  ";
    append_styled(out, look, Style::plain, limit_of(surface));
    out += '\n';
  }
  return out;
}

std::string checks_json() {
  std::vector<std::string> items;
  for (const CheckInfo& check : all_checks()) {
    items.push_back(object({{"id", quoted(check.id)},
                            {"family", quoted(check.family)},
                            {"title", quoted(check.title)},
                            {"severity", quoted(to_string(check.severity))},
                            {"kind", quoted(check.kind)},
                            {"why", quoted(check.why)},
                            {"source", quoted(check.source)},
                            {"bad", quoted(check.bad)},
                            {"good", quoted(check.good)}}));
  }
  return array(items);
}

std::string surfaces_json() {
  std::vector<std::string> items;
  for (const Surface& surface : all_surfaces()) {
    items.push_back(
        object({{"id", quoted(surface.id)},
                {"title", quoted(surface.title)},
                {"public", surface.is_public ? "true" : "false"},
                {"limit", surface.limit < 0 ? "null" : std::to_string(surface.limit)},
                {"unit", quoted(surface.unit)},
                {"source", quoted(surface.source)},
                {"checked", quoted(surface.checked)}}));
  }
  return array(items);
}

}  // namespace amends::cli
