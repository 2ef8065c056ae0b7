#include <cstdio>

#include "gen/write.h"
#include "src/match/stored.h"

namespace amends::gen {
namespace {

using match::OwnedPack;

constexpr const char* kTargetKindNames[] = {"check", "act", "tone", "topic", "ask", "emotion", "cue"};
constexpr const char* kFixOps[] = {"replace", "delete_words", "delete_sentence"};
constexpr std::size_t kLine = 100;

// Appends `item`, breaking lines at 100 columns.
class List {
 public:
  explicit List(std::string& out) : out_(out) {}
  void add(const std::string& item) {
    if (column_ + item.size() + 1 > kLine) {
      out_ += '\n';
      column_ = 0;
    }
    out_ += item;
    out_ += ',';
    column_ += item.size() + 1;
  }

 private:
  std::string& out_;
  std::size_t column_ = kLine;
};

// An array, and the statement that makes the pack see it; C++ has no empty arrays.
struct Output {
  std::string arrays;
  std::string members;

  template <typename Items, typename Format>
  void array(const char* member, const char* type, const Items& items, Format format) {
    if (items.empty()) return;
    const std::string name = std::string("k_") + member;
    arrays += std::string("constexpr ") + type + " " + name + "[] = {";
    List list(arrays);
    for (const auto& item : items) list.add(format(item));
    arrays += "\n};\n";
    members += std::string("  pack.") + member + " = " + name + ";\n";
  }
};

std::string braced(std::initializer_list<std::string> items) {
  std::string out = "{";
  for (const std::string& item : items) out += (out.size() > 1 ? ", " : "") + item;
  return out + "}";
}

std::string view(std::string_view text) { return text.empty() ? "{}" : cpp_string(text); }

template <typename Number>
std::string num(Number n) {
  return std::to_string(n);
}

// Adjacent literals, so that no line grows without end.
void write_text(const std::string& name, std::string_view text, Output& out) {
  out.arrays += "constexpr char k_" + name + "[] =";
  for (std::size_t i = 0; i < text.size(); i += 64)
    out.arrays += "\n" + cpp_string(text.substr(i, 64), false);
  out.arrays += "\"\";\n";
}

void write_rules(const OwnedPack& pack, Output& out) {
  out.array("rules", "Rule", pack.rules, [](const match::Rule& r) {
    return braced({std::string("TargetKind::") + kTargetKindNames[static_cast<int>(r.kind)],
                   num(r.sides), num(r.target), num(r.weight), num(r.first_fix), num(r.fix_count),
                   view(r.message)});
  });
  out.array("fixes", "FixTemplate", pack.fixes, [](const match::FixTemplate& f) {
    return braced({view(f.label), std::string("FixOp::") + kFixOps[static_cast<int>(f.op)], view(f.text)});
  });
}

std::string first_example(const Check& check, bool flagged) {
  for (const Example& e : check.examples) {
    if (e.flagged == flagged) return e.reply();
  }
  return {};
}

std::string boolean(bool b) { return b ? "true" : "false"; }

void write_checks(const Project& project, Output& out) {
  out.array("checks", "CheckMeta", project.checks, [](const Check& c) {
    return "\n" + braced({view(c.id), view(c.family), view(c.title), "Severity::" + c.severity,
                   "CheckKind::" + c.kind, view(c.why), view(c.message), view(c.source),
                   view(first_example(c, true)), view(first_example(c, false)),
                   boolean(c.public_only), boolean(c.any_language), boolean(c.in_templates),
                   num(c.panel),
                   c.has_function ? "checks::" + identifier(c.id) : "nullptr"});
  });
  out.array("check_infos", "CheckInfo", project.checks, [](const Check& c) {
    return "\n" + braced({view(c.id), view(c.family), view(c.title), "Severity::" + c.severity, view(c.kind),
                   view(c.why), view(c.source), view(first_example(c, true)),
                   view(first_example(c, false))});
  });
  std::map<std::string, std::size_t> aliases;
  for (std::size_t i = 0; i < project.checks.size(); ++i) {
    for (const std::string& alias : project.checks[i].aliases) aliases[alias] = i;
  }
  out.array("aliases", "CheckAlias", aliases, [](const auto& a) {
    return braced({view(a.first), num(a.second)});
  });
  out.array("surfaces", "Surface", project.surfaces, [](const SurfaceRow& s) {
    return "\n" + braced({view(s.id), view(s.title), boolean(s.is_public), num(s.limit), view(s.unit),
                   view(s.source), view(s.checked), num(s.byte_limit)});
  });
}

}  // namespace

std::string pack_source(const Project& project, const OwnedPack& pack) {
  Output out;
  write_text("forms", pack.forms, out);
  out.members += "  pack.forms = std::string_view(k_forms, " + num(pack.forms.size()) + ");\n";
  const std::string stored = match::store(pack);
  write_text("stored", stored, out);
  write_rules(pack, out);
  write_checks(project, out);
  out.members += "  pack.data_hash = " + view(project.hash) + ";\n";

  std::string text =
      "// Made by amends-gen from core/checks and core/data; do not edit.\n"
      "#include \"src/match/tables.h\"\n\nnamespace amends::checks {\n";
  for (const Check& check : project.checks) {
    if (!check.has_function) continue;
    text += "void " + identifier(check.id) + "(const checking::Context&, checking::Findings&);\n";
  }
  text += "}  // namespace amends::checks\n\nnamespace amends::match {\nnamespace {\n\n" + out.arrays;
  text += "\nconstexpr Pack make_pack() {\n  Pack pack;\n" + out.members +
          "  return pack;\n}\n\n}  // namespace\n\nconst Pack& builtin_pack() {\n"
          "  static const PreparedPack pack(make_pack(), std::string_view(k_stored, " +
          num(stored.size()) + "));\n  return pack.pack();\n}\n\n}  // namespace amends::match\n";
  return text;
}

}  // namespace amends::gen
