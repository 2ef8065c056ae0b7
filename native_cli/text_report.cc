#include "text_report.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "display.h"
#include "marked_reply.h"

namespace amends::cli {
namespace {

void append_title(std::string& out, const Record& record, const Report& report, const Look& look) {
  if (record.file == "-" && record.line == 0) return;  // one reply from a pipe needs no name
  std::string title = shown_name(record.file);
  if (record.line > 0) title += ":" + std::to_string(record.line);
  append_styled(out, look, Style::bold, title);
  if (record.line > 0) {
    out += "  ";
    append_styled(out, look, Style::dim, report.id);
  }
  out += "\n\n";
}

std::string in_quotes(std::string_view words) { return "“" + std::string(words) + "”"; }

// The new words of a fix, unless its label says them already, or they are no more than the letter
// that becomes a capital where words before it are taken out.
std::string words_of(const Fix& fix) {
  constexpr std::size_t kShortest = 3;
  std::string words;
  for (const Edit& edit : fix.edits) {
    std::string_view text = edit.text;
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    if (text.size() < kShortest || fix.label.find(text) != std::string::npos) continue;
    if (!words.empty()) words += ", ";
    words += in_quotes(text);
  }
  return words;
}

void append_finding(std::string& out, const Diagnostic& finding, bool first_of_check,
                    const Look& look) {
  Paragraph text(out, look, style_of(finding.severity), to_string(finding.severity));
  text.add(finding.check + ":", Style::bold).add(finding.message);
  const CheckInfo* check = find_check(finding.check);
  if (first_of_check && check != nullptr && !check->why.empty()) {
    text.line().add("Why:", Style::dim).add(check->why, Style::dim);
  }
  for (const Fix& fix : finding.fixes) {
    const std::string words = words_of(fix);
    text.line().add("Fix:", Style::green).add(words.empty() ? fix.label : fix.label + ":");
    text.add(words);
  }
}

void append_findings(std::string& out, const Report& report, const Look& look) {
  const auto& findings = report.diagnostics;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const bool first = std::none_of(findings.begin(), findings.begin() + static_cast<long>(i),
                                    [&](const auto& d) { return d.check == findings[i].check; });
    append_finding(out, findings[i], first, look);
  }
  if (!findings.empty()) out += '\n';
}

std::string joined(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) {
    if (!list.empty()) list += ", ";
    list += word;
  }
  return list;
}

std::string tenths(int value) {
  return std::to_string(value / 10) + "." + std::to_string(value % 10);
}

void append_card(std::string& out, const ComplaintCard& card, const Look& look) {
  Paragraph text(out, look, Style::bold, "Customer");
  std::string line = card.kind + ", heat " + tenths(card.heat_tenths) + " of 3";
  if (!card.emotion.empty() && card.emotion != "none") line += " (" + card.emotion + ")";
  text.add(line + ", severity " + card.severity);
  if (!card.topics.empty()) text.line().add("About: " + joined(card.topics));
  if (!card.asks.empty()) text.line().add("Wants: " + joined(card.asks));
  for (const Issue& issue : card.issues) {
    text.line().add(issue.answered ? "Answered:" : "Not answered:",
                    issue.answered ? Style::green : Style::yellow);
    text.add(in_quotes(issue.text));
  }
  std::vector<std::string> facts;
  for (const Fact& fact : card.facts) facts.push_back(fact.type + " " + fact.value);
  if (!facts.empty()) text.line().add("Told us: " + joined(facts));
}

void append_checklist(std::string& out, const Report& report, const Look& look) {
  std::vector<std::string> met, missing;
  for (const ChecklistItem& item : report.checklist) {
    if (item.state == ItemState::met) met.push_back(item.item);
    if (item.state == ItemState::missing) missing.push_back(item.item);
  }
  if (!met.empty()) Paragraph(out, look, Style::bold, "Has").add(joined(met));
  if (missing.empty()) return;
  Paragraph text(out, look, Style::bold, "Lacks");
  text.add(joined(missing), Style::yellow);
  for (const ChecklistItem& item : report.checklist) {
    if (item.state != ItemState::missing || !item.insert) continue;
    text.line().add(item.item + ":").add(in_quotes(*item.insert));
  }
}

std::string length_of(const Report& report) {
  const Length& length = report.length;
  std::string text = report.surface + ", " + std::to_string(length.used);
  if (length.limit) text += " of " + std::to_string(*length.limit);
  return text + " " + length.unit;
}

void append_score(std::string& out, const Report& report, const Look& look) {
  Paragraph length(out, look, Style::bold, "Length");
  length.add(length_of(report));
  if (report.truncated) {
    length.add("(over 100,000 bytes: the rest was not read)", Style::yellow);
  }
  if (!report.score || !report.band) {
    Paragraph(out, look, Style::bold, "Score")
        .add("none: only English is judged; length, personal data and placeholders were checked");
    return;
  }
  Paragraph score(out, look, Style::bold, "Score");
  score.add(std::to_string(*report.score) + ", " + std::string(to_string(*report.band)),
            style_of(*report.band));
  std::string parts;
  for (const ScorePart& part : report.score_parts) {
    parts += parts.empty() ? "(" : ", ";
    parts += part.part + " " + std::to_string(part.points) + "/" + std::to_string(part.of);
  }
  if (!parts.empty()) score.add(parts + ")", Style::dim);
}

std::string counted(std::uint64_t count, std::string_view one, std::string_view many) {
  std::string digits = std::to_string(count);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits + " " + std::string(count == 1 ? one : many);
}

}  // namespace

void append_text_report(std::string& out, const Record& record, const Report& report,
                        const Look& look) {
  append_title(out, record, report, look);
  append_marked_reply(out, record.input.reply, report, look);
  out += '\n';
  append_findings(out, report, look);
  if (report.complaint) append_card(out, *report.complaint, look);
  append_checklist(out, report, look);
  append_score(out, report, look);
  out += '\n';
}

std::string summary(const Tally& tally) {
  const auto& [errors, warnings, suggestions, infos] = tally.findings;
  const auto& [hold, revise, ready] = tally.bands;
  const std::uint64_t unjudged = tally.replies - hold - revise - ready;
  std::string text = counted(tally.replies, "reply", "replies") + ": " +
                     counted(errors, "error", "errors") + ", " +
                     counted(warnings, "warning", "warnings") + ", " +
                     counted(suggestions, "suggestion", "suggestions");
  if (infos > 0) text += ", " + counted(infos, "note", "notes");
  if (tally.replies > 0) {
    text += "; " + counted(ready, "ready", "ready") + ", " +
            counted(revise, "to revise", "to revise") + ", " + counted(hold, "on hold", "on hold");
  }
  if (unjudged > 0) text += ", " + counted(unjudged, "not judged", "not judged");
  if (tally.unreadable > 0) text += "; " + counted(tally.unreadable, "unreadable", "unreadable");
  return text;
}

}  // namespace amends::cli
