import type { Frame, Page } from '@playwright/test';
import { resolve } from 'node:path';
import { openChromium, type Browser } from '../support/chromium.ts';
import { servePages, type PageServer } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

// Each editor from npm: type, see the mark, apply the fix, ask the editor's own model, undo.

interface Editor {
  name: string;
  /** What gets the focus. */
  box: string;
  /** The words are in an iframe. */
  framed?: boolean;
  /** Ctrl+B is bold, so a phrase can be made to cross an element. */
  bold?: boolean;
  /** Wants no help (spellcheck="false"), so the writer asks with the shortcut. */
  asked?: boolean;
  /** One undo takes typing back as well: the editor's own step is that coarse. */
  coarseUndo?: boolean;
}

const editable = '[contenteditable="true"]';
const editors: Editor[] = [
  { name: 'plain', box: editable, bold: true },
  { name: 'shadow', box: editable, bold: true },
  { name: 'react-textarea', box: 'textarea' },
  { name: 'lexical', box: editable, bold: true },
  { name: 'prosemirror', box: editable, bold: true },
  { name: 'quill', box: '.ql-editor', bold: true },
  { name: 'slate', box: '[data-slate-editor]', bold: true },
  { name: 'ckeditor', box: '.ck-editor__editable', bold: true },
  { name: 'tinymce', box: 'body', framed: true, bold: true, asked: true, coarseUndo: true },
  { name: 'tinymce-inline', box: '#editor', bold: true, coarseUndo: true },
];

const here = test.extend<object, { server: PageServer; chromium: Browser }>({
  server: [
    async ({}, use) => {
      const server = await servePages(resolve(import.meta.dirname, 'pages'));
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({ server }, use) => {
      const chromium = await openChromium(server.port);
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
});

const model = (tab: Page): Promise<string> =>
  tab.evaluate(() =>
    (window as unknown as { model(): string })
      .model()
      .replace(/\u00A0/g, ' ')
      .replace(/\uFEFF/g, ''),
  );

async function open(tab: Page, editor: Editor, chromium: Browser): Promise<Frame> {
  await tab.goto(`https://shop.example/loose/${editor.name}`);
  await tab.waitForFunction('window.model !== undefined');
  if (editor.framed) await tab.waitForFunction('window.frames.length > 0');
  const frame = editor.framed ? tab.frames().find((each) => each !== tab.mainFrame()) : null;
  const place = frame ?? tab.mainFrame();
  if (frame) await (await frame.frameElement()).click();
  else await place.locator(editor.box).first().click();
  if (editor.asked) await chromium.shortcut();
  return place;
}

const marks = (frame: Frame): Promise<number> =>
  frame.evaluate(() => CSS.highlights.get('amends-error')?.size ?? 0);

async function fix(frame: Frame): Promise<void> {
  const box = await frame.evaluate(() => {
    const [range] = CSS.highlights.get('amends-error') ?? [];
    const rect = (range as Range).getClientRects()[0] as DOMRect;
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  });
  const element = frame.parentFrame() ? await frame.frameElement() : null;
  const origin = (await element?.boundingBox()) ?? { x: 0, y: 0 };
  await frame.page().mouse.click(origin.x + box.x, origin.y + box.y);
  await frame.locator('[data-amends] .card .fix').first().click();
}

async function fixAndUndo(tab: Page, frame: Frame, editor: Editor, before: string): Promise<void> {
  expect(await model(tab)).toBe(before);
  await expect.poll(() => marks(frame)).toBe(1);
  await fix(frame);
  await expect.poll(() => marks(frame)).toBe(0);
  const fixed = await model(tab);
  expect(fixed).not.toBe(before);
  expect(fixed).not.toContain('feel that way');
  const [lines, wanted] = [fixed.split('\n'), before.split('\n')];
  expect(lines).toHaveLength(wanted.length);
  expect(lines[0]).toBe(wanted[0]);
  expect(lines.at(-1)).toBe(wanted.at(-1));

  await tab.keyboard.press('Control+z');
  if (editor.coarseUndo) await expect.poll(() => model(tab)).not.toBe(fixed);
  else await expect.poll(() => model(tab)).toBe(before);
}

for (const editor of editors) {
  here(`${editor.name}: fix and undo on a line between others`, async ({ tab, chromium }) => {
    const frame = await open(tab, editor, chromium);
    await tab.keyboard.type('Hi Ana 😀,');
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('We are sorry you feel that way.');
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('Mia');
    await tab.waitForTimeout(1200); // history groups what comes quickly
    await fixAndUndo(tab, frame, editor, 'Hi Ana 😀,\nWe are sorry you feel that way.\nMia');
  });

  if (!editor.bold) continue;
  here(`${editor.name}: fix and undo across bold words`, async ({ tab, chromium }) => {
    const frame = await open(tab, editor, chromium);
    await tab.keyboard.type('We are sorry you ');
    await tab.keyboard.press('Control+b');
    await tab.keyboard.type('feel');
    await tab.keyboard.press('Control+b');
    await tab.keyboard.type(' that way.');
    await tab.waitForTimeout(1200);
    const before = 'We are sorry you feel that way.';
    expect(await model(tab)).toBe(before);
    await expect.poll(() => marks(frame)).toBe(1);
    await fix(frame);
    await expect.poll(() => marks(frame)).toBe(0);
    expect(await model(tab)).not.toContain('feel that way');
    await tab.keyboard.press('Control+z');
    if (editor.coarseUndo) return;
    await expect.poll(() => model(tab)).toBe(before);
  });
}
