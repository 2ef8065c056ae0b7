// The report: architecture's "Out" without the UTF-8 offsets. The docs of each property are in
// docs/npm.md and core/include/amends/amends.h.
import type { Utf8View } from './amends.mjs';
import type { Act, Ask, CheckId, Emotion, SurfaceId, Topic } from './generated/check_ids.js';

/** Half-open, in UTF-16 units, as strings, DOM ranges and text fields count. */
export type Utf16Span = [begin: number, end: number];

export type Severity = 'error' | 'warning' | 'suggestion' | 'info';
export type Band = 'ready' | 'revise' | 'hold';

export interface Report {
  schema: 1;
  id: string;
  language: 'en' | 'other';
  truncated: boolean;
  surface: SurfaceId;
  public: boolean;
  length: Length;
  /** 0 to 100; null unless the language is English */
  score: number | null;
  band: Band | null;
  score_parts: ScorePart[];
  tone: Tones;
  acts: ActSpan[];
  checklist: ChecklistItem[];
  diagnostics: Diagnostic[];
  promises: Promised[];
  offers: Offer[];
  /** null without a customer text; its spans lie in that text */
  complaint: Complaint | null;
}

export interface Length {
  used: number;
  limit: number | null;
  unit: string;
}

export interface ScorePart {
  part: string;
  points: number;
  of: number;
}

export type ToneName =
  | 'politeness' | 'warmth' | 'empathy' | 'formality' | 'confidence' | 'frustration' | 'sarcasm'
  | 'condescension' | 'dismissiveness' | 'defensiveness' | 'hostility' | 'scripted';

/** 0 to 100 each */
export type Tones = Record<ToneName, number>;

export interface ActSpan {
  act: Act;
  utf16: Utf16Span;
}

export type Item =
  | 'greeting' | 'acknowledge' | 'restate' | 'feelings' | 'apology' | 'answer' | 'solution'
  | 'step' | 'timeline' | 'contact' | 'signoff';

export interface ChecklistItem {
  item: Item;
  state: 'met' | 'missing' | 'not-needed';
  /** the evidence when met, otherwise [n, n] at the reply's end */
  utf16: Utf16Span;
  /** a ready sentence, where one can be offered truthfully */
  insert: string | null;
}

/** One of several alternatives. Its edits are sorted and disjoint. */
export interface Fix {
  label: string;
  edits: Edit[];
}

export interface Edit {
  utf16: Utf16Span;
  text: string;
}

export interface Diagnostic {
  check: CheckId;
  severity: Severity;
  by: 'words' | 'model';
  /** [n, n] at the reply's end for something absent */
  utf16: Utf16Span;
  message: string;
  fixes: Fix[];
  docs: string;
}

export interface Promised {
  text: string;
  due: string | null;
  utf16: Utf16Span;
}

export interface Offer {
  kind: string;
  amount: string;
  currency: string;
  utf16: Utf16Span;
}

export interface Complaint {
  kind: 'complaint' | 'question' | 'praise' | 'other';
  /** 0.0 to 3.0 in tenths */
  heat: number;
  emotion: Emotion;
  severity: 'low' | 'medium' | 'high';
  asks: Ask[];
  topics: Topic[];
  issues: Issue[];
  facts: Fact[];
}

export interface Issue {
  text: string;
  answered: boolean;
  utf16: Utf16Span;
}

export interface Fact {
  type: string;
  value: string;
  utf16: Utf16Span;
}

const utf8 = new TextDecoder();

/** The JSON that a view into the module's memory shows. */
export function decode(view: Utf8View): string {
  return utf8.decode(view);
}

/** The report whose JSON, without UTF-8 offsets, a view shows. */
export function parseReport(view: Utf8View): Report {
  return JSON.parse(decode(view)) as Report;
}
