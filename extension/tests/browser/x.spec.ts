import type { Page } from '@playwright/test';
import { resolve } from 'node:path';
import {
  axe,
  badge,
  card,
  marked,
  middleOfMark,
  openCard,
  panel,
  shareOf,
} from '../support/page-tools.ts';
import { expect, test } from '../support/test.ts';

// X as far as it matters here: its host, a strict policy, a real Draft.js box under a post.

const FLAWED = 'Hi Ana. We are sorry you feel that way.';
const WAVE: [number, number, number] = [217, 54, 74];

// AMENDS_PICTURES=1 renews the pictures of the README.
const pictures = process.env.AMENDS_PICTURES
  ? resolve(import.meta.dirname, '../../../docs/images')
  : resolve(import.meta.dirname, '../../test-results');

test.beforeEach(async ({ tab }) => {
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.goto('https://x.com/x-status');
  await tab.getByTestId('tweetTextarea_0').click();
});

const picture = (tab: Page, name: string): Promise<unknown> =>
  tab.screenshot({
    path: resolve(pictures, name),
    clip: { x: 120, y: 0, width: 660, height: 640 },
  });

const model = (tab: Page): Promise<string> =>
  tab.evaluate(() => (window as unknown as { model(): string }).model());

test('a flaw is marked, fixed with a click, and the fix undone with a key', async ({ tab }) => {
  await tab.keyboard.type(FLAWED);
  await expect.poll(() => marked(tab, 'error')).toEqual([expect.stringContaining('sorry')]);
  await openCard(tab);
  await expect(card(tab)).toContainText('Makes it worse');
  await picture(tab, 'extension-x.png');

  const fix = card(tab).locator('.fix').first();
  await fix.click();
  await expect.poll(() => model(tab)).not.toBe(FLAWED);
  const fixed = await model(tab);
  expect(fixed.startsWith('Hi Ana. ')).toBe(true);
  await expect.poll(() => marked(tab, 'error')).toEqual([]);
  await expect(card(tab)).toHaveCount(0);
  await expect(tab.getByTestId('tweetTextarea_0')).toHaveText(fixed);

  await tab.keyboard.press('Control+z');
  await expect.poll(() => model(tab)).toBe(FLAWED);
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
});

test('the mark is on the screen, and goes with the words', async ({ tab }) => {
  await tab.keyboard.insertText(FLAWED);
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
  const [x, y] = await middleOfMark(tab);
  const clip = { x: x - 60, y: y - 14, width: 120, height: 30 };
  expect(await shareOf(tab, clip, WAVE)).toBeGreaterThan(0.02);
  for (let i = 0; i < FLAWED.length; i++) await tab.keyboard.press('Backspace');
  await expect.poll(() => marked(tab, 'error')).toEqual([]);
  expect(await shareOf(tab, clip, WAVE)).toBe(0);
  await expect(badge(tab)).toHaveCount(0);
});

test('marks stay with their words while the text around them changes', async ({ tab }) => {
  await tab.keyboard.type(FLAWED);
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
  const before = await marked(tab, 'error');
  await tab.keyboard.press('Home');
  await tab.keyboard.type('Dear ');
  await tab.keyboard.press('End');
  await tab.keyboard.press('Enter');
  await tab.keyboard.type('Mia 😀');
  await expect.poll(() => model(tab)).toBe(`Dear ${FLAWED}\nMia 😀`);
  await expect.poll(() => marked(tab, 'error')).toEqual(before);
});

test('the panel shows score, checklist and the post that is answered', async ({ tab }) => {
  await tab.keyboard.insertText(FLAWED);
  await expect(badge(tab)).toHaveAttribute('aria-expanded', 'false');
  await badge(tab).click();
  await expect(badge(tab)).toHaveAttribute('aria-expanded', 'true');
  await expect(panel(tab)).toContainText('You answer Ana Ruiz');
  await expect(panel(tab)).toContainText('order 88213');
  await expect(panel(tab)).not.toContainText('Mine is fine');
  await expect(panel(tab)).toContainText(/left of 280/);
  await panel(tab).locator('.finding').first().click();
  await expect(card(tab)).toBeVisible();
  await expect(panel(tab)).toHaveCount(0);
});

test('another complaint can be pasted and taken back', async ({ tab }) => {
  await tab.keyboard.insertText(FLAWED);
  await badge(tab).click();
  await panel(tab).getByRole('button', { name: 'Paste another' }).click();
  await panel(tab).getByRole('textbox').fill('The lid broke off.');
  await panel(tab).getByRole('button', { name: 'Use this' }).click();
  await expect(panel(tab).locator('blockquote')).toHaveText('The lid broke off.');
  await panel(tab).getByRole('button', { name: 'Read the page again' }).click();
  await expect(panel(tab).locator('blockquote')).toContainText('order 88213');
  expect(await model(tab)).toBe(FLAWED);
});

test('a missing part that the core can word is added, and can be undone', async ({ tab }) => {
  const reply = 'We will send a new kettle today.';
  await tab.keyboard.insertText(reply);
  await badge(tab).click();
  await panel(tab)
    .getByRole('button', { name: /^Add: .*sorry/ })
    .click();
  await expect.poll(() => model(tab)).toMatch(/^We will send a new kettle today\. .*sorry/);
  await tab.keyboard.press('Control+z');
  await expect.poll(() => model(tab)).toBe(reply);
});

test('a card opens under the pointer and closes when it leaves', async ({ tab }) => {
  await tab.keyboard.insertText(FLAWED);
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
  await tab.mouse.move(...(await middleOfMark(tab)));
  await expect(card(tab)).toBeVisible();
  await card(tab).hover();
  await tab.mouse.move(450, 700);
  await expect(card(tab)).toHaveCount(0);
  await tab.keyboard.type(' Bye'); // the editor had the focus all along
  await expect.poll(() => model(tab)).toBe(`${FLAWED} Bye`);
});

test('the keyboard alone opens, walks, closes and comes back', async ({ tab, chromium }) => {
  await tab.keyboard.insertText(FLAWED);
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
  await tab.keyboard.press('ArrowLeft');
  await chromium.shortcut();
  await expect(card(tab).locator('.fix').first()).toBeFocused();
  await tab.keyboard.press('ArrowUp');
  await expect(card(tab).locator('.fix').first()).not.toBeFocused();
  await tab.keyboard.press('Tab');
  await expect(card(tab).locator('.fix').first()).toBeFocused();
  await tab.keyboard.press('Escape');
  await expect(card(tab)).toHaveCount(0);
  await expect(tab.getByTestId('tweetTextarea_0')).toBeFocused();
  await tab.keyboard.type(',');
  await expect.poll(() => model(tab)).toBe(FLAWED.replace(/\.$/, ',.'));
  await chromium.shortcut();
  await expect(card(tab).locator('.fix').first()).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect.poll(() => marked(tab, 'error')).toEqual([]);
  await expect(tab.getByTestId('tweetTextarea_0')).toBeFocused();
});

test('a dismissed finding stays away, another one of its kind does not', async ({ tab }) => {
  await tab.keyboard.insertText(FLAWED);
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
  await openCard(tab);
  await card(tab).getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => marked(tab, 'error')).toEqual([]);
  await tab.keyboard.type(' Please calm down.');
  await expect.poll(() => marked(tab, 'error')).toEqual([expect.stringMatching(/calm down/)]);
});

test('after the background was stopped, typing goes on as if nothing had been', async ({
  tab,
  chromium,
}) => {
  await tab.keyboard.type('Hi Ana. ');
  await expect(badge(tab)).toBeVisible();
  await chromium.stopWorker();
  await tab.keyboard.type('We are sorry you feel that way.');
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
  await openCard(tab);
});

test('an unfinished composition is left alone', async ({ tab, chromium }) => {
  const session = await chromium.context.newCDPSession(tab);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('Please calm down');
  await tab.waitForTimeout(200);
  expect(await marked(tab, 'error')).toEqual([]);
  await session.send('Input.insertText', { text: 'Please calm down' });
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
});

test('card and panel have no fault that axe knows, light and dark', async ({ tab }) => {
  await tab.keyboard.insertText(FLAWED);
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme });
    await openCard(tab);
    await tab.waitForTimeout(150); // the card fades in
    expect(await axe(tab, '[data-amends]')).toEqual([]);
    if (colorScheme === 'dark') {
      await picture(tab, 'extension-card-dark.png');
    }
    await tab.keyboard.press('Escape');
    await badge(tab).click();
    await tab.waitForTimeout(150);
    expect(await axe(tab, '[data-amends]')).toEqual([]);
    await tab.keyboard.press('Escape');
  }
});
