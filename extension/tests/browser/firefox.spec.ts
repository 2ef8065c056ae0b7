import { test as base } from '@playwright/test';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openFirefox } from '../support/firefox.ts';
import { servePages, type PageServer } from '../support/server.ts';

const { expect } = base;
const FLAWED = 'Hi Ana. We are sorry you feel that way.';

// The same extension in Firefox: an event page instead of a service worker, and textareas whose
// words only a mirror can find.

let server: PageServer;
let firefox: Browser;
let tab: Page;

base.beforeAll(async () => {
  server = await servePages(resolve(import.meta.dirname, '../pages'));
  firefox = await openFirefox(server.port);
});

base.afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

base.beforeEach(async () => {
  tab = await firefox.newPage();
});

base.afterEach(async () => {
  await tab.close();
});

const marks = (): Promise<string[]> =>
  tab.evaluate(() => [...(CSS.highlights.get('amends-error') ?? [])].map(String));

const inOverlay = (selector: string): Promise<{ x: number; y: number; text: string } | null> =>
  tab.evaluate((wanted) => {
    const root = document.querySelector('[data-amends]')?.shadowRoot;
    const element = root?.querySelector(wanted);
    const rect = element?.getBoundingClientRect();
    if (!element || !rect) return null;
    const { x, y, width, height } = rect;
    return { x: x + width / 2, y: y + height / 2, text: element.textContent ?? '' };
  }, selector);

async function clickInOverlay(selector: string): Promise<void> {
  await expect.poll(() => inOverlay(selector)).not.toBeNull();
  const spot = await inOverlay(selector);
  if (spot) await tab.mouse.click(spot.x, spot.y);
}

async function undo(): Promise<void> {
  await tab.keyboard.down('Control');
  await tab.keyboard.press('z');
  await tab.keyboard.up('Control');
}

base('Firefox: a flaw in the Draft.js box is marked, fixed and the fix undone', async () => {
  await tab.goto('https://x.com/x-status');
  const model = (): Promise<string> =>
    tab.evaluate(() => (window as unknown as { model(): string }).model());
  await tab.click('[data-testid="tweetTextarea_0"]');
  await tab.keyboard.type(FLAWED);
  await expect.poll(marks).toEqual([expect.stringContaining('sorry')]);
  const [x, y] = await tab.evaluate(() => {
    const [range] = CSS.highlights.get('amends-error') ?? [];
    const rect = (range as Range).getClientRects()[0] as DOMRect;
    return [rect.x + rect.width / 2, rect.y + rect.height / 2];
  });
  await tab.mouse.click(x as number, y as number);
  await clickInOverlay('.card .fix');
  await expect.poll(model).not.toBe(FLAWED);
  await expect.poll(marks).toEqual([]);
  await undo();
  await expect.poll(model).toBe(FLAWED);
  await expect.poll(marks).toHaveLength(1);
});

base('Firefox: a flaw in a textarea is underlined, fixed and the fix undone', async () => {
  await tab.goto('https://shop.example/shop');
  const value = (): Promise<string> =>
    tab.evaluate(() => document.querySelector('textarea')?.value ?? '');
  await tab.click('article textarea');
  await tab.keyboard.type(FLAWED);
  await expect.poll(() => inOverlay('.underline.error')).not.toBeNull();
  const line = await inOverlay('.underline.error');
  await tab.mouse.click(line?.x ?? 0, (line?.y ?? 0) - 6);
  await clickInOverlay('.card .fix');
  await expect.poll(value).not.toBe(FLAWED);
  await expect.poll(() => inOverlay('.underline.error')).toBeNull();
  await undo();
  await expect.poll(value).toBe(FLAWED);
});
