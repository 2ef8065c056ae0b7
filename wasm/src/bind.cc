// The WebAssembly edge: what JavaScript may call. Only plain values and strings cross, apart from
// Session, which the facade (src/session.ts) closes. The facade has checked the input: every string
// is well-formed and every property is there.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "amends/amends.h"

namespace {

using amends::Analyzer;
using amends::Change;
using amends::CheckInfo;
using amends::Diagnostic;
using amends::Input;
using amends::Offsets;
using amends::Policy;
using amends::Report;
using amends::Session;

// `thread` is flat, three strings a turn (by, at, text), and so is `facts`, two each (type, value):
// an array of strings crosses in one go.
struct InputValue {
  std::string reply;
  std::optional<std::string> customer;
  std::string id, surface, author, handle, fault, mode, role, customer_at, reply_at;
  emscripten::val thread, facts;
};

struct CheckValue {
  std::string id, family, title, severity, kind, why, source, bad, good;
};

struct SurfaceValue {
  std::string id, title, unit, source, checked;
  bool is_public;
  int limit;
};

struct VersionValue {
  std::string engine, data, icu;
};

// JSON texts of reports that hold those diagnostics alone, in UTF-16, or empty.
struct ChangeValue {
  std::string added, removed;
};

// A module belongs to one Analyzer of the facade, which sets the policy before anything is read.
Policy& policy() {
  static Policy it;
  return it;
}

// Most inputs have neither turns nor facts, and asking an array its length takes a microsecond.
std::vector<std::string> strings_of(const emscripten::val& array) {
  if (array.isUndefined()) return {};
  return emscripten::vecFromJSArray<std::string>(array);
}

const Analyzer& analyzer() {
  static const Analyzer it(policy());
  return it;
}

// `flat` is key, value, key, value. What is wrong with them, a line each; empty: they are set.
std::string set_policy(emscripten::val flat) {
  std::vector<std::string> texts = strings_of(flat);
  std::vector<std::pair<std::string, std::string>> pairs;
  for (std::size_t i = 0; i + 1 < texts.size(); i += 2) {
    pairs.emplace_back(std::move(texts[i]), std::move(texts[i + 1]));
  }
  std::string wrong;
  for (const std::string& line : amends::set_all(policy(), pairs)) {
    wrong += (wrong.empty() ? "" : "\n") + line;
  }
  return wrong;
}

Input input_of(InputValue value) {
  Input input;
  input.reply = std::move(value.reply);
  input.customer = std::move(value.customer);
  input.id = std::move(value.id);
  input.surface = std::move(value.surface);
  input.author = std::move(value.author);
  input.handle = std::move(value.handle);
  input.fault = amends::parse_fault(value.fault).value_or(amends::Fault::unknown);
  input.mode = amends::parse_mode(value.mode).value_or(amends::Mode::draft);
  input.role = std::move(value.role);
  input.customer_at = std::move(value.customer_at);
  input.reply_at = std::move(value.reply_at);
  std::vector<std::string> flat = strings_of(value.thread);
  for (std::size_t i = 0; i + 2 < flat.size(); i += 3) {
    input.thread.push_back({std::move(flat[i]), std::move(flat[i + 1]), std::move(flat[i + 2])});
  }
  flat = strings_of(value.facts);
  for (std::size_t i = 0; i + 1 < flat.size(); i += 2) {
    input.facts.emplace_back(std::move(flat[i]), std::move(flat[i + 1]));
  }
  return input;
}

// A view of the JSON's bytes. The facade decodes it at once: memory that grows leaves a view
// behind. Embind's own strings take a step for each byte in JavaScript, and a report has thousands.
emscripten::val view_of(std::string json) {
  static std::string kept;
  kept = std::move(json);
  const auto* bytes = reinterpret_cast<const unsigned char*>(kept.data());
  return emscripten::val(emscripten::typed_memory_view(kept.size(), bytes));
}

Offsets offsets(bool utf8) { return utf8 ? Offsets::both : Offsets::utf16; }

emscripten::val analyze(InputValue value, bool utf8) {
  return view_of(amends::to_json(analyzer().analyze(input_of(std::move(value))), offsets(utf8)));
}

// There is one serializer, and it writes whole reports.
std::string json_of(std::vector<Diagnostic> diagnostics) {
  if (diagnostics.empty()) return {};
  Report report;
  report.diagnostics = std::move(diagnostics);
  return amends::to_json(report, Offsets::utf16);
}

class ComposeBox {
 public:
  explicit ComposeBox(InputValue value) : session_(analyzer().open(input_of(std::move(value)))) {}

  emscripten::val report(bool utf8) const {
    return view_of(amends::to_json(session_.report(), offsets(utf8)));
  }

  ChangeValue replace(std::uint32_t begin, std::uint32_t end, const std::string& text) {
    Change change = session_.replace(begin, end, text);
    return {json_of(std::move(change.added)), json_of(std::move(change.removed))};
  }

 private:
  Session session_;
};

CheckValue value_of(const CheckInfo& check) {
  const auto text = [](std::string_view view) { return std::string(view); };
  return {text(check.id),     text(check.family),
          text(check.title),  text(amends::to_string(check.severity)),
          text(check.kind),   text(check.why),
          text(check.source), text(check.bad),
          text(check.good)};
}

int check_count() { return static_cast<int>(amends::all_checks().size()); }
std::string check_id(int index) { return std::string(amends::all_checks()[index].id); }

std::optional<CheckValue> explain(const std::string& id) {
  const CheckInfo* check = amends::find_check(id);
  if (check == nullptr) return std::nullopt;
  return value_of(*check);
}

int surface_count() { return static_cast<int>(amends::all_surfaces().size()); }

SurfaceValue surface(int index) {
  const amends::Surface& it = amends::all_surfaces()[index];
  return {std::string(it.id),
          std::string(it.title),
          std::string(it.unit),
          std::string(it.source),
          std::string(it.checked),
          it.is_public,
          it.limit};
}

VersionValue version() {
  const amends::Version it = amends::version();
  return {std::string(it.engine), std::string(it.data), std::string(it.icu)};
}

}  // namespace

EMSCRIPTEN_BINDINGS(amends) {
  emscripten::register_optional<std::string>();
  emscripten::value_object<InputValue>("Input")
      .field("reply", &InputValue::reply)
      .field("customer", &InputValue::customer)
      .field("id", &InputValue::id)
      .field("surface", &InputValue::surface)
      .field("author", &InputValue::author)
      .field("handle", &InputValue::handle)
      .field("fault", &InputValue::fault)
      .field("mode", &InputValue::mode)
      .field("role", &InputValue::role)
      .field("customer_at", &InputValue::customer_at)
      .field("reply_at", &InputValue::reply_at)
      .field("thread", &InputValue::thread)
      .field("facts", &InputValue::facts);
  emscripten::value_object<CheckValue>("Check")
      .field("id", &CheckValue::id)
      .field("family", &CheckValue::family)
      .field("title", &CheckValue::title)
      .field("severity", &CheckValue::severity)
      .field("kind", &CheckValue::kind)
      .field("why", &CheckValue::why)
      .field("source", &CheckValue::source)
      .field("bad", &CheckValue::bad)
      .field("good", &CheckValue::good);
  emscripten::register_optional<CheckValue>();
  emscripten::value_object<SurfaceValue>("Surface")
      .field("id", &SurfaceValue::id)
      .field("title", &SurfaceValue::title)
      .field("public", &SurfaceValue::is_public)
      .field("limit", &SurfaceValue::limit)
      .field("unit", &SurfaceValue::unit)
      .field("source", &SurfaceValue::source)
      .field("checked", &SurfaceValue::checked);
  emscripten::value_object<VersionValue>("Version")
      .field("engine", &VersionValue::engine)
      .field("data", &VersionValue::data)
      .field("icu", &VersionValue::icu);
  emscripten::value_object<ChangeValue>("Change")
      .field("added", &ChangeValue::added)
      .field("removed", &ChangeValue::removed);
  emscripten::class_<ComposeBox>("ComposeBox")
      .constructor<InputValue>()
      .function("report", &ComposeBox::report)
      .function("replace", &ComposeBox::replace);
  emscripten::function("setPolicy", &set_policy);
  emscripten::function("analyze", &analyze);
  emscripten::function("checkCount", &check_count);
  emscripten::function("checkId", &check_id);
  emscripten::function("explain", &explain);
  emscripten::function("surfaceCount", &surface_count);
  emscripten::function("surface", &surface);
  emscripten::function("version", &version);
}
