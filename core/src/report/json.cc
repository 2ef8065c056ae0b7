// The one serializer: the CLI's JSON, the WASM boundary, golden files and extension messages.
#include <array>
#include <charconv>

#include "amends/amends.h"

namespace amends {
namespace {

class Writer {
 public:
  Writer(std::string& out, Offsets offsets) : out_(out), offsets_(offsets) {}

  void raw(std::string_view s) { out_.append(s); }

  void number(long long n) {
    std::array<char, 24> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), n);
    out_.append(buffer.data(), end.ptr);
  }

  void string(std::string_view s) {
    out_.push_back('"');
    std::size_t plain = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
      const auto c = static_cast<unsigned char>(s[i]);
      if (c >= 0x20 && c != '"' && c != '\\') continue;
      out_.append(s, plain, i - plain);
      escape(c);
      plain = i + 1;
    }
    out_.append(s, plain);
    out_.push_back('"');
  }

  // ,"key":
  void key(std::string_view k) {
    raw(",\"");
    raw(k);
    raw("\":");
  }

  void string_member(std::string_view k, std::string_view v) {
    key(k);
    string(v);
  }

  void number_member(std::string_view k, long long v) {
    key(k);
    number(v);
  }

  void boolean(bool b) { raw(b ? "true" : "false"); }

  // ,"utf8":[a,b],"utf16":[c,d], or the second alone
  void span(Span s) {
    out_.push_back(',');
    first_span(s);
  }

  // The same as the first members of an object.
  void first_span(Span s) {
    if (offsets_ == Offsets::both) {
      raw("\"utf8\":");
      pair(s.begin.utf8, s.end.utf8);
      out_.push_back(',');
    }
    raw("\"utf16\":");
    pair(s.begin.utf16, s.end.utf16);
  }

  template <typename List, typename Each>
  void list(const List& items, Each each) {
    out_.push_back('[');
    bool first = true;
    for (const auto& item : items) {
      if (!first) out_.push_back(',');
      first = false;
      each(item);
    }
    out_.push_back(']');
  }

 private:
  void pair(std::uint32_t a, std::uint32_t b) {
    out_.push_back('[');
    number(a);
    out_.push_back(',');
    number(b);
    out_.push_back(']');
  }

  void escape(unsigned char c) {
    switch (c) {
      case '"': raw("\\\""); return;
      case '\\': raw("\\\\"); return;
      case '\n': raw("\\n"); return;
      case '\r': raw("\\r"); return;
      case '\t': raw("\\t"); return;
      default: break;
    }
    static constexpr std::string_view kHex = "0123456789abcdef";
    raw("\\u00");
    out_.push_back(kHex[c >> 4]);
    out_.push_back(kHex[c & 15]);
  }

  std::string& out_;
  Offsets offsets_;
};

void write_head(Writer& w, const Report& r) {
  w.raw("{\"schema\":");
  w.number(kSchema);
  w.string_member("id", r.id);
  w.string_member("language", r.language);
  w.key("truncated");
  w.boolean(r.truncated);
  w.string_member("surface", r.surface);
  w.key("public");
  w.boolean(r.is_public);
  w.raw(",\"length\":{\"used\":");
  w.number(r.length.used);
  w.key("limit");
  r.length.limit ? w.number(*r.length.limit) : w.raw("null");
  w.string_member("unit", r.length.unit);
  w.raw("}");
}

void write_score(Writer& w, const Report& r) {
  w.key("score");
  r.score ? w.number(*r.score) : w.raw("null");
  w.key("band");
  r.band ? w.string(to_string(*r.band)) : w.raw("null");
  w.key("score_parts");
  w.list(r.score_parts, [&](const ScorePart& p) {
    w.raw("{\"part\":");
    w.string(p.part);
    w.number_member("points", p.points);
    w.number_member("of", p.of);
    w.raw("}");
  });
}

void write_tone(Writer& w, const Tone& t) {
  w.raw(",\"tone\":{\"politeness\":");
  w.number(t.politeness);
  w.number_member("warmth", t.warmth);
  w.number_member("empathy", t.empathy);
  w.number_member("formality", t.formality);
  w.number_member("confidence", t.confidence);
  w.number_member("frustration", t.frustration);
  w.number_member("sarcasm", t.sarcasm);
  w.number_member("condescension", t.condescension);
  w.number_member("dismissiveness", t.dismissiveness);
  w.number_member("defensiveness", t.defensiveness);
  w.number_member("hostility", t.hostility);
  w.number_member("scripted", t.scripted);
  w.raw("}");
}

void write_checklist(Writer& w, const Report& r) {
  w.key("checklist");
  w.list(r.checklist, [&](const ChecklistItem& i) {
    w.raw("{\"item\":");
    w.string(i.item);
    w.string_member("state", to_string(i.state));
    w.span(i.span);
    w.key("insert");
    i.insert ? w.string(*i.insert) : w.raw("null");
    w.raw("}");
  });
}

void write_fix(Writer& w, const Fix& f) {
  w.raw("{\"label\":");
  w.string(f.label);
  w.key("edits");
  w.list(f.edits, [&](const Edit& e) {
    w.raw("{");
    w.first_span(e.span);
    w.string_member("text", e.text);
    w.raw("}");
  });
  w.raw("}");
}

void write_diagnostics(Writer& w, const Report& r) {
  w.key("diagnostics");
  w.list(r.diagnostics, [&](const Diagnostic& d) {
    w.raw("{\"check\":");
    w.string(d.check);
    w.string_member("severity", to_string(d.severity));
    w.string_member("by", d.by_model ? "model" : "words");
    w.span(d.span);
    w.string_member("message", d.message);
    w.key("fixes");
    w.list(d.fixes, [&](const Fix& f) { write_fix(w, f); });
    w.raw(",\"docs\":\"checks/");
    w.raw(d.check);
    w.raw("\"}");
  });
}

void write_commitments(Writer& w, const Report& r) {
  w.key("promises");
  w.list(r.promises, [&](const Promise& p) {
    w.raw("{\"text\":");
    w.string(p.text);
    w.key("due");
    p.due ? w.string(*p.due) : w.raw("null");
    w.span(p.span);
    w.raw("}");
  });
  w.key("offers");
  w.list(r.offers, [&](const Offer& o) {
    w.raw("{\"kind\":");
    w.string(o.kind);
    w.string_member("amount", o.amount);
    w.string_member("currency", o.currency);
    w.span(o.span);
    w.raw("}");
  });
}

void write_complaint(Writer& w, const ComplaintCard& c) {
  const auto strings = [&](const std::vector<std::string>& v) {
    w.list(v, [&](const std::string& s) { w.string(s); });
  };
  w.raw("{\"kind\":");
  w.string(c.kind);
  w.number_member("heat", c.heat_tenths / 10);
  w.raw(".");
  w.number(c.heat_tenths % 10);
  w.string_member("emotion", c.emotion);
  w.string_member("severity", c.severity);
  w.key("asks");
  strings(c.asks);
  w.key("topics");
  strings(c.topics);
  w.key("issues");
  w.list(c.issues, [&](const Issue& i) {
    w.raw("{\"text\":");
    w.string(i.text);
    w.key("answered");
    w.boolean(i.answered);
    w.span(i.span);
    w.raw("}");
  });
  w.key("facts");
  w.list(c.facts, [&](const Fact& f) {
    w.raw("{\"type\":");
    w.string(f.type);
    w.string_member("value", f.value);
    w.span(f.span);
    w.raw("}");
  });
  w.raw("}");
}

}  // namespace

std::string to_json(const Report& r, Offsets offsets) {
  std::string out;
  out.reserve(2048);
  Writer w(out, offsets);
  write_head(w, r);
  write_score(w, r);
  write_tone(w, r.tone);
  w.key("acts");
  w.list(r.acts, [&](const ActSpan& a) {
    w.raw("{\"act\":");
    w.string(a.act);
    w.span(a.span);
    w.raw("}");
  });
  write_checklist(w, r);
  write_diagnostics(w, r);
  write_commitments(w, r);
  w.key("complaint");
  r.complaint ? write_complaint(w, *r.complaint) : w.raw("null");
  w.raw("}");
  return out;
}

}  // namespace amends
