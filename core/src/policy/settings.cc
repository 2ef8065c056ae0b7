#include "src/policy/settings.h"

#include <array>
#include <type_traits>

namespace amends::policy {
namespace {

template <auto Member>
void put_int(Policy& p, int value) {
  p.*Member = static_cast<std::remove_reference_t<decltype(p.*Member)>>(value);
}
template <auto Member>
auto& part(Policy& p) {
  return p.*Member;
}
template <auto Member>
std::string& play(Policy& p) {
  return p.playbook.*Member;
}
template <auto Member>
std::vector<std::string>& needs(SurfaceNeeds& s) {
  return s.*Member;
}

// A word of `values`, in the order of the enumerators.
template <auto Member>
constexpr Row choice(std::string_view tension, std::string_view key, std::string_view values,
                     std::string_view example, std::string_view about) {
  const std::string_view first = values.substr(0, values.find('|'));
  return {.setting = {key, values, first, about, tension, example}, .put = put_int<Member>};
}

template <auto Member>
constexpr Row number(std::string_view tension, std::string_view key, int least, int most,
                     std::string_view values, std::string_view otherwise, std::string_view example,
                     std::string_view about, Form form = Form::number) {
  return {.setting = {key, values, otherwise, about, tension, example},
          .form = form,
          .least = least,
          .most = most,
          .put = put_int<Member>};
}

template <auto Member>
constexpr Row flag(std::string_view tension, std::string_view key, std::string_view otherwise,
                   std::string_view about) {
  return {.setting = {key, "true|false", otherwise, about, tension,
                      otherwise == "true" ? "false" : "true"},
          .form = Form::flag,
          .put = put_int<Member>};
}

template <auto Member>
constexpr Row words(std::string_view tension, std::string_view key, std::string_view values,
                    std::string_view example, std::string_view about, Form form = Form::words) {
  return {.setting = {key, values, "", about, tension, example, true},
          .form = form,
          .list = part<Member>};
}

template <auto Member>
constexpr Row terms(std::string_view key, std::string_view example, std::string_view about) {
  return {.setting = {key, "{ use = \"...\", not = [\"...\"] }", "", about, "", example, true},
          .form = Form::terms,
          .terms = part<Member>};
}

template <auto Member>
constexpr Row limit(std::string_view key, std::string_view example, std::string_view about) {
  return {.setting = {key, "an amount and a currency, as 20 GBP or 10 %", "", about, "T5", example,
                      true},
          .form = Form::limit,
          .limits = part<Member>};
}

constexpr std::string_view kItemChoices =
    "greeting|acknowledge|restate|feelings|apology|answer|solution|step|timeline|contact|signoff";

template <auto Member>
constexpr Row items(std::string_view key, std::string_view example, std::string_view about) {
  return {.setting = {key, kItemChoices, "", about, "T15", example, true},
          .form = Form::items,
          .items = needs<Member>};
}

template <auto Member>
constexpr Row playbook(std::string_view key, std::string_view example, std::string_view about) {
  return {.setting = {key, "a sentence", "", about, "", example},
          .form = Form::text,
          .text = play<Member>};
}

using P = Policy;

// In the order of docs/policy.md.
constexpr Row kRows[] = {
    choice<&P::fault>("T1", "fault", "unknown|ours|theirs|third-party", "ours",
                      "Whose fault a case is that does not say so itself"),
    choice<&P::apology>("T1", "apology", "always|when-ours|regret-only", "when-ours",
                        "Apologise whenever the customer was let down, only for our own faults, or "
                        "with regret that admits nothing"),
    choice<&P::respond>("T2", "respond", "every-complaint-once|every-message|use-judgement",
                        "every-message", "What is owed an answer"),
    number<&P::disengage_after_refusals>(
        "T2", "disengage.after-refusals", 1, 9, "a whole number, 1 to 9", "2", "3",
        "After so many refused offers a reply may end the conversation politely"),
    choice<&P::in_public>("T3", "public", "hybrid|solve|invite", "invite",
                          "In public acknowledge and say that a fix is under way, show the whole "
                          "solution, or only invite to a private talk"),
    number<&P::response_goal>("T4", "response-goal", 1, 43200, "a duration, as 45m, 2h or 1d",
                              "60m", "2h", "A first answer is due so soon", Form::duration),
    number<&P::cool_down>("T4", "cool-down", 0, 1440, "a duration, as 0m, 45m or 2h", "60m", "0m",
                          "An upset writer holds the full reply so long; a short holding reply "
                          "keeps the goal",
                          Form::duration),
    words<&P::remedy_ladder>(
        "T5", "remedy-ladder", "apology|fix|replacement|refund|credit", "fix",
        "The remedies in the order in which they are offered; by default as listed here",
        Form::choices),
    limit<&P::offer_limits>("offer-limit.<role>", "20 GBP",
                            "What the role may give as a gesture without asking; \"anyone\" is "
                            "every role without a limit of its own"),
    limit<&P::refund_limits>("refund-limit.<role>", "100 GBP",
                             "What the role may refund of the customer's own money without asking"),
    choice<&P::compensation>("T5", "compensation", "when-due|always-gesture|never", "never",
                             "Whether a gesture is suggested"),
    choice<&P::presumptive_empathy>("T6", "presumptive-empathy", "allow|suggest-softer|forbid",
                                    "forbid",
                                    "\"I know how you must feel\"; \"exactly how you feel\" is "
                                    "always flagged"),
    choice<&P::stock_phrases>("T7", "stock-phrases", "with-a-detail|always-count|never-count",
                              "always-count",
                              "Whether phrases such as \"I understand\" count as empathy"),
    number<&P::repeat_after>("T7", "repeat-after", 2, 99, "a whole number, 2 to 99", "3", "5",
                             "The same sentence in so many replies is flagged as a script"),
    choice<&P::firm_facts>("T8", "firm-facts", "after-acknowledgement|anywhere|never", "anywhere",
                           "Where a reply may hold its ground with facts"),
    choice<&P::emoji>("T9", "emoji", "mild-only|none|any", "none",
                      "Emoji and cheer: with mild complaints only, never, or freely"),
    choice<&P::order>("T10", "order", "suggest|warn|off", "off",
                      "How firmly acknowledgement comes before action"),
    choice<&P::first_contact>("T11", "first-contact", "template-when-mild|template|human", "human",
                              "Who gives the first answer"),
    choice<&P::explanation>("T12", "explanation", "by-surface|always|never", "always",
                            "Whether a reply should say what went wrong; by-surface: not in "
                            "public where the setting public is invite"),
    number<&P::follow_up_max>("T13", "follow-up.max", 0, 9, "a whole number, 0 to 9", "2", "1",
                              "So many messages after a case is closed"),
    choice<&P::follow_up_sales>("T13", "follow-up.sales", "never|after-consent|allow",
                                "after-consent", "Sales language in a follow-up"),
    number<&P::review_heat>("T14", "review.heat", 0, 30, "a number, 0 to 3, as 1.5", "2", "1.5",
                            "A second reader sees replies to complaints of this heat or more",
                            Form::heat),
    choice<&P::review_severity>("T14", "review.severity", "high|medium|low|never", "medium",
                                "And to complaints of this severity or more"),
    flag<&P::review_over_limit>("T14", "review.over-limit", "true",
                                "And offers over the writer's limit"),
    number<&P::short_surface_needs>(
        "T15", "short-surface-needs", 0, 5, "a whole number, 0 to 5", "3", "4",
        "Where the limit is 350 characters or less, so many of acknowledge, apology, step, "
        "timeline and contact are enough"),
    items<&SurfaceNeeds::require>("surface.<surface>.require", "signoff",
                                  "What a reply to a complaint always needs there"),
    items<&SurfaceNeeds::waive>("surface.<surface>.waive", "greeting",
                                "What a reply never needs there"),
    choice<&P::names>("T16", "names", "first-or-handle|handle|none", "handle",
                      "How the customer is named in public"),
    choice<&P::public_questions>("T17", "public-questions", "not-personal|any|none", "none",
                                 "What a public reply may ask"),
    number<&P::over_apology>("T18", "over-apology", 1, 9, "a whole number, 1 to 9", "3", "4",
                             "So many apologies in one reply are too many"),
    flag<&P::relational_overload>("T18", "relational-overload", "true",
                                  "Flag sympathy with no deed beside it"),
    number<&P::copied_words>("T19", "copied-words", 3, 99, "a whole number, 3 to 99", "8", "12",
                             "More words than that, copied from a review, are flagged where the "
                             "site forbids it"),
    choice<&P::voice>("T20", "voice", "I|we|either", "we",
                      "Who speaks where a reply feels or acts"),
    choice<&P::opening>("T21", "opening", "by-severity|apology|thanks|either", "apology",
                        "What opens a reply; by-severity: either when it is low, both when high"),

    terms<&P::glossary>("brand.glossary", "WidgetPro: widget pro",
                        "Names as the company writes them, and wrong forms; capitals count"),
    terms<&P::preferred>("brand.preferred", "guest: customer", "Words to use in place of others"),
    words<&P::forbidden>("", "brand.forbidden", "words or phrases; an ending * is any ending",
                         "cheap", "Never said"),
    words<&P::forbidden_claims>("", "claims.forbidden",
                                "words or phrases; an ending * is any ending", "lasts a lifetime",
                                "Claims that the company does not make"),
    words<&P::placeholders>("", "template.placeholders", "slots, as {{name}}", "{{name}}",
                            "The slots that templates may have; none named: all are fine"),
    playbook<&Playbook::acknowledge>("playbook.acknowledge", "Say in your words what we heard.",
                                     "How we show that we heard"),
    playbook<&Playbook::restate>("playbook.restate", "Name the order and what went wrong.",
                                 "How we say back what went wrong"),
    playbook<&Playbook::apologise>("playbook.apologise", "One apology, for the thing itself.",
                                   "How we apologise"),
    playbook<&Playbook::options>("playbook.options", "Offer two remedies where there are two.",
                                 "What we can offer"),
    playbook<&Playbook::timeline>("playbook.timeline", "Give a day, and keep it.",
                                  "When we say it will be done"),
    playbook<&Playbook::follow_up>("playbook.follow-up", "Ask a week later whether all is well.",
                                   "How we come back to it"),
    {.setting = {"severity.<check>", "error|warning|suggestion|info", "",
                 "How much a finding of that check weighs", "", "suggestion"},
     .form = Form::severity},
    words<&P::disabled>("", "disabled", "ids of checks", "platform-length",
                        "Checks that do not run", Form::check_ids),
    number<&P::tips_most>("", "tips.most", 0, 9, "a whole number, 0 to 9", "2", "0",
                          "So many style tips beside the text at most"),
    flag<&P::tips_when_ready>("", "tips.when-ready", "false",
                              "Style tips also beside a reply that is ready to send"),
};

constexpr auto kSettings = [] {
  std::array<Setting, std::size(kRows)> all{};
  for (std::size_t i = 0; i < all.size(); ++i)
    all[i] = kRows[i].setting;
  return all;
}();

}  // namespace

std::span<const Row> rows() { return kRows; }

const Row* find_row(std::string_view key, std::string_view& name) {
  for (const Row& row : kRows) {
    const std::string_view pattern = row.setting.key;
    const std::size_t open = pattern.find('<');
    if (open == std::string_view::npos) {
      if (pattern == key) return &row;
      continue;
    }
    const std::string_view head = pattern.substr(0, open);
    const std::string_view tail = pattern.substr(pattern.find('>') + 1);
    if (key.size() <= head.size() + tail.size() || !key.starts_with(head) || !key.ends_with(tail)) {
      continue;
    }
    name = key.substr(head.size(), key.size() - head.size() - tail.size());
    if (name.find('.') == std::string_view::npos) return &row;
  }
  return nullptr;
}

}  // namespace amends::policy

namespace amends {

std::span<const Setting> all_settings() { return policy::kSettings; }

const Setting* find_setting(std::string_view key) {
  std::string_view name;
  const policy::Row* row = policy::find_row(key, name);
  return row ? &all_settings()[static_cast<std::size_t>(row - policy::rows().data())] : nullptr;
}

std::vector<std::string_view> playbook_gaps(const Policy& policy) {
  const Playbook& p = policy.playbook;
  const std::pair<std::string_view, const std::string*> steps[] = {
      {"acknowledge", &p.acknowledge}, {"restate", &p.restate},   {"apologise", &p.apologise},
      {"options", &p.options},         {"timeline", &p.timeline}, {"follow-up", &p.follow_up}};
  std::vector<std::string_view> gaps;
  for (const auto& [name, text] : steps) {
    if (text->empty()) gaps.push_back(name);
  }
  return gaps;
}

}  // namespace amends
