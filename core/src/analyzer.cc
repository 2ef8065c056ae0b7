#include "src/analyzer.h"

namespace amends {

Analyzer::Analyzer(Policy policy) : impl_(std::make_unique<Impl>(std::move(policy))) {}
Analyzer::~Analyzer() = default;

Report Analyzer::analyze(const Input& input) const {
  auto scratch = impl_->borrow();
  Report report = run_line(input, impl_->pack, impl_->company, {}, *scratch);
  impl_->give_back(std::move(scratch));
  return report;
}

const Policy& Analyzer::policy() const { return impl_->company.policy; }

std::span<const CheckInfo> all_checks() { return match::builtin_pack().check_infos; }

const CheckInfo* find_check(std::string_view id) {
  const match::Pack& pack = match::builtin_pack();
  const match::CheckMeta* meta = pack.find_check(id);
  return meta ? &pack.check_infos[static_cast<std::size_t>(meta - pack.checks.data())] : nullptr;
}

std::span<const Surface> all_surfaces() { return match::builtin_pack().surfaces; }

const Surface* find_surface(std::string_view id) {
  for (const Surface& s : all_surfaces()) {
    if (s.id == id) return &s;
  }
  return nullptr;
}

Version version() {
  return {AMENDS_VERSION, match::builtin_pack().data_hash, segment::icu_version()};
}

}  // namespace amends
