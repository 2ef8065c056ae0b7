#include <algorithm>
#include <array>

#include "src/checking/checking.h"
#include "src/understand/content.h"
#include "targets.h"

namespace amends::checks {
namespace {

using match::Hit;
using target::cue;
using understand::FactFound;

// What a cue of core/data/complaint/slots.toml asks for.
struct Slot {
  cue asks;
  std::string_view fact;
};
constexpr Slot kSlots[] = {
    {cue::slot_order_number, "order-number"}, {cue::slot_booking_number, "booking-number"},
    {cue::slot_flight_number, "flight-number"}, {cue::slot_reference, "reference"},
    {cue::slot_name, "name"},                 {cue::slot_email, "email"},
    {cue::slot_phone, "phone"},               {cue::slot_device, "device"},
    {cue::slot_version, "version"},           {cue::slot_channel, "channel"},
    {cue::slot_place, "branch"},              {cue::slot_date, "date"},
    {cue::slot_steps, "step"},                {cue::slot_ability, ""},
};

constexpr auto kIsStep = [] {
  std::array<bool, std::size(target::cue_names)> out{};
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = target::cue_names[i].starts_with("concept-step-");
  }
  return out;
}();

const Slot* slot_of(const match::Rule& rule) {
  if (rule.kind != match::TargetKind::cue) return nullptr;
  const auto found = std::find_if(std::begin(kSlots), std::end(kSlots), [&rule](const Slot& s) {
    return static_cast<std::uint16_t>(s.asks) == rule.target;
  });
  return found == std::end(kSlots) ? nullptr : found;
}

class Asker {
 public:
  explicit Asker(const checking::Context& in) : in_(in) {}

  // What the customer has said already that answers this hit; empty if nothing.
  std::string known(std::size_t sentence, const Hit& hit, const Slot& slot) const {
    switch (slot.asks) {
      case cue::slot_steps: return tried(sentence, hit);
      case cue::slot_ability: return unable(sentence, hit);
      case cue::slot_device: return exact(sentence, hit, slot.fact, is_model);
      case cue::slot_version: return exact(sentence, hit, slot.fact, has_digit);
      // A bare number may be anything; one that is called a reference is one.
      case cue::slot_reference: return said(cue::label_reference) ? value_of(slot.fact) : std::string();
      case cue::slot_date: return same_event(sentence) ? value_of(slot.fact) : std::string();
      default: return value_of(slot.fact);
    }
  }

 private:
  std::string value_of(std::string_view type) const {
    for (const FactFound& f : in_.complaint->facts) {
      if (f.type == type) return "“" + f.value + "”";
    }
    return {};
  }

  static bool has_digit(std::string_view value) {
    return value.find_first_of("0123456789") != value.npos;
  }
  // "iPhone 7", "PS4", "Xbox One", not "tv".
  static bool is_model(std::string_view value) {
    return has_digit(value) || value.find(' ') != value.npos;
  }

  // A fact that tells enough. Who asks for the exact one wants the point in "11.1" too.
  std::string exact(std::size_t sentence, const Hit& hit, std::string_view type,
                    bool (*tells)(std::string_view)) const {
    const auto units = in_.reply.units_of(sentence).subspan(hit.begin, hit.end - hit.begin);
    const bool wants_all = std::any_of(units.begin(), units.end(), [this](const match::Unit& u) {
      return in_.pack.in_list(u.word, match::ListId(target::list::exactly));
    });
    for (const FactFound& f : in_.complaint->facts) {
      if (f.type != type || !tells(f.value)) continue;
      if (!wants_all || (has_digit(f.value) && (type == "device" || f.value.find('.') != f.value.npos))) {
        return "“" + f.value + "”";
      }
    }
    return {};
  }

  bool said(cue c) const {
    return std::any_of(in_.customer->hits.begin(), in_.customer->hits.end(), [&](const Hit& h) {
      const match::Rule& rule = in_.pack.rules[h.rule];
      return rule.kind == match::TargetKind::cue && rule.target == static_cast<std::uint16_t>(c);
    });
  }

  // The step itself was tried: restarting is not resetting.
  std::string tried(std::size_t sentence, const Hit& hit) const {
    std::vector<understand::ConceptId> steps;
    understand::add_concepts(in_.reply, in_.pack, sentence, hit.mark_begin, hit.mark_end, 0, steps);
    std::erase_if(steps, [](understand::ConceptId c) { return !kIsStep[c]; });
    for (const understand::ConceptId step : steps) {
      if (said(static_cast<cue>(step))) return value_of("step");
    }
    return {};
  }

  // "Are you able to update?" where an issue is that it can not be updated. A longer question asks
  // for something new: "... to update on another network?"
  std::string unable(std::size_t sentence, const Hit& hit) const {
    if (hit.end < in_.reply.units_of(sentence).size()) return {};
    std::vector<std::uint64_t> words;
    understand::add_words(in_.reply, in_.pack, sentence, hit.mark_begin, hit.mark_end, words);
    understand::sort_unique(words);
    for (const understand::IssueFound& issue : in_.complaint->issues) {
      if (issue.problems.empty() || understand::shared(issue.words, words) == 0) continue;
      return "“" + text::utf8_of_range(in_.customer->text, issue.range) + "”";
    }
    return {};
  }

  // The date that was given is that of what is asked about: "ordered on 3 May", "When did you order?"
  bool same_event(std::size_t sentence) const {
    const auto asked = understand::content_of(in_.reply, in_.pack, sentence, sentence + 1);
    for (const FactFound& f : in_.complaint->facts) {
      if (f.type != "date") continue;
      for (std::size_t i = 0; i < in_.customer->sentence_count(); ++i) {
        if (!in_.customer->sentence(i).range.contains(f.range)) continue;
        const auto said_there = understand::content_of(*in_.customer, in_.pack, i, i + 1);
        if (understand::shared(asked.words, said_there.words) > 0) return true;
      }
    }
    return false;
  }

  const checking::Context& in_;
};

std::string message_for(std::string_view pattern, std::string_view known) {
  static constexpr std::string_view kKnown = "{known}";
  const std::size_t at = pattern.find(kKnown);
  std::string out(pattern.substr(0, at));
  out += known;
  out += pattern.substr(at + kKnown.size());
  return out;
}

}  // namespace

void re_asks_known_info(const checking::Context& in, checking::Findings& out) {
  if (in.complaint == nullptr || in.input.mode == Mode::template_) return;
  const Asker asker(in);
  std::uint32_t asked_slots = 0;  // each once
  for (std::size_t i = 0; i < in.reply.sentence_count(); ++i) {
    for (const Hit& hit : in.reply.hits_of(i)) {
      const Slot* slot = slot_of(in.pack.rules[hit.rule]);
      if (slot == nullptr || in.reply.quoted(i, hit)) continue;
      const std::uint32_t bit = 1U << (slot - std::begin(kSlots));
      if (asked_slots & bit) continue;
      const std::string known = asker.known(i, hit, *slot);
      if (known.empty()) continue;
      asked_slots |= bit;
      const std::string_view pattern = in.pack.checks[out.current_check].message;
      out.report(in, in.reply.mark_of(i, hit), message_for(pattern, known));
    }
  }
}

}  // namespace amends::checks
