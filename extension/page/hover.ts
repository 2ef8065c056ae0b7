import type { Diagnostic } from 'amends';
import type { Box } from './box.ts';
import { isMarked } from './marks.ts';

const OPEN_AFTER_MS = 250;
const CLOSE_AFTER_MS = 350;

/** The finding whose mark is at a point of the viewport. */
export function findingAt(
  box: Box,
  diagnostics: Diagnostic[],
  x: number,
  y: number,
): Diagnostic | null {
  const hit = (rect: DOMRect): boolean =>
    x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + 3;
  const found = diagnostics.filter((each) => isMarked(each) && box.rects(...each.utf16).some(hit));
  return found.at(-1) ?? null;
}

/** The finding around a caret, or the next one after it, or the first. */
export function findingFrom(diagnostics: Diagnostic[], caret: number): Diagnostic | null {
  const marked = diagnostics.filter(isMarked);
  return (
    marked.find(({ utf16: [begin, end] }) => begin <= caret && caret <= end) ??
    marked.find(({ utf16: [begin] }) => begin > caret) ??
    marked[0] ??
    null
  );
}

/** Waits a moment before opening and before closing, so that a passing pointer does neither. */
export class Dwell {
  private timer = 0;

  rest(open: () => void): void {
    this.start(open, OPEN_AFTER_MS);
  }

  leave(close: () => void): void {
    this.start(close, CLOSE_AFTER_MS);
  }

  cancel(): void {
    clearTimeout(this.timer);
  }

  private start(act: () => void, after: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, after);
  }
}
