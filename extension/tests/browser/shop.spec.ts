import type { Page } from '@playwright/test';
import { badge, card, middleOfMark, openCard, panel, shareOf } from '../support/page-tools.ts';
import { expect, test } from '../support/test.ts';

// Any page with a plain textarea; its host was granted, as the popup does for a site turned on.

const FLAWED = 'Hello. We are sorry you feel that way.';
const WAVE: [number, number, number] = [217, 54, 74];

test.beforeEach(async ({ tab, chromium }) => {
  await (await chromium.worker()).evaluate(() => chrome.storage.local.clear());
  await tab.goto('https://shop.example/shop');
});

const answer = (tab: Page) => tab.getByLabel('Your answer');
const marks = (tab: Page): Promise<number> =>
  tab.evaluate(() => CSS.highlights.get('amends-error')?.size ?? 0);

test('words in a textarea are marked, fixed with a click, and the fix undone', async ({ tab }) => {
  await answer(tab).click();
  await tab.keyboard.type(FLAWED);
  await expect.poll(() => marks(tab)).toBe(1);
  const [x, y] = await middleOfMark(tab);
  const clip = { x: x - 60, y: y - 14, width: 120, height: 30 };
  expect(await shareOf(tab, clip, WAVE)).toBeGreaterThan(0.02);

  await openCard(tab);
  await card(tab).locator('.fix').first().click();
  await expect.poll(() => marks(tab)).toBe(0);
  const fixed = await answer(tab).inputValue();
  expect(fixed).not.toBe(FLAWED);
  expect(fixed.startsWith('Hello. ')).toBe(true);
  await tab.keyboard.press('Control+z');
  await expect(answer(tab)).toHaveValue(FLAWED);
  await expect.poll(() => marks(tab)).toBe(1);
});

test('the review above the box is taken for the complaint', async ({ tab }) => {
  await answer(tab).click();
  await tab.keyboard.insertText(FLAWED);
  await badge(tab).click();
  await expect(panel(tab).locator('blockquote')).toContainText('shouted at my son');
});

test('a field that the page empties after sending shows nothing more', async ({ tab }) => {
  await answer(tab).click();
  await tab.keyboard.insertText(FLAWED);
  await expect(badge(tab)).toBeVisible();
  await tab.getByRole('button', { name: 'Send' }).click();
  await expect(badge(tab)).toHaveCount(0);
  expect(await marks(tab)).toBe(0);
});

test('a search field, and a field that wants no help, are left alone', async ({
  tab,
  chromium,
}) => {
  for (const name of ['Search', 'Code']) {
    await tab.getByLabel(name).click();
    await tab.keyboard.insertText(FLAWED);
    await tab.waitForTimeout(300);
    await expect(badge(tab)).toHaveCount(0);
  }
  await chromium.shortcut(); // unless the writer asks
  await expect(badge(tab)).toBeVisible();
});

test('in a modal dialog that traps the focus, card and panel work', async ({ tab }) => {
  await tab.getByRole('button', { name: 'Open the dialog' }).click();
  await tab.locator('#plain').click();
  await tab.keyboard.insertText(FLAWED);
  await expect.poll(() => marks(tab)).toBe(1);
  await openCard(tab);
  await tab.keyboard.press('Escape');
  await expect(card(tab)).toHaveCount(0);
  await expect(tab.getByRole('dialog', { name: 'Reply' })).toBeVisible();
  await openCard(tab);
  await card(tab).locator('.fix').first().click();
  await expect.poll(() => marks(tab)).toBe(0);
  await tab.keyboard.press('Control+z');
  await expect(tab.locator('#plain')).toHaveText(FLAWED);
});

test('an editor that refuses the fix keeps its text, and the card says so', async ({ tab }) => {
  await tab.getByLabel('Stubborn').click();
  await expect.poll(() => marks(tab)).toBe(1);
  await openCard(tab);
  await card(tab).locator('.fix').first().click();
  await expect(card(tab).getByRole('alert')).toContainText('did not take the change');
  await expect(tab.getByLabel('Stubborn')).toHaveText('We are sorry you feel that way.');
});

test('what is typed into the panel does not reach the page', async ({ tab }) => {
  await answer(tab).click();
  await tab.keyboard.insertText(FLAWED);
  await badge(tab).click();
  await panel(tab).getByRole('button', { name: 'Paste another' }).click();
  await panel(tab).getByRole('textbox').click();
  await tab.keyboard.type('njl');
  await expect(panel(tab).getByRole('textbox')).toHaveValue('njl');
  expect(await tab.evaluate(() => (window as unknown as { leaked: string[] }).leaked)).toEqual([]);
});

test('the page colours nothing of ours', async ({ tab }) => {
  await answer(tab).click();
  await tab.keyboard.insertText(FLAWED);
  await badge(tab).click();
  await expect(panel(tab).locator('.verdict span').first()).toHaveCSS('color', 'rgb(85, 96, 110)');
});

test('an ignored check is not shown again, here or after a reload', async ({ tab }) => {
  await answer(tab).click();
  await tab.keyboard.insertText(FLAWED);
  await expect.poll(() => marks(tab)).toBe(1);
  await openCard(tab);
  await card(tab).getByRole('button', { name: 'Always ignore' }).click();
  await expect.poll(() => marks(tab)).toBe(0);
  await tab.reload();
  await answer(tab).click();
  await tab.keyboard.press('Control+a');
  await tab.keyboard.insertText(FLAWED);
  await expect(badge(tab)).toBeVisible();
  expect(await marks(tab)).toBe(0);
});

test('the check has its page, where it can be shown again', async ({ tab, chromium }) => {
  await answer(tab).click();
  await tab.keyboard.insertText(FLAWED);
  await expect.poll(() => marks(tab)).toBe(1);
  await openCard(tab);
  const opened = chromium.context.waitForEvent('page');
  await card(tab).getByRole('button', { name: 'About this check' }).click();
  const docs = await opened;
  await docs.waitForURL(/checks\.html#non-apology$/);
  const entry = docs.locator('article#non-apology');
  await expect(entry).toBeInViewport();
  await entry.getByRole('checkbox').uncheck();
  await docs.close();
  await expect.poll(() => marks(tab)).toBe(0);
});

test('when the box goes, so does everything of ours', async ({ tab }) => {
  await answer(tab).click();
  await tab.keyboard.insertText(FLAWED);
  await expect(badge(tab)).toBeVisible();
  await tab.evaluate(() => document.querySelector('article')?.remove());
  await expect(tab.locator('[data-amends]')).toHaveCount(0);
  expect(await marks(tab)).toBe(0);
});

test('a page at rest runs nothing of ours', async ({ tab, chromium }) => {
  await answer(tab).click();
  await tab.keyboard.insertText(FLAWED);
  await expect.poll(() => marks(tab)).toBe(1);
  const session = await chromium.context.newCDPSession(tab);
  await session.send('Performance.enable');
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
  };
  await tab.waitForTimeout(300);
  const before = await scriptMs();
  await tab.waitForTimeout(2000);
  expect((await scriptMs()) - before).toBeLessThan(1);
});
