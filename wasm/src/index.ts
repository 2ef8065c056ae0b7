// Amends reads a draft reply to an unhappy customer, and the complaint it answers, and says which
// words will make things worse and why, how to put them right, and what a good answer still lacks.
//
//   const analyzer = await createAnalyzer();
//   const report = analyzer.analyze({
//     reply: 'We are sorry you feel that way.',
//     customer: 'My kettle arrived cracked!',
//   });
//   for (const { utf16, message, fixes } of report.diagnostics) ...
export { createAnalyzer } from './analyzer.js';
export type { Analyzer, AnalyzerOptions, Explanation, Surface, Version } from './analyzer.js';
export type { Fault, Input, Mode, Turn } from './input.js';
export type { WasmSource } from './load.js';
export type { PolicyTable, PolicyTerm, PolicyValue } from './policy.js';
export type {
  ActSpan, Band, ChecklistItem, Complaint, Diagnostic, Edit, Fact, Fix, Issue, Item, Length, Offer,
  Promised, Report, ScorePart, Severity, ToneName, Tones, Utf16Span,
} from './report.js';
export type { Change, Session } from './session.js';
export type { Act, Ask, CheckId, Emotion, SurfaceId, Topic } from './generated/check_ids.js';
