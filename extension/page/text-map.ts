// The text of an editor and where each of its UTF-16 units stands in the DOM. `innerText` will not
// do: it doubles the line ends between paragraphs and knows no positions.
//
//   <p>Hi</p><p>you</p>   text "Hi\nyou", range(3, 6) is "you"
//   <p><br></p><p>a</p>   text "\na"
//   ""                    text "", range(0, 0) is inside the editor

// Zero-width space, byte order mark and word joiner: editors put them in, no writer does.
const INVISIBLE = /[\u200B\uFEFF\u2060]/g;
const EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200D\uFE0F]+$/u;
const PLACEHOLDER = '[data-slate-placeholder], .ql-clipboard, .ql-tooltip';

interface Piece {
  begin: number;
  end: number;
  node: Text;
  /** Node offset of each unit; null where nothing was dropped and it is the plain difference. */
  offsets: number[] | null;
}

interface Anchor {
  at: number;
  node: Node;
  offset: number;
}

export class TextMap {
  constructor(
    readonly text: string,
    private readonly pieces: Piece[],
    private readonly anchors: Anchor[],
    private readonly root: HTMLElement,
  ) {}

  /** Null when a position cannot be reached, such as one in a line end between two blocks. */
  range(begin: number, end: number): Range | null {
    const from = this.position(begin, begin < end);
    const to = begin === end ? from : this.position(end, false);
    if (!from || !to) return null;
    const range = this.root.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The text offset of a DOM position, for the caret. */
  offsetOf(node: Node, offset: number): number {
    const own = this.pieces.find((piece) => piece.node === node);
    if (own) return own.begin + unitsBefore(own, offset);
    const point = this.root.ownerDocument.createRange();
    point.setStart(node, offset);
    let at = 0;
    for (const piece of this.pieces) {
      if (point.comparePoint(piece.node, 0) < 0) at = piece.end;
    }
    return at;
  }

  // A span starts at the first unit of a node rather than after the last one of the node before,
  // and ends the other way round, so that it holds no element edge it need not hold.
  private position(at: number, starts: boolean): { node: Node; offset: number } | null {
    const piece = this.pieces.find((each) =>
      starts ? each.begin <= at && at < each.end : each.begin <= at && at <= each.end,
    );
    if (piece) return { node: piece.node, offset: nodeOffset(piece, at) };
    return this.anchors.find((anchor) => anchor.at === at) ?? null;
  }
}

function nodeOffset(piece: Piece, at: number): number {
  const index = at - piece.begin;
  if (!piece.offsets) return index;
  const offset = piece.offsets[index];
  if (offset !== undefined) return offset;
  return (piece.offsets.at(-1) ?? -1) + 1;
}

function unitsBefore(piece: Piece, offset: number): number {
  if (!piece.offsets) return Math.min(offset, piece.end - piece.begin);
  return piece.offsets.filter((each) => each < offset).length;
}

export function readText(root: HTMLElement): TextMap {
  return new Reader(root).read();
}

class Reader {
  private text = '';
  private readonly pieces: Piece[] = [];
  private readonly anchors: Anchor[] = [];
  /** The line has something in it, be it an empty paragraph: what follows in a block is a new one. */
  private lineStarted = false;
  private breakDue = false;

  constructor(private readonly root: HTMLElement) {}

  read(): TextMap {
    this.children(this.root, collapses(this.root));
    if (!this.pieces.length && !this.anchors.length) {
      this.anchors.push({ at: 0, node: this.root, offset: 0 });
    }
    return new TextMap(this.text, this.pieces, this.anchors, this.root);
  }

  private children(parent: Element, collapse: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.textNode(node as Text, collapse);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as HTMLElement, collapse);
    }
  }

  private element(element: HTMLElement, collapse: boolean): void {
    if (element.tagName === 'BR') return this.lineBreak(element);
    if (element.tagName === 'IMG') return this.emoji(element as HTMLImageElement);
    if (element.matches(PLACEHOLDER)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    if (!isBlock(style.display)) return this.children(element, collapse);
    if (this.lineStarted) this.breakDue = true;
    if (isLeaf(element)) {
      this.startLine();
      if (!element.firstChild)
        this.anchors.push({ at: this.text.length, node: element, offset: 0 });
    }
    this.children(element, collapses(element));
    if (this.lineStarted) this.breakDue = true;
  }

  private lineBreak(br: HTMLElement): void {
    this.startLine();
    const parent = br.parentNode as Node;
    const offset = Array.prototype.indexOf.call(parent.childNodes, br);
    this.anchors.push({ at: this.text.length, node: parent, offset });
    if (closesItsBlock(br, this.root)) return;
    this.text += '\n';
  }

  /** Sites show emoji as pictures; no position leads into one. */
  private emoji({ alt }: HTMLImageElement): void {
    if (!EMOJI.test(alt)) return;
    this.startLine();
    this.text += alt;
  }

  private textNode(node: Text, collapse: boolean): void {
    const data = node.data;
    if (collapse && /^\s*\n\s*$/.test(data)) return; // source layout between elements
    const shown = data.replace(INVISIBLE, '');
    if (!shown) {
      if (data) this.anchorIn(node);
      return;
    }
    this.startLine();
    const begin = this.text.length;
    this.text += shown.replace(collapse ? /[\u00A0\n\t]/g : /\u00A0/g, ' ');
    const offsets = shown.length === data.length ? null : visibleOffsets(data);
    this.pieces.push({ begin, end: this.text.length, node, offsets });
  }

  private anchorIn(node: Text): void {
    this.startLine();
    this.anchors.push({ at: this.text.length, node, offset: node.length });
  }

  private startLine(): void {
    if (this.breakDue) this.text += '\n';
    this.breakDue = false;
    this.lineStarted = true;
  }
}

function visibleOffsets(data: string): number[] {
  const offsets: number[] = [];
  for (let i = 0; i < data.length; i++) {
    if (!INVISIBLE.test(data.charAt(i))) offsets.push(i);
    INVISIBLE.lastIndex = 0;
  }
  return offsets;
}

const isBlock = (display: string): boolean =>
  !(display.startsWith('inline') || display === 'contents' || display.startsWith('ruby'));

const collapses = (element: Element): boolean => {
  const space = getComputedStyle(element).whiteSpace;
  return space === '' || space === 'normal' || space === 'nowrap';
};

function isLeaf(element: Element): boolean {
  for (const child of element.querySelectorAll('*')) {
    if (child.tagName !== 'BR' && isBlock(getComputedStyle(child).display)) return false;
  }
  return true;
}

/** A BR with nothing after it in its block shows no new line. */
function closesItsBlock(br: Element, root: Element): boolean {
  let node: Node = br;
  for (;;) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === Node.TEXT_NODE && (next as Text).data.replace(INVISIBLE, '')) {
        return false;
      }
      if (next.nodeType !== Node.ELEMENT_NODE) continue;
      const element = next as Element;
      if (element.tagName === 'BR') return false;
      if (isBlock(getComputedStyle(element).display)) return true;
      if (element.textContent?.replace(INVISIBLE, '') || element.querySelector('br')) return false;
    }
    const parent = node.parentElement;
    if (!parent || parent === root || isBlock(getComputedStyle(parent).display)) return true;
    node = parent;
  }
}
