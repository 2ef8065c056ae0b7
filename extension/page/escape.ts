/**
 * Calls `close` at the next Escape and keeps that one key from the page, whose own dialog must not
 * close with ours. Listens only until then, or until the signal ends it.
 */
export function onEscape(close: () => void, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  window.addEventListener('keydown', pressed, { capture: true, signal });
}
