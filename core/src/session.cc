#include <algorithm>
#include <iterator>
#include <tuple>

#include "src/analyzer.h"

namespace amends {
namespace {

// The UTF-8 offset of a UTF-16 offset in the reply, moved to a character and into the text.
std::size_t byte_at(const text::Text& text, std::uint32_t unit) {
  unit = std::min(unit, text.size());
  const bool inside_pair = unit > 0 && unit < text.size() && text.units[unit] >= 0xDC00 &&
                           text.units[unit] < 0xE000 && text.units[unit - 1] >= 0xD800 &&
                           text.units[unit - 1] < 0xDC00;
  if (inside_pair) --unit;
  return text.place(unit).utf8;
}

bool before(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.span.begin.utf16, a.span.end.utf16, a.check, a.message) <
         std::tie(b.span.begin.utf16, b.span.end.utf16, b.check, b.message);
}

// Those of `a` that `b` lacks.
std::vector<Diagnostic> missing_in(std::vector<Diagnostic> a, std::vector<Diagnostic> b) {
  std::sort(a.begin(), a.end(), before);
  std::sort(b.begin(), b.end(), before);
  std::vector<Diagnostic> out;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out), before);
  return out;
}

}  // namespace

struct Session::Impl {
  const Analyzer::Impl* analyzer = nullptr;
  Input input;
  Scratch scratch;
  match::Reading previous;  // of the reply, before the last edit
  Report report;
};

Session::Session(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

Session Analyzer::open(const Input& input) const {
  auto impl = std::make_unique<Session::Impl>();
  impl->input = input;
  impl->analyzer = impl_.get();
  impl->report = run_line(input, impl_->pack, impl_->company, {}, impl->scratch);
  return Session(std::move(impl));
}

const Report& Session::report() const { return impl_->report; }
const Input& Session::input() const { return impl_->input; }

Change Session::replace(std::uint32_t begin, std::uint32_t end, std::string_view text) {
  Impl& s = *impl_;
  const text::Text& before = s.scratch.reply.text;
  const std::size_t from = byte_at(before, begin);
  const std::size_t to = std::max(from, byte_at(before, end));
  s.input.reply.replace(from, to - from, text);
  std::swap(s.previous, s.scratch.reply);
  Report report = run_line(s.input, s.analyzer->pack, s.analyzer->company,
                           {&s.previous, true}, s.scratch);
  std::swap(report, s.report);
  return {missing_in(s.report.diagnostics, report.diagnostics),
          missing_in(report.diagnostics, s.report.diagnostics)};
}

}  // namespace amends
