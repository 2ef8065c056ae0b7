// Prints what Amends finds in one reply.
#include <amends/amends.h>

#include <iostream>

int main() {
  const amends::Analyzer analyzer;  // immutable; share it between threads
  amends::Input input;
  input.surface = "x";
  input.customer = "My kettle arrived with a cracked lid, and nobody answers the phone!";
  input.reply = "Sorry you feel that way. We'll get back to you soon.";

  const amends::Report report = analyzer.analyze(input);
  for (const amends::Diagnostic& finding : report.diagnostics) {
    const auto [begin, end] = finding.span;
    std::cout << begin.utf8 << "-" << end.utf8 << " " << amends::to_string(finding.severity) << " "
              << finding.check << ": " << finding.message << "\n";
  }
  std::cout << "score " << report.score.value_or(0) << "\n";
}
