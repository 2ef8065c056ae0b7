// Where a textarea's words stand, in browsers that have no range into it (Firefox): a hidden copy
// of the field with the same text and style is measured, never shown. It lives in our shadow root.

const COPIED = [
  'direction box-sizing border-top-width border-right-width border-bottom-width',
  'border-left-width border-style padding-top padding-right padding-bottom padding-left',
  'font-style font-variant font-weight font-stretch font-size font-size-adjust font-kerning',
  'font-feature-settings font-variation-settings font-optical-sizing font-family line-height',
  'text-align text-align-last text-indent text-transform letter-spacing word-spacing word-break',
  'overflow-wrap hyphens line-break tab-size unicode-bidi writing-mode',
].flatMap((line) => line.split(' '));

let shelf: ShadowRoot | null = null;

/** Mirrors are put in here; set once, by the overlay that owns the shadow root. */
export const keepMirrorsIn = (root: ShadowRoot): void => {
  shelf = root;
};

export class Mirror {
  private readonly copy: HTMLElement = document.createElement('div');
  private measured = new Map<string, DOMRect[]>();
  private measuredFor = '';

  constructor(private readonly field: HTMLTextAreaElement) {}

  /** Parts scrolled out of the field are left out. */
  rects(begin: number, end: number): DOMRect[] {
    if (!shelf?.host.isConnected || begin >= end) return [];
    // The pointer asks at every move; a text that has not changed is measured once.
    const now = `${this.field.clientWidth} ${this.field.value}`;
    if (now !== this.measuredFor) this.measured.clear();
    this.measuredFor = now;
    const key = `${begin} ${end}`;
    const known = this.measured.get(key) ?? this.measure(shelf, begin, end);
    this.measured.set(key, known);
    return this.onField(known);
  }

  /** From the upper left corner of the text's box, before any scrolling. */
  private measure(on: ShadowRoot, begin: number, end: number): DOMRect[] {
    this.liken();
    on.append(this.copy);
    const text = this.copy.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, begin);
    range.setEnd(text, end);
    const origin = this.copy.getBoundingClientRect();
    const found = [...range.getClientRects()].map((rect) => moved(rect, -origin.x, -origin.y));
    this.copy.remove();
    return found;
  }

  private liken(): void {
    const style = getComputedStyle(this.field);
    const own = this.copy.style;
    for (const property of COPIED) own.setProperty(property, style.getPropertyValue(property));
    own.setProperty('position', 'fixed');
    own.setProperty('left', '0');
    own.setProperty('top', '0');
    own.setProperty('visibility', 'hidden');
    own.setProperty('white-space', 'pre-wrap');
    own.setProperty('height', 'auto');
    own.setProperty('width', `${this.width(style)}px`);
    // The last line end makes a line only when something follows it.
    this.copy.textContent = `${this.field.value}\u200B`;
  }

  private width(style: CSSStyleDeclaration): number {
    const sides = (...names: string[]): number =>
      names.reduce((sum, name) => sum + parseFloat(style.getPropertyValue(name)), 0);
    const borders = sides('border-left-width', 'border-right-width');
    // clientWidth leaves the scroll bar out, which takes its room from the text.
    const outer = this.field.clientWidth + borders;
    if (style.boxSizing === 'border-box') return outer;
    return outer - borders - sides('padding-left', 'padding-right');
  }

  private onField(rects: DOMRect[]): DOMRect[] {
    const box = this.field.getBoundingClientRect();
    const { scrollLeft, scrollTop } = this.field;
    return rects
      .map((rect) => moved(rect, box.left - scrollLeft, box.top - scrollTop))
      .filter((rect) => rect.bottom > box.top && rect.top < box.bottom);
  }
}

const moved = ({ x, y, width, height }: DOMRect, right: number, down: number): DOMRect =>
  new DOMRect(x + right, y + down, width, height);
