#include "src/report/inserts.h"

#include "src/text/text.h"

namespace amends::report {
namespace {

using checking::Item;
using understand::Emotion;

bool is_ascii_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool is_well_formed(std::string_view bytes) {
  text::Text read;
  text::read(bytes, read);
  return read.units.find(u'\uFFFD') == std::u16string::npos;
}

// The first word of the author's name if it reads like one: "Ana" of "Ana P", nothing of "xX_k1ng".
std::string first_name(std::string_view author) {
  const std::string_view first = author.substr(0, author.find(' '));
  if (first.size() < 2 || first.size() > 20) return {};
  if (first[0] < 'A' || first[0] > 'Z') return {};
  bool lower = false;
  for (const char c : first) {
    const bool beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
    if (!is_ascii_letter(c) && !beyond_ascii && c != '-') return {};
    lower = lower || (c >= 'a' && c <= 'z') || beyond_ascii;
  }
  return lower && is_well_formed(first) ? std::string(first) : std::string();
}

// Only what the customer showed.
std::string feelings(const checking::Context& in) {
  switch (in.complaint->emotion) {
    case Emotion::worry: return "I can see why this has worried you.";
    case Emotion::disappointment: return "I can see how disappointing this has been.";
    case Emotion::sadness: return "I can see how upsetting this has been.";
    case Emotion::confusion: return "I can see how confusing this has been.";
    default: return "I can see how frustrating this has been.";
  }
}

}  // namespace

std::optional<std::string> insert_for(Item item, const checking::Context& in) {
  switch (item) {
    case Item::greeting: {
      const std::string name = first_name(in.input.author);
      return name.empty() ? "Hello," : "Hi " + name + ",";
    }
    case Item::acknowledge: return "Thank you for telling us about this.";
    case Item::feelings: return feelings(in);
    case Item::apology: return "I'm sorry about this.";
    default: return std::nullopt;
  }
}

}  // namespace amends::report
