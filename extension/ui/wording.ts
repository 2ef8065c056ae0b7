import type { ChecklistItem, Report } from 'amends';

type Severity = Report['diagnostics'][number]['severity'];

export const severityName: Record<Severity, string> = {
  error: 'Makes it worse',
  warning: 'Weakens the reply',
  suggestion: 'Could be better',
  info: 'Note',
};

export const bandName = { ready: 'Ready', revise: 'Revise', hold: 'Hold' } as const;

const checklistNames: Record<ChecklistItem['item'], string> = {
  greeting: 'Greets the customer',
  acknowledge: 'Acknowledges it',
  restate: 'Names the problem',
  feelings: 'Recognises the feeling',
  apology: 'Apologises',
  answer: 'Answers what was asked',
  solution: 'Offers a way out',
  step: 'Says what happens next',
  timeline: 'Says when',
  contact: 'Says how to reach you',
  signoff: 'Ends with a name',
};

export const checklistName = (item: ChecklistItem['item']): string => checklistNames[item];

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** "Ready, 82 of 100. 1 finding." */
export function summary(report: Report, findings: number): string {
  const found = findings ? counted(findings, 'finding') : 'No findings';
  if (report.score === null || report.band === null) return `Not judged. ${found}.`;
  return `${bandName[report.band]}, ${report.score} of 100. ${found}.`;
}

export function lengthLine({ length }: Report): string | null {
  if (length.limit === null) return null;
  const left = length.limit - length.used;
  return left < 0
    ? `${-left} over the limit of ${length.limit}`
    : `${left} left of ${length.limit}`;
}
