// As in overlay.css.
const HEIGHT = 26;
const INSET = 6;
const TALL = 64;

/**
 * The badge's corner: inside the box at the bottom right where the box has room for it, else on its
 * upper edge, above a line of text that it would cover. Null while the box shows nowhere.
 */
export function badgeSpot(element: HTMLElement): { right: number; top: number } | null {
  const { clientWidth, clientHeight } = document.documentElement;
  const rect = element.getBoundingClientRect();
  const hidden = rect.width === 0 || rect.bottom <= 0 || rect.top >= clientHeight;
  if (hidden) return null;
  const right = Math.max(INSET, clientWidth - rect.right + INSET);
  const inside = Math.min(rect.bottom, clientHeight) - HEIGHT - INSET;
  const top = rect.height >= TALL ? Math.max(rect.top, inside) : rect.top - HEIGHT;
  return { right, top: Math.max(INSET, top) };
}
