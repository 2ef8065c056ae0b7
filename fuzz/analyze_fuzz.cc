// Any bytes give a sound report, and the same one twice.
#include "input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const amends::Analyzer analyzer;
  amends::fuzz::Bytes bytes(data, size);
  amends::Input input = amends::fuzz::input_of(bytes);
  input.reply = bytes.rest();
  const amends::Report report = analyzer.analyze(input);
  amends::fuzz::judge(input, report);
  if (amends::to_json(analyzer.analyze(input)) != amends::to_json(report)) std::abort();
  return 0;
}
