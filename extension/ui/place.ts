import type { Place } from './state.ts';

const GAP = 6;
const EDGE = 8;
/** As in overlay.css. */
export const CARD_WIDTH = 344;
const COMFORT = 280;

/** Under the anchor, or over it where there is more room; inside the viewport from left to right. */
export function placeBy(anchor: DOMRect, align: 'left' | 'right'): Place {
  const { clientWidth, clientHeight } = document.documentElement;
  const wish = align === 'left' ? anchor.left : anchor.right - CARD_WIDTH;
  const left = Math.max(EDGE, Math.min(wish, clientWidth - CARD_WIDTH - EDGE));
  const below = clientHeight - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  if (below >= COMFORT || below >= above) {
    return { left, top: anchor.bottom + GAP, maxHeight: below };
  }
  return { left, bottom: clientHeight - anchor.top + GAP, maxHeight: above };
}

/** The rectangle around both. */
export function around(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(a.right, b.right) - left,
    Math.max(a.bottom, b.bottom) - top,
  );
}

const px = (length: number | undefined): string =>
  length === undefined ? 'auto' : `${Math.round(length)}px`;

export const placed = ({ left, top, bottom, maxHeight }: Place) => ({
  left: px(left),
  top: px(top),
  bottom: px(bottom),
  maxHeight: px(maxHeight),
});
