import type { Box } from './box.ts';
import { insertThroughEditor } from './insert.ts';
import { readText, type TextMap } from './text-map.ts';

/** A contenteditable. Ranges are made anew for each use: editors replace their nodes at will. */
export function editableBox(element: HTMLElement): Box {
  let map: TextMap = readText(element);

  const select = (begin: number, end: number): Range | null => {
    const range = map.range(begin, end);
    if (!range) return null;
    element.focus({ preventScroll: true });
    const selection = selectionAround(element);
    selection?.removeAllRanges();
    selection?.addRange(range);
    return range;
  };

  return {
    element,
    read: () => {
      map = readText(element);
      return map.text;
    },
    rects: (begin, end) => [...(map.range(begin, end)?.getClientRects() ?? [])],
    paintable: (begin, end) => map.range(begin, end),
    selection: () => {
      const selection = selectionAround(element);
      if (!selection?.rangeCount) return null;
      const range = selection.getRangeAt(0);
      if (!element.contains(range.startContainer)) return null;
      return [
        map.offsetOf(range.startContainer, range.startOffset),
        map.offsetOf(range.endContainer, range.endOffset),
      ];
    },
    select: (begin, end) => void select(begin, end),
    replace: async (begin, end, text) => {
      map = readText(element);
      const wanted = map.text.slice(0, begin) + text + map.text.slice(end);
      const range = select(begin, end);
      if (!range) return false;
      return insertThroughEditor(element, range, text, wanted);
    },
  };
}

/** Inside a shadow root, Chromium's document selection stops at the host. */
function selectionAround(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
