#include "arguments.h"

#include <unistd.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <cstdlib>
#include <iterator>
#include <map>
#include <thread>
#include <vector>

#include "bytes.h"
#include "output.h"

namespace amends::cli {
namespace {

constexpr const char* kExitCodes =
    "Exit codes: 0 nothing found at or above --fail-on, 1 something found,\n"
    "2 wrong usage, or an input or record that could not be read.\n";

constexpr const char* kCheckExamples =
    "Examples:\n"
    "  echo \"Sorry you feel that way.\" | amends check --complaint \"My kettle came cracked!\"\n"
    "  amends check --surface x --complaint @complaint.txt draft.txt\n"
    "  amends check --format ndjson replies.jsonl.gz > reports.ndjson\n"
    "  amends check --map reply=Body,customer=Ticket --fail-on error export.csv\n"
    "\n"
    "Record keys: reply (required), customer, id, surface, author, handle, fault, mode, role,\n"
    "customer_at, reply_at, thread, facts. `amends list surfaces` lists the surfaces.\n"
    "\n";

enum class When : std::uint8_t { automatic, always, never };

// As the words stand on the command line.
struct Words {
  std::vector<std::string> files;
  InputFormat input_format = InputFormat::by_name;
  std::vector<std::string> map;
  std::string surface;
  std::string complaint;
  bool is_template = false;
  int jobs = 0;
  OutputFormat format = OutputFormat::text;
  std::optional<Severity> fail_on = Severity::warning;
  When color = When::automatic;
  bool quiet = false;
  std::string id;
  std::string policy;
  Listed listed = Listed::checks;
};

const std::map<std::string, InputFormat> kInputFormats = {
    {"text", InputFormat::text}, {"jsonl", InputFormat::jsonl}, {"csv", InputFormat::csv}};
const std::map<std::string, OutputFormat> kOutputFormats = {
    {"text", OutputFormat::text}, {"json", OutputFormat::json}, {"ndjson", OutputFormat::ndjson}};
const std::map<std::string, OutputFormat> kListFormats = {{"text", OutputFormat::text},
                                                          {"json", OutputFormat::json}};
const std::map<std::string, std::optional<Severity>> kFailOn = {
    {"error", Severity::error}, {"warning", Severity::warning},
    {"suggestion", Severity::suggestion}, {"never", std::nullopt}};
const std::map<std::string, When> kWhen = {
    {"auto", When::automatic}, {"always", When::always}, {"never", When::never}};
const std::map<std::string, Listed> kListed = {{"checks", Listed::checks},
                                               {"surfaces", Listed::surfaces}};

// One of a few words; help and errors list them in the order given here.
template <typename Value>
void add_choice(CLI::App& app, const std::string& name, Value& value,
                const std::map<std::string, Value>& choices, const std::string& help,
                const std::string& shown) {
  app.add_option_function<std::string>(
         name,
         [&value, &choices, name, shown](const std::string& word) {
           const auto found = choices.find(word);
           if (found == choices.end()) {
             throw CLI::ValidationError(name, "\"" + word + "\" is not one of " + shown);
           }
           value = found->second;
         },
         help)
      ->type_name(shown);
}

void add_color(CLI::App& app, Words& words) {
  add_choice(app, "--color", words.color, kWhen,
             "auto: on a terminal, unless NO_COLOR is set", "auto|always|never");
}

void describe_check(CLI::App& app, Words& words) {
  app.add_option("FILE", words.files,
                 "Files to read; - is standard input, as where none is\n"
                 "named. Gzip is seen through")
      ->type_name("");
  add_choice(app, "--input-format", words.input_format, kInputFormats,
             "Default by extension: .jsonl .ndjson .json, .csv .tsv;\n"
             "all else is text, one reply a file",
             "text|jsonl|csv");
  app.add_option("--map", words.map, "Which field or column gives which key of a record")
      ->type_name("KEY=FIELD")
      ->delimiter(',')
      ->take_all()
      ->allow_extra_args(false);
  app.add_option("--surface", words.surface, "Where the reply is posted, unless the record says")
      ->type_name("ID");
  app.add_option("--complaint", words.complaint,
                 "What the customer wrote, unless the record says;\n"
                 "@FILE reads it from a file")
      ->type_name("TEXT|@FILE");
  app.add_flag("--template", words.is_template,
               "The replies are templates with slots such as {{name}}");
  app.add_option("--policy", words.policy,
                 "What your company wants of its replies; amends.toml of\n"
                 "this folder where there is one")
      ->type_name("FILE");
  add_choice(app, "--format", words.format, kOutputFormats,
             "text for people (default), json one array, ndjson one\nreport a line",
             "text|json|ndjson");
  add_choice(app, "--fail-on", words.fail_on, kFailOn,
             "Exit with 1 from this severity up; warning by default",
             "error|warning|suggestion|never");
  add_color(app, words);
  app.add_option("--jobs,-j", words.jobs, "Threads; all cores by default")
      ->type_name("N")
      ->check(CLI::Range(1, 256).description(""));
  app.add_flag("--quiet,-q", words.quiet, "No report, only the exit code and error messages");
  app.footer(std::string(kCheckExamples) + kExitCodes);
}

void describe_policy(CLI::App& app, Words& words) {
  app.require_subcommand(1);
  app.footer("Examples:\n"
             "  amends policy defaults > amends.toml\n"
             "  amends policy check amends.toml\n");
  CLI::App& check = *app.add_subcommand("check", "Say what is wrong with a policy, or what it sets");
  check.add_option("FILE", words.policy, "The policy; amends.toml by default")->type_name("");
  check.footer("Example:\n  amends policy check amends.toml\n\n"
               "Exit codes: 0 the policy is right and its playbook complete, 1 the playbook has gaps,\n"
               "2 wrong usage, or a policy that could not be read.\n");
  app.add_subcommand("defaults", "Print an amends.toml with every setting, its values and default");
}

void describe(CLI::App& app, Words& words) {
  app.require_subcommand(1);
  app.set_version_flag("--version", [] {
    const Version v = version();
    return "amends " + std::string(v.engine) + " (data " + std::string(v.data) + ", ICU " +
           std::string(v.icu) + ")";
  }, "Show the versions of engine, data and ICU");
  app.footer("Examples:\n"
             "  amends check --complaint @complaint.txt draft.txt\n"
             "  amends explain non-apology\n"
             "\n"
             "`amends COMMAND --help` tells more.\n" +
             std::string(kExitCodes));
  describe_check(*app.add_subcommand("check", "Check replies to unhappy customers"), words);

  CLI::App& explain = *app.add_subcommand("explain", "Say what a check looks for, and why");
  explain.add_option("ID", words.id, "The check, as in non-apology")->required()->type_name("");
  add_color(explain, words);
  explain.footer("Example:\n  amends explain non-apology\n");

  CLI::App& list = *app.add_subcommand("list", "List the checks, or the surfaces");
  add_choice(list, "WHAT", words.listed, kListed, "What to list; checks by default",
             "checks|surfaces");
  add_choice(list, "--format", words.format, kListFormats, "text for people, json one array",
             "text|json");
  add_color(list, words);
  list.footer("Examples:\n  amends list\n  amends list surfaces --format json\n");
  describe_policy(*app.add_subcommand("policy", "Check a company's policy, or print the defaults"),
                  words);
}

Look look_of(const Words& words) {
  const char* no_color = std::getenv("NO_COLOR");
  Look look;
  look.color = words.color == When::always ||
               (words.color == When::automatic && is_terminal(STDOUT_FILENO) &&
                (no_color == nullptr || *no_color == '\0'));
  look.columns = columns_of_output();
  return look;
}

// Throws InputError.
std::string read_whole(const std::string& file) {
  const auto reader = read_text(file);
  Record record;
  Problem problem;
  reader->next(record, problem);
  return std::move(record.input.reply);
}

Request check_request(const Words& words) {
  CheckOptions options;
  ReaderOptions& reader = options.reader;
  reader.files = words.files;
  if (reader.files.empty()) reader.files.push_back("-");
  reader.format = words.input_format;
  for (const std::string& assignment : words.map) {
    if (std::string wrong = reader.fields.add(assignment); !wrong.empty()) {
      return Misused{"--map: " + wrong};
    }
  }
  if (!words.surface.empty()) reader.defaults.surface = words.surface;
  if (words.is_template) reader.defaults.mode = Mode::template_;
  if (words.complaint.starts_with('@')) {
    const std::string file = words.complaint.substr(1);
    try {
      reader.defaults.customer = read_whole(file);
    } catch (const InputError& error) {
      return Misused{"--complaint: " + shown_name(file) + " " + error.what()};
    }
  } else if (!words.complaint.empty()) {
    reader.defaults.customer = words.complaint;
  }
  options.policy_file = words.policy;
  options.process.format = words.format;
  options.process.fail_on = words.fail_on;
  options.process.quiet = words.quiet;
  options.process.look = look_of(words);
  const auto cores = static_cast<int>(std::thread::hardware_concurrency());
  options.jobs = words.jobs > 0 ? words.jobs : std::max(1, cores);
  return options;
}

}  // namespace

Request parse_arguments(int count, const char* const* arguments) {
  CLI::App app("Checks replies to unhappy customers, and says how to put them right.", "amends");
  Words words;
  describe(app, words);
  const std::string first = count > 1 ? arguments[1] : "-";
  const auto is_first = [&](const CLI::App* command) { return command->get_name() == first; };
  if (!first.starts_with('-') && app.get_subcommands(is_first).empty()) {
    return Misused{"there is no command \"" + first + "\""};
  }
  try {
    app.parse(count, arguments);
  } catch (const CLI::CallForHelp&) {
    return Say{app.help()};
  } catch (const CLI::CallForAllHelp&) {
    return Say{app.help("", CLI::AppFormatMode::All)};
  } catch (const CLI::CallForVersion& call) {
    return Say{std::string(call.what()) + "\n"};
  } catch (const CLI::ParseError& error) {
    return Misused{error.what()};
  }
  if (app.got_subcommand("explain")) return Explain{words.id, look_of(words)};
  if (app.got_subcommand("list")) {
    return List{words.listed, words.format == OutputFormat::json, look_of(words)};
  }
  if (app.got_subcommand("policy")) {
    if (app.get_subcommand("policy")->got_subcommand("defaults")) return PolicyDefaults{};
    return CheckPolicy{words.policy.empty() ? "amends.toml" : words.policy};
  }
  return check_request(words);
}

}  // namespace amends::cli
