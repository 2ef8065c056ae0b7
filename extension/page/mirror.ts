// Where a textarea's words stand, in browsers that have no range into it (Firefox): a hidden copy
// of the field with the same text and style is measured, never shown. It lives in our own shadow root.

const COPIED = [
  'direction', 'box-sizing', 'border-top-width', 'border-right-width', 'border-bottom-width',
  'border-left-width', 'border-style', 'padding-top', 'padding-right', 'padding-bottom',
  'padding-left', 'font-style', 'font-variant', 'font-weight', 'font-stretch', 'font-size',
  'font-size-adjust', 'font-kerning', 'font-feature-settings', 'font-variation-settings',
  'font-optical-sizing', 'font-family', 'line-height', 'text-align', 'text-align-last',
  'text-indent', 'text-transform', 'letter-spacing', 'word-spacing', 'word-break', 'overflow-wrap',
  'hyphens', 'line-break', 'tab-size', 'unicode-bidi', 'writing-mode',
];

let shelf: ShadowRoot | null = null;

/** Mirrors are put in here; set once, by the overlay that owns the shadow root. */
export const keepMirrorsIn = (root: ShadowRoot): void => {
  shelf = root;
};

export class Mirror {
  private readonly copy: HTMLElement = document.createElement('div');

  constructor(private readonly field: HTMLTextAreaElement) {}

  /** Parts scrolled out of the field are left out. */
  rects(begin: number, end: number): DOMRect[] {
    if (!shelf || begin >= end) return [];
    this.liken();
    shelf.append(this.copy);
    const text = this.copy.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, begin);
    range.setEnd(text, end);
    const origin = this.copy.getBoundingClientRect();
    const found = [...range.getClientRects()];
    this.copy.remove();
    return this.onField(found, origin);
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

  private onField(rects: DOMRect[], origin: DOMRect): DOMRect[] {
    const box = this.field.getBoundingClientRect();
    const dx = box.left - origin.left - this.field.scrollLeft;
    const dy = box.top - origin.top - this.field.scrollTop;
    return rects
      .map((rect) => new DOMRect(rect.x + dx, rect.y + dy, rect.width, rect.height))
      .filter((rect) => rect.bottom > box.top && rect.top < box.bottom);
  }
}
