import { editableBox } from './editable-box.ts';
import { textFieldBox } from './text-field-box.ts';

/** A compose box, whatever it is made of. Offsets are UTF-16 units of what `read` gave last. */
export interface Box {
  readonly element: HTMLElement;
  /** Reads the text anew; later calls mean this reading. */
  read(): string;
  /** Where a span shows, in viewport coordinates; empty when it does not. */
  rects(begin: number, end: number): DOMRect[];
  /** A range that CSS.highlights can paint; null where the browser has none for this box. */
  paintable(begin: number, end: number): AbstractRange | null;
  /** Begin and end of the selection; null when it is elsewhere. */
  selection(): [number, number] | null;
  select(begin: number, end: number): void;
  /** Puts text in through the editor's own input path, so that the editor can undo it. */
  replace(begin: number, end: number, text: string): Promise<boolean>;
}

export const boxOf = (element: HTMLElement): Box =>
  element instanceof HTMLTextAreaElement ? textFieldBox(element) : editableBox(element);
