import type { Site } from '../sites/site.ts';

const NOT_FOR_PROSE =
  'input, [role="searchbox"], [role="combobox"], [role="search"] *, [role="grid"] *, ' +
  '[aria-multiline="false"], [type="search"], .monaco-editor *, .cm-editor *, .CodeMirror *';

const EDITABLE =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

/**
 * The element that is typed into when `event` gave it the focus, or null. On a named site its own
 * selector decides; anywhere else (and where a site has changed) any box for more than one line.
 */
export function composeBoxOf(event: Event, site: Site | null): HTMLElement | null {
  return composeBoxAt(event.composedPath()[0] ?? null, site, false);
}

/** `asked`: the writer asked for this very box, which overrides the page's wish to be left alone. */
export function composeBoxAt(
  target: EventTarget | null,
  site: Site | null,
  asked: boolean,
): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  const named = site ? target.closest<HTMLElement>(site.boxes) : null;
  if (named) return named;
  const box = editingHost(target) ?? textArea(target);
  if (!box || box.matches(NOT_FOR_PROSE)) return null;
  return asked || !wantsNoHelp(box) ? box : null;
}

function textArea(target: HTMLElement): HTMLElement | null {
  if (!(target instanceof HTMLTextAreaElement)) return null;
  return target.readOnly || target.disabled ? null : target;
}

/** The outermost element of the editor; an island that cannot be edited is no part of it. */
function editingHost(target: HTMLElement): HTMLElement | null {
  let host: HTMLElement | null = null;
  let at = target.closest<HTMLElement>('[contenteditable]');
  while (at?.matches(EDITABLE)) {
    host = at;
    at = at.parentElement?.closest<HTMLElement>('[contenteditable]') ?? null;
  }
  return host ?? (document.designMode === 'on' ? document.body : null);
}

/** How pages tell writing helpers to stay away; editors for code and the like use it. */
const wantsNoHelp = (box: HTMLElement): boolean =>
  box.getAttribute('spellcheck') === 'false' || box.getAttribute('data-gramm') === 'false';

/** The innermost focused element, through open shadow roots. */
export function focusedElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
