import type { Page } from '@playwright/test';
import type { Browser } from '../support/chromium.ts';
import { axe, badge, marked, panel } from '../support/page-tools.ts';
import { expect, test } from '../support/test.ts';

const FLAWED = 'Hello. We are sorry you feel that way.';

test.beforeEach(async ({ chromium }) => {
  await (await chromium.worker()).evaluate(() => chrome.storage.local.clear());
});

/** A test cannot reach the browser's own popup, so its page is opened in a tab and told the other. */
async function openPopup(chromium: Browser, url: string): Promise<Page> {
  const worker = await chromium.worker();
  const over = await worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    return { id: tab?.id, url: tab?.url ?? address };
  }, url);
  const popup = await chromium.context.newPage();
  await popup.addInitScript((tab) => {
    chrome.tabs.query = (() => Promise.resolve([tab])) as unknown as typeof chrome.tabs.query;
  }, over);
  await popup.setViewportSize({ width: 320, height: 340 });
  await popup.goto(new URL('/popup.html', worker.url()).href);
  return popup;
}

test('shows what the reply answers, and takes another complaint', async ({ tab, chromium }) => {
  await tab.goto('https://shop.example/shop');
  await tab.getByLabel('Your answer').click();
  await tab.keyboard.insertText(FLAWED);
  await expect(badge(tab)).toBeVisible();

  const popup = await openPopup(chromium, 'https://shop.example/shop');
  await expect(popup.locator('blockquote')).toContainText('shouted at my son');
  expect(await axe(popup, 'body')).toEqual([]);
  await popup.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(popup, 'body')).toEqual([]);
  await popup.getByRole('button', { name: 'Paste another' }).click();
  await popup.getByRole('textbox').fill('The bill was wrong.');
  await popup.getByRole('button', { name: 'Use this' }).click();
  await expect(popup.locator('blockquote')).toHaveText('The bill was wrong.');
  await popup.close();

  await badge(tab).click();
  await expect(panel(tab).locator('blockquote')).toHaveText('The bill was wrong.');
});

test('turns the site off and on, and the browser remembers', async ({ tab, chromium }) => {
  const url = 'https://shop.example/shop';
  const write = async (): Promise<void> => {
    await tab.bringToFront();
    await tab.getByLabel('Your answer').click();
    await tab.keyboard.press('Control+a');
    await tab.keyboard.insertText(FLAWED);
  };
  await tab.goto(url);
  await write();
  await expect(badge(tab)).toBeVisible();

  let popup = await openPopup(chromium, url);
  const site = () => popup.getByRole('switch', { name: 'shop.example' });
  await expect(site()).toBeChecked();
  await site().uncheck();
  await popup.close();
  await expect(tab.locator('[data-amends]')).toHaveCount(0);
  expect(await marked(tab, 'error')).toEqual([]);

  await tab.reload();
  await write();
  await tab.waitForTimeout(300);
  await expect(badge(tab)).toHaveCount(0);

  popup = await openPopup(chromium, url);
  await expect(site()).not.toBeChecked();
  await site().check();
  await popup.close();
  await write();
  await expect(badge(tab)).toBeVisible();
});

test('offers to start on a site that was not asked for', async ({ tab, chromium }) => {
  await tab.goto('https://other.example/shop');
  const popup = await openPopup(chromium, 'https://other.example/shop');
  await expect(popup.getByRole('button', { name: 'Turn on here' })).toBeVisible();
  await expect(popup.locator('main')).toContainText('other.example');
  await popup.close();
});

test('the list of checks is a page of its own', async ({ chromium, tab }) => {
  await tab.goto(new URL('/checks.html', (await chromium.worker()).url()).href);
  await expect(tab.locator('article#non-apology')).toBeVisible();
  expect(await axe(tab, 'body')).toEqual([]);
});

test('nothing that the extension does leaves the device', async ({ tab, chromium }) => {
  const refused = await (
    await chromium.worker()
  ).evaluate(async () => {
    try {
      await fetch('https://shop.example/shop');
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await tab.goto('https://shop.example/shop');
  // The host is granted, and the server answers: it is the policy that refuses.
  expect(await tab.evaluate(async () => (await fetch('/shop')).status)).toBe(200);
});
