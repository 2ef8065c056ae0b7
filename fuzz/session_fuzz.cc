// Whatever edits make a text, the session equals a fresh analysis of it.
#include "input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const amends::Analyzer analyzer;
  amends::fuzz::Bytes bytes(data, size);
  amends::Input input = amends::fuzz::input_of(bytes);
  input.reply = bytes.text();
  amends::Session session = analyzer.open(input);
  for (int edits = 0; edits < 32 && !bytes.empty(); ++edits) {
    const std::uint32_t begin = bytes.byte();
    const std::uint32_t end = begin + bytes.byte() % 16;
    session.replace(begin, end, bytes.text());
    const amends::Report fresh = analyzer.analyze(session.input());
    if (amends::to_json(session.report()) != amends::to_json(fresh)) std::abort();
  }
  amends::fuzz::judge(session.input(), session.report());
  return 0;
}
