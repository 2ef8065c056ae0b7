import { readText } from './text-map.ts';

// Editors keep their own model, and each hears of a change in its own way. Tried in real editors
// (npm run test:editors): the first way that an editor takes is also the one that it can undo.
//   Firefox                          execCommand, in all of them; synthetic events lose their data
//   Draft.js                         paste; execCommand breaks its model across styled spans
//   Lexical, Quill, Slate, CKEditor  beforeinput insertReplacementText
//   ProseMirror, TinyMCE, plain      execCommand
// Writing to the DOM instead loses the undo history or is ignored, so it is never done.

type Way = () => boolean;

const LOOKS = 10;
const LOOK_MS = 16;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** True when the editor holds `wanted` afterwards. The range must already be selected. */
export async function insertThroughEditor(
  element: HTMLElement,
  range: Range,
  text: string,
  wanted: string,
): Promise<boolean> {
  const before = readText(element).text;
  if (before === wanted) return true;
  await pause(0); // the editor takes the new selection in
  for (const way of waysFor(element, range, text)) {
    if (!way()) continue;
    const now = await settled(element, before, wanted);
    if (now === wanted) return true;
    if (now !== before) return false; // taken otherwise: another try would put it in twice
  }
  return false;
}

function waysFor(element: HTMLElement, range: Range, text: string): Way[] {
  const data = (): DataTransfer => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', text);
    return transfer;
  };
  const common = { bubbles: true, cancelable: true, composed: true };
  const paste: Way = () =>
    !element.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData: data() }));
  const beforeInput: Way = () =>
    !element.dispatchEvent(
      new InputEvent('beforeinput', {
        ...common,
        inputType: text ? 'insertReplacementText' : 'deleteContentBackward',
        data: text || null,
        dataTransfer: text ? data() : null,
        targetRanges: [new StaticRange(range)],
      }),
    );
  const command: Way = () => insertByCommand(element, text);
  if (navigator.userAgent.includes('Firefox')) return [command];
  if (element.closest('.DraftEditor-root')) return text ? [paste, command] : [command];
  return [beforeInput, command, paste];
}

/** Replaces the selection as if typed. Deprecated, yet the only way with an undo step. */
export function insertByCommand(element: HTMLElement, text: string): boolean {
  const page = element.ownerDocument;
  return text ? page.execCommand('insertText', false, text) : page.execCommand('delete');
}

/** Looks until the text is as wanted, at most a sixth of a second; gives what it is. */
async function settled(element: HTMLElement, before: string, wanted: string): Promise<string> {
  let now = before;
  for (let look = 0; look < LOOKS; look++) {
    await pause(LOOK_MS);
    now = readText(element).text;
    if (now === wanted) return now;
  }
  return now;
}
