// The one serializer: the CLI's JSON, the WASM boundary, golden files and extension messages.
#include <array>
#include <charconv>
#include <cstring>

#include "amends/amends.h"

namespace amends {
namespace {

// Collects pieces in a buffer of its own: a report is some two hundred of them, and appending each
// to a string costs more than its bytes.
class Writer {
 public:
  Writer(std::string& out, Offsets offsets) : out_(out), offsets_(offsets) {}
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() { flush(); }

  void raw(std::string_view s) {
    if (s.size() > room()) {
      flush();
      if (s.size() > room()) {
        out_.append(s);
        return;
      }
    }
    at_ = std::copy(s.begin(), s.end(), at_);
  }

  void number(long long n) {
    make_room(kMostDigits);
    if (n >= 0 && n < 10) {
      *at_++ = static_cast<char>('0' + n);
    } else {
      at_ = std::to_chars(at_, buffer_.data() + buffer_.size(), n).ptr;
    }
  }

  void string(std::string_view s) {
    mark('"');
    std::size_t plain = 0;
    for (std::size_t i = plain_until(s, 0); i < s.size(); i = plain_until(s, plain)) {
      raw(s.substr(plain, i - plain));
      escape(static_cast<unsigned char>(s[i]));
      plain = i + 1;
    }
    raw(s.substr(plain));
    mark('"');
  }

  // A word of ours: it has nothing to escape.
  void name(std::string_view s) {
    mark('"');
    raw(s);
    mark('"');
  }

  // ,"key":
  void key(std::string_view k) {
    make_room(k.size() + 4);
    at_ = put(put(put(at_, ",\""), k), "\":");
  }

  void string_member(std::string_view k, std::string_view v) {
    key(k);
    string(v);
  }

  void name_member(std::string_view k, std::string_view v) {
    key(k);
    name(v);
  }

  void number_member(std::string_view k, long long v) {
    key(k);
    number(v);
  }

  void boolean(bool b) { raw(b ? "true" : "false"); }

  // ,"utf8":[a,b],"utf16":[c,d], or the second alone
  void span(Span s) {
    mark(',');
    first_span(s);
  }

  // The same as the first members of an object.
  void first_span(Span s) {
    make_room(24 + 4 * kMostDigits);
    if (offsets_ == Offsets::both) {
      at_ = pair(put(at_, "\"utf8\":["), s.begin.utf8, s.end.utf8);
      *at_++ = ',';
    }
    at_ = pair(put(at_, "\"utf16\":["), s.begin.utf16, s.end.utf16);
  }

  template <typename List, typename Each>
  void list(const List& items, Each each) {
    mark('[');
    bool first = true;
    for (const auto& item : items) {
      if (!first) mark(',');
      first = false;
      each(item);
    }
    mark(']');
  }

 private:
  static constexpr std::size_t kMostDigits = 20;

  static char* put(char* at, std::string_view s) { return std::copy(s.begin(), s.end(), at); }

  // a,b]
  char* pair(char* at, std::uint32_t a, std::uint32_t b) {
    char* end = buffer_.data() + buffer_.size();
    at = std::to_chars(at, end, a).ptr;
    *at++ = ',';
    at = std::to_chars(at, end, b).ptr;
    *at++ = ']';
    return at;
  }

  std::size_t room() const {
    return static_cast<std::size_t>(buffer_.data() + buffer_.size() - at_);
  }

  void make_room(std::size_t bytes) {
    if (bytes > room()) flush();
  }

  void flush() {
    out_.append(buffer_.data(), at_);
    at_ = buffer_.data();
  }

  void mark(char c) {
    make_room(1);
    *at_++ = c;
  }

  // The first place from `from` on of a byte that JSON escapes, or the size; eight bytes at a time.
  static std::size_t plain_until(std::string_view s, std::size_t from) {
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kTops = 0x8080808080808080;
    const auto below = [](std::uint64_t x, std::uint64_t least) {
      return (x - kOnes * least) & ~x & kTops;
    };
    for (; from + 8 <= s.size(); from += 8) {
      std::uint64_t x = 0;
      std::memcpy(&x, s.data() + from, 8);
      if (below(x, 0x20) | below(x ^ kOnes * '"', 1) | below(x ^ kOnes * '\\', 1)) break;
    }
    for (; from < s.size(); ++from) {
      const auto c = static_cast<unsigned char>(s[from]);
      if (c < 0x20 || c == '"' || c == '\\') break;
    }
    return from;
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
    mark(kHex[c >> 4]);
    mark(kHex[c & 15]);
  }

  std::string& out_;
  Offsets offsets_;
  std::array<char, 1024> buffer_;
  char* at_ = buffer_.data();
};

void write_head(Writer& w, const Report& r) {
  w.raw("{\"schema\":");
  w.number(kSchema);
  w.string_member("id", r.id);
  w.name_member("language", r.language);
  w.key("truncated");
  w.boolean(r.truncated);
  w.name_member("surface", r.surface);
  w.key("public");
  w.boolean(r.is_public);
  w.raw(",\"length\":{\"used\":");
  w.number(r.length.used);
  w.key("limit");
  r.length.limit ? w.number(*r.length.limit) : w.raw("null");
  w.name_member("unit", r.length.unit);
  w.raw("}");
}

void write_score(Writer& w, const Report& r) {
  w.key("score");
  r.score ? w.number(*r.score) : w.raw("null");
  w.key("band");
  r.band ? w.name(to_string(*r.band)) : w.raw("null");
  w.key("score_parts");
  w.list(r.score_parts, [&](const ScorePart& p) {
    w.raw("{\"part\":");
    w.name(p.part);
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
    w.name(i.item);
    w.name_member("state", to_string(i.state));
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
    w.name(d.check);
    w.name_member("severity", to_string(d.severity));
    w.name_member("by", d.by_model ? "model" : "words");
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
    w.list(v, [&](const std::string& s) { w.name(s); });
  };
  w.raw("{\"kind\":");
  w.name(c.kind);
  w.number_member("heat", c.heat_tenths / 10);
  w.raw(".");
  w.number(c.heat_tenths % 10);
  w.name_member("emotion", c.emotion);
  w.name_member("severity", c.severity);
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

void write(const Report& r, Offsets offsets, std::string& out) {
  Writer w(out, offsets);
  write_head(w, r);
  write_score(w, r);
  write_tone(w, r.tone);
  w.key("acts");
  w.list(r.acts, [&](const ActSpan& a) {
    w.raw("{\"act\":");
    w.name(a.act);
    w.span(a.span);
    w.raw("}");
  });
  write_checklist(w, r);
  write_diagnostics(w, r);
  write_commitments(w, r);
  w.key("complaint");
  r.complaint ? write_complaint(w, *r.complaint) : w.raw("null");
  w.raw("}");
}

}  // namespace

std::string to_json(const Report& r, Offsets offsets) {
  std::string out;
  out.reserve(4096);
  write(r, offsets, out);
  return out;
}

}  // namespace amends
