import type { Diagnostic, Severity } from 'amends';
import type { Box } from './box.ts';

/** What is underlined; `info` stands in the panel only. */
export const MARKED: readonly Severity[] = ['suggestion', 'warning', 'error'];

/** A stretch to draw ourselves, where the browser cannot paint inside the box. */
export interface Underline {
  severity: Severity;
  left: number;
  top: number;
  width: number;
}

export const isMarked = ({ severity, utf16: [begin, end] }: Diagnostic): boolean =>
  begin < end && MARKED.includes(severity);

/** Paints the findings; content.css says how each severity looks. Returns what it could not paint. */
export function paintMarks(box: Box, diagnostics: Diagnostic[]): Underline[] {
  const left: Underline[] = [];
  clearMarks();
  for (const diagnostic of diagnostics.filter(isMarked)) {
    const [begin, end] = diagnostic.utf16;
    const range = 'highlights' in CSS ? box.paintable(begin, end) : null;
    if (range) highlightOf(diagnostic.severity).add(range);
    else left.push(...underlines(box, diagnostic));
  }
  return left;
}

export function clearMarks(): void {
  if (!('highlights' in CSS)) return;
  for (const severity of MARKED) CSS.highlights.get(nameOf(severity))?.clear();
}

const nameOf = (severity: Severity): string => `amends-${severity}`;

function highlightOf(severity: Severity): Highlight {
  const name = nameOf(severity);
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = MARKED.indexOf(severity);
  CSS.highlights.set(name, made);
  return made;
}

function underlines(box: Box, { severity, utf16: [begin, end] }: Diagnostic): Underline[] {
  return box
    .rects(begin, end)
    .map(({ left, bottom, width }) => ({ severity, left, top: bottom, width }));
}
