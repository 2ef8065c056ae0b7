#include <cstdio>

#include "gen/write.h"

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
  template <typename Items>
  void numbers(const char* member, const char* type, const Items& items) {
    array(member, type, items, [](auto n) { return std::to_string(n); });
  }
  template <typename Number>
  void number(const char* member, Number n) {
    members += std::string("  pack.") + member + " = " + std::to_string(n) + ";\n";
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
void write_forms(const OwnedPack& pack, Output& out) {
  out.arrays += "constexpr char k_forms[] =";
  for (std::size_t i = 0; i < pack.forms.size(); i += 64) {
    out.arrays += "\n" + cpp_string(std::string_view(pack.forms).substr(i, 64), false);
  }
  out.arrays += "\"\";\n";
  out.members += "  pack.forms = std::string_view(k_forms, " + num(pack.forms.size()) + ");\n";
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
  out.array("anchors", "Anchor", pack.anchors, [](const match::Anchor& a) {
    return braced({num(a.pattern), num(a.min_before), num(a.max_before), num(a.flags)});
  });
  out.array("patterns", "Pattern", pack.patterns, [](const match::Pattern& p) {
    return braced({num(p.code), num(p.before_size), num(p.mark_size), num(p.after_size), num(p.rule),
                   num(p.guard_before), num(p.guard_after), num(p.reach_before), num(p.reach_after),
                   num(p.flags), num(p.need)});
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
  out.numbers("buckets", "std::uint16_t", pack.buckets);
  out.number("bucket_shift", pack.bucket_shift);
  write_forms(pack, out);
  out.numbers("expansions", "std::uint16_t", pack.expansions);
  out.numbers("typo_bits", "std::uint16_t", pack.typo_bits);
  out.number("word_count", pack.word_count);
  out.numbers("set_begin", "std::uint32_t", pack.set_begin);
  out.numbers("set_words", "std::uint16_t", pack.set_words);
  out.numbers("list_code", "std::uint32_t", pack.list_code);
  out.numbers("guard_begin", "std::uint32_t", pack.guard_begin);
  out.numbers("code", "std::uint16_t", pack.code);
  out.number("root_count", pack.root_count);
  out.numbers("node_label", "std::uint16_t", pack.node_label);
  out.numbers("node_children", "std::uint16_t", pack.node_children);
  out.numbers("node_outputs", "std::uint16_t", pack.node_outputs);
  out.numbers("outputs", "std::uint16_t", pack.outputs);
  out.numbers("class_outputs", "std::uint16_t", pack.class_outputs);
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
          "  return pack;\n}\n\nconstexpr Pack kPack = make_pack();\n\n}  // namespace\n\n"
          "const Pack& builtin_pack() { return kPack; }\n\n}  // namespace amends::match\n";
  return text;
}

}  // namespace amends::gen
