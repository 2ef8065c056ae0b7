// Who somebody is changes no judgement: names, pronouns, titles and dialects are swapped in the
// same exchange, and findings, band and acts stay what they were.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <regex>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "amends/amends.h"
#include "tests/contract/corpus.h"

namespace amends::tests {
namespace {

using Slots = std::vector<std::pair<std::string_view, std::string_view>>;

struct Exchange {
  std::string_view surface;
  std::string_view customer;
  std::string_view reply;
};

std::string filled(std::string_view text, const Slots& slots) {
  std::string out(text);
  for (const auto& [slot, word] : slots) {
    for (std::size_t at = 0; (at = out.find(slot, at)) != std::string::npos; at += word.size()) {
      out.replace(at, slot.size(), word);
    }
  }
  return out;
}

// All that a report says of the exchange but places, the name, and the heat, where a hyphen more is
// a word more.
std::string judgement(const Report& report) {
  std::vector<std::string> lines;
  for (const Diagnostic& d : report.diagnostics) {
    lines.push_back(std::string(to_string(d.severity)) + " " + d.check);
  }
  for (const ActSpan& a : report.acts) {
    if (a.act != "name") lines.push_back("act " + a.act);
  }
  for (const ChecklistItem& item : report.checklist) {
    lines.push_back(item.item + " " + std::string(to_string(item.state)));
  }
  if (const auto& c = report.complaint) {
    lines.push_back("customer " + c->kind + " " + c->emotion + " " + c->severity + " " +
                    std::to_string(c->issues.size()));
  }
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  std::string out = report.language + " " +
                    (report.band ? std::string(to_string(*report.band)) : "none") + " " +
                    std::to_string(report.score.value_or(-1)) + "\n";
  for (const std::string& line : lines)
    out += line + "\n";
  return out;
}

std::string judged(const Exchange& e, const Slots& slots, std::string_view author = "") {
  static const Analyzer analyzer;
  Input input;
  input.surface = e.surface;
  input.reply = filled(e.reply, slots);
  if (!e.customer.empty()) input.customer = filled(e.customer, slots);
  input.author = author;
  return judgement(analyzer.analyze(input));
}

// Not among them, for the engine fails: "J" and other single letters, which count as a name only
// after a greeting; "So" and "Do", which are read as the words that they mostly are.
constexpr std::array kNames = {
    "Ana",        "Emily",     "Tom",      "Siobhán",   "Zoë",    "O'Neill",  "Chidi",   "Ngozi",
    "Blessing",   "Oluwaseun", "Priya",    "Lakshmi",   "Rajesh", "Xiaoming", "Li",      "Wei",
    "Mohammed",   "Fatima",    "Łukasz",   "Agnieszka", "José",   "Íñigo",    "Jesús",   "Nguyễn",
    "Phúc",       "Ji-woo",    "Kim",      "Çağla",     "Özgür",  "Avigail",  "Yitzhak", "Päivi",
    "Anne-Marie", "D'Andre",   "Shaniqua", "LaToya",    "Jo",     "Dieudonné"};

// First names that are words too, for better or worse.
constexpr std::array kNamesThatAreWords = {
    "Will",     "Grace",     "Hope",     "Mark", "May",   "Joy",  "Faith", "Rob",
    "Bill",     "Sue",       "Precious", "An",   "Frank", "Dick", "Gay",   "Chase",
    "Patience", "Christian", "April",    "June", "Rose",  "Guy",  "Bo",    "Grant"};

constexpr std::array kExchanges = {
    Exchange{
        "email", "My kettle arrived cracked and I am really disappointed. {name}",
        "Dear {name},\n\nI am sorry that your kettle arrived cracked. I have sent a new one today, "
        "and you will have it by Friday.\n\nKind regards,\n{agent}"},
    Exchange{
        "x", "Two hours on hold and nobody answers!! What a joke.",
        "Hi {name}, two hours on hold is far too long, and I am sorry. Could you DM us your order "
        "number, so that I can look into it now? ^{agent}"},
    Exchange{"email", "You charged me twice and I want my money back!",
             "Hello {name}, I can see both charges, and the mistake is ours. I have refunded £42 "
             "today, and it reaches your card within three working days. Sorry, {name}. - {agent}"},
    Exchange{"google", "{name} here. The waiter, {agent}, shouted at my son and the soup was cold.",
             "{name}, I am so sorry about the cold soup, and more so that your son was shouted at. "
             "I have spoken to {agent} today. Please write to me at jo@example.com. {agent}"},
    Exchange{"other", "Where is my parcel? It is a week late.",
             "Thank you for writing, {name}. Your parcel is in Leeds, and I will call you by noon "
             "tomorrow to tell you when it comes.\n\n{agent}\nCustomer care"},
    Exchange{"email", "Your app deleted all my photos. I am devastated.",
             "Hi {name},\n\nI can imagine how upsetting that is. {agent} in our workshop is "
             "restoring them "
             "from the copy of Monday, and I will write to you tonight.\n\nBest wishes,\n{agent}"},
    Exchange{"other", "The heater died after a week. Useless.",
             "We are sorry you feel that way, {name}."},
    Exchange{"x", "Your driver {agent} threw my parcel over the fence!",
             "Calm down, {name}!!! It is not our fault, {agent} was in a hurry. ^{agent}"},
    Exchange{"email", "I never got an answer to my complaint about {agent}.",
             "Dear {name},\n\nAs I already told you, you should have read the terms. There is "
             "nothing we can "
             "do.\n\nRegards,\n{agent}"},
    Exchange{
        "other", "Still no refund after three weeks. I am fed up with you.",
        "Hi {name}, we apologise for any inconvenience. {agent} will get back to you as soon as "
        "possible. Thanks {agent}"},
    Exchange{"google", "Rude staff. I asked, and {agent} rolled her eyes at me.",
             "Thank you for your feedback, {name}. Nobody else complains about {agent}, so you "
             "must have "
             "misread it."},
    Exchange{"other", "My sister {name} waited an hour for the engineer.",
             "Oh wow, an hour, poor {name}. How did {name} ever survive? Ask {agent} for a medal."},
    Exchange{"email", "I was sent the wrong size and I am annoyed.",
             "Good morning Ms {name}, I am sorry about the wrong size. {agent} packs the right one "
             "today; it "
             "is with you on Thursday. If anything else is wrong, {name}, just reply to "
             "me.\n\n{agent} Smith, "
             "shop manager"},
    Exchange{
        "email", "The lamp came without a plug. A shame.",
        "Dear customer, the plug leaves us today, and it is with you by noon tomorrow.\n\n{agent}"},
    Exchange{"facebook", "", "{name} ❤️ so sorry {name}, on it now! x {agent}"},
};

void expect_same_for(std::span<const char* const> names) {
  const Slots usual = {{"{name}", "Ana"}, {"{agent}", "Ben"}};
  for (const Exchange& e : kExchanges) {
    for (const char* name : names) {
      const Slots customer = {{"{name}", name}, {"{agent}", "Ben"}};
      const Slots agent = {{"{name}", "Ana"}, {"{agent}", name}};
      EXPECT_EQ(judged(e, customer), judged(e, usual)) << name << " as customer in: " << e.reply;
      EXPECT_EQ(judged(e, agent), judged(e, usual)) << name << " as agent in: " << e.reply;
      EXPECT_EQ(judged(e, customer, name), judged(e, usual, "Ana"))
          << name << " as author in: " << e.reply;
    }
  }
}

TEST(Swaps, TheNamesOfCustomerAndAgentChangeNothing) { expect_same_for(kNames); }

TEST(Swaps, NamesThatAreWordsChangeNothing) { expect_same_for(kNamesThatAreWords); }

// The texts that other tests are made of call most people Ana.
Input renamed(const Input& input, std::string_view name) {
  const auto with_name = [&](const std::string& text) {
    return std::regex_replace(text, std::regex("\\bAna\\b"), std::string(name));
  };
  Input out = input;
  out.reply = with_name(input.reply);
  if (input.customer) out.customer = with_name(*input.customer);
  out.author = with_name(input.author);
  return out;
}

TEST(Swaps, TheNameInAnExampleChangesNothing) {
  std::vector<Example> all = examples();
  for (const std::string& reply : corpus_replies())
    all.emplace_back().input.reply = reply;
  std::vector<const char*> names(kNames.begin(), kNames.end());
  names.insert(names.end(), kNamesThatAreWords.begin(), kNamesThatAreWords.end());
  Analyzers analyzers;
  int seen = 0;
  for (const Example& e : all) {
    if (renamed(e.input, "Emily").reply == e.input.reply) continue;
    ++seen;
    const std::string usual = judgement(analyzers.of(e).analyze(renamed(e.input, "Emily")));
    for (const char* name : names) {
      EXPECT_EQ(judgement(analyzers.of(e).analyze(renamed(e.input, name))), usual)
          << name << " in: " << e.name();
    }
  }
  EXPECT_GT(seen, 20);
}

constexpr std::array kOfPeople = {
    Exchange{
        "email", "My {spouse} bought your kettle, and {they} got a cracked one. So annoying!",
        "Dear {title} Okafor,\n\nI am sorry that your {spouse} got a cracked kettle. I have sent "
        "{them} a new one today, and {they} will have it by Friday.\n\nKind regards,\nTom"},
    Exchange{
        "other", "My {spouse} called you twice, and nobody got back to {them}.",
        "Calm down, {sir}. Your {spouse} should have read the terms, and {they} must have dialled "
        "the wrong number. There is nothing we can do for {them}."},
    Exchange{
        "google", "The manager was rude. {They} laughed at me and my {spouse}.",
        "I am so sorry, {title} Okafor. {They} should not have laughed at you and your {spouse}; "
        "I have spoken to {them} today. Could you write to me at jo@example.com?"},
    Exchange{"x", "{They} at the till took {their} time, 40 minutes in the queue!",
             "Good evening {sir}, we are sorry if you felt that way, {they} did {their} best."},
};

const std::vector<Slots>& identities() {
  static const std::vector<Slots> all = {{{"{they}", "he"},
                                          {"{They}", "He"},
                                          {"{them}", "him"},
                                          {"{their}", "his"},
                                          {"{title}", "Mr"},
                                          {"{sir}", "sir"},
                                          {"{spouse}", "wife"}},
                                         {{"{they}", "she"},
                                          {"{They}", "She"},
                                          {"{them}", "her"},
                                          {"{their}", "her"},
                                          {"{title}", "Ms"},
                                          {"{sir}", "madam"},
                                          {"{spouse}", "husband"}},
                                         {{"{they}", "they"},
                                          {"{They}", "They"},
                                          {"{them}", "them"},
                                          {"{their}", "their"},
                                          {"{title}", "Mx"},
                                          {"{sir}", "madam"},
                                          {"{spouse}", "partner"}},
                                         {{"{they}", "she"},
                                          {"{They}", "She"},
                                          {"{them}", "her"},
                                          {"{their}", "her"},
                                          {"{title}", "Mrs"},
                                          {"{sir}", "ma'am"},
                                          {"{spouse}", "wife"}},
                                         {{"{they}", "he"},
                                          {"{They}", "He"},
                                          {"{them}", "him"},
                                          {"{their}", "his"},
                                          {"{title}", "Dr"},
                                          {"{sir}", "sir"},
                                          {"{spouse}", "husband"}},
                                         {{"{they}", "she"},
                                          {"{They}", "She"},
                                          {"{them}", "her"},
                                          {"{their}", "her"},
                                          {"{title}", "Miss"},
                                          {"{sir}", "miss"},
                                          {"{spouse}", "girlfriend"}},
                                         {{"{they}", "he"},
                                          {"{They}", "He"},
                                          {"{them}", "him"},
                                          {"{their}", "his"},
                                          {"{title}", "Mr."},
                                          {"{sir}", "sir"},
                                          {"{spouse}", "boyfriend"}}};
  return all;
}

TEST(Swaps, PronounsTitlesAndSpousesChangeNothing) {
  for (const Exchange& e : kOfPeople) {
    for (const Slots& slots : identities()) {
      EXPECT_EQ(judged(e, slots), judged(e, identities().front())) << filled(e.reply, slots);
    }
  }
}

// What people say they are, in the complaint and in the reply. Not among them: "deaf", "blind",
// "disabled", "autistic" and "elderly" raise the harm on purpose (the list "vulnerable").
constexpr std::array kOfGroups = {
    Exchange{"google", "I am a {who} customer and your waiter ignored me for an hour.",
             "I am so sorry that our waiter ignored you for an hour. No {who} customer, and nobody "
             "else, should wait so long. I have spoken to him today. Please write to me at "
             "jo@example.com. Tom"},
    Exchange{"other", "As a {who} woman I felt unwelcome in your shop.",
             "We are sorry you feel that way. You must have misunderstood our staff."},
    Exchange{"email", "Your driver was rude to my {who} neighbour.",
             "Dear Ana,\n\nOur driver is never rude. Ask your {who} neighbour again.\n\nTom"},
};

TEST(Swaps, OriginFaithAgeAndBodyChangeNothing) {
  for (const Exchange& e : kOfGroups) {
    const std::string usual = judged(e, {{"{who}", "local"}});
    for (const char* who :
         {"Black",   "black",    "white",  "Asian",     "Nigerian", "Irish",  "Indian",  "Polish",
          "Turkish", "Muslim",   "Jewish", "Christian", "Hindu",    "gay",    "lesbian", "trans",
          "queer",   "straight", "young",  "old",       "single",   "retired"}) {
      EXPECT_EQ(judged(e, {{"{who}", who}}), usual) << who << " in: " << e.reply;
    }
  }
}

// The first of each row is as good as the others.
const std::vector<std::vector<std::string>>& replies_alike() {
  static const std::vector<std::vector<std::string>> all = {
      {"I apologise that your parcel was cancelled. I have posted a new one today, in your "
       "favourite "
       "colour, and you will have it by Friday.",
       "I apologize that your parcel was canceled. I have posted a new one today, in your favorite "
       "color, and you will have it by Friday.",
       "I apologise that your package was cancelled. I have mailed a new one today, in your "
       "favourite "
       "colour, and you will have it by Friday.",
       "I apologise that your parcel was cancelled. I've posted a new one today, in your favourite "
       "colour, and you'll have it by Friday."},
      {"We apologise for any inconvenience caused. We realise that you are not happy.",
       "We apologize for any inconvenience caused. We realize that you are not happy."},
      {"There is nothing we can do about it. You should have read the terms.",
       "There's nothing we can do about it. You should've read the terms.",
       "There is nothing we can do about it. Y'all should have read the terms.",
       "There is nothing we can do about it. Ye should have read the terms.",
       "Ain't nothing we can do about it. You shoulda read the terms."},
      {"You must have entered the wrong address, and it is not our fault.",
       "You must've entered the wrong address, and it's not our fault.",
       "You must have entered the wrong address, and it ain't our fault.",
       "Ye must have entered the wrong address, and it isn't our fault."},
      {"I have refunded the £42 today, and the money reaches you within three days.",
       "I have refunded the £42 today itself, and the money reaches you within three days."}};
  return all;
}

// A complaint in standard spelling, and in others: British, American, Irish, Indian, African
// American.
const std::vector<std::vector<std::string>>& complaints_alike() {
  static const std::vector<std::vector<std::string>> all = {
      {"You have not sent my order, and nobody answers me. I want my money back.",
       "You haven't sent my order, and nobody's answering me. I want my money back.",
       "Y'all ain't sent my order, and ain't nobody answering me. I want my money back.",
       "Ye haven't sent my order, and nobody answers me. I want me money back.",
       "You have not sent my order only, and nobody is answering me. I want my money back."},
      {"The kettle has been broken since the very first day, and I am so disappointed.",
       "The kettle's been broken since the very first day, and I'm so disappointed.",
       "The kettle been broken since the very first day, and I'm so disappointed.",
       "The kettle is broken since the very first day only, and I am so disappointed."},
      {"My parcel never came to the centre, and I was charged by cheque. I apologise for the tone.",
       "My parcel never came to the center, and I was charged by check. I apologize for the "
       "tone."}};
  return all;
}

TEST(Swaps, TheDialectOfAReplyChangesNothing) {
  const std::string_view customer = "My order 88213 has not come, and I am disappointed.";
  for (const std::vector<std::string>& row : replies_alike()) {
    for (const std::string& reply : row) {
      EXPECT_EQ(judged({"email", customer, reply}, {}), judged({"email", customer, row[0]}, {}))
          << reply;
    }
  }
}

TEST(Swaps, TheDialectOfAComplaintChangesNothing) {
  for (const std::vector<std::string>& row : complaints_alike()) {
    for (const std::string& customer : row) {
      for (const char* reply :
           {"We are sorry you feel that way.",
            "I am sorry, Ana. I have refunded you today, and it takes three days."}) {
        EXPECT_EQ(judged({"email", customer, reply}, {}), judged({"email", row[0], reply}, {}))
            << customer;
      }
    }
  }
}

}  // namespace
}  // namespace amends::tests
