// amends: the command line. docs/cli.md is its manual.
#include <unistd.h>

#include <csignal>
#include <exception>
#include <string>
#include <variant>

#include "arguments.h"
#include "catalogue.h"
#include "check.h"
#include "nearest.h"
#include "output.h"
#include "policy.h"

namespace {

using namespace amends;
using namespace amends::cli;

int run(const Say& say) {
  write_out(say.text);
  return kNothingFound;
}

int run(const Misused& misused) {
  complain(misused.text);
  complain("`amends --help` and `amends COMMAND --help` tell how to use it");
  return kTrouble;
}

int run(const Explain& request) {
  if (const CheckInfo* check = find_check(request.id)) {
    write_out(explained(*check, request.look));
    return kNothingFound;
  }
  std::string text = "there is no check \"" + request.id + "\"";
  const std::string_view near = nearest_check(request.id);
  text += near.empty() ? "; `amends list` lists them all"
                       : "; did you mean \"" + std::string(near) + "\"?";
  complain(text);
  return kTrouble;
}

int run(const List& request) {
  if (request.what == Listed::checks) {
    write_out(request.json ? checks_json() : listed_checks(request.look));
  } else {
    write_out(request.json ? surfaces_json() : listed_surfaces(request.look));
  }
  return kNothingFound;
}

int run(const CheckPolicy& request) { return check_policy(request.file); }

int run(const PolicyDefaults&) {
  write_out(default_policy_file());
  return kNothingFound;
}

int run(const CheckOptions& options) {
  for (const std::string& file : options.reader.files) {
    if (file == "-" && is_terminal(STDIN_FILENO)) {
      complain("reading from the terminal; end with Ctrl-D");
      break;
    }
  }
  return check(options);
}

}  // namespace

int main(int count, char** words) {
  // A closed pipe is an error of write() and no signal.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    const Request request = parse_arguments(count, words);
    const int code = std::visit([](const auto& what) { return run(what); }, request);
    close_out();
    return code;
  } catch (const BrokenPipe&) {
    return kNothingFound;
  } catch (const std::exception& error) {
    complain(error.what());
  }
  return kTrouble;
}
