import type { Box } from './box.ts';
import { insertByCommand } from './insert.ts';
import { Mirror } from './mirror.ts';

/** Chromium's range into a text field (OpaqueRange); not in TypeScript's library yet. */
interface ValueRanges {
  createValueRange?(
    begin: number,
    end: number,
  ): AbstractRange & {
    getClientRects(): DOMRectList;
  };
}

export function textFieldBox(element: HTMLTextAreaElement): Box {
  const mirror = new Mirror(element);
  const range = (begin: number, end: number) =>
    (element as ValueRanges).createValueRange?.(begin, end) ?? null;

  return {
    element,
    read: () => element.value,
    rects: (begin, end) => {
      const own = range(begin, end);
      return own ? [...own.getClientRects()] : mirror.rects(begin, end);
    },
    paintable: range,
    selection: () =>
      element.matches(':focus') ? [element.selectionStart, element.selectionEnd] : null,
    select: (begin, end) => {
      element.focus({ preventScroll: true });
      element.setSelectionRange(begin, end);
    },
    replace: async (begin, end, text) => {
      const wanted = element.value.slice(0, begin) + text + element.value.slice(end);
      element.focus({ preventScroll: true });
      element.setSelectionRange(begin, end);
      insertByCommand(element, text);
      return element.value === wanted;
    },
  };
}
