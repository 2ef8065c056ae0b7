/** Tab and the arrows go round inside `part`; Escape closes it and nothing else. */
export function keepFocusInside(
  event: KeyboardEvent,
  part: HTMLElement | null,
  close: () => void,
): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return;
  }
  const by = stepOf(event);
  if (!by || !part) return;
  const stops = [...part.querySelectorAll<HTMLElement>('button:not(:disabled), textarea, a[href]')];
  const root = part.getRootNode() as ShadowRoot | Document;
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = stops[(at + by + stops.length) % stops.length];
  event.preventDefault();
  next?.focus({ preventScroll: true });
}

function stepOf(event: KeyboardEvent): number {
  if (event.key === 'Tab') return event.shiftKey ? -1 : 1;
  if ((event.target as Element).matches('textarea')) return 0; // arrows move its caret
  if (event.key === 'ArrowDown' || event.key === 'ArrowRight') return 1;
  if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') return -1;
  return 0;
}
