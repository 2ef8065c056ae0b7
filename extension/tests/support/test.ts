import { test as base, expect, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { openChromium, type Browser } from './chromium.ts';
import { servePages, type PageServer } from './server.ts';

interface Fixtures {
  /** A new tab in the browser that holds the extension. */
  tab: Page;
}

interface WorkerFixtures {
  server: PageServer;
  chromium: Browser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await servePages(resolve(import.meta.dirname, '../pages'));
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
  tab: async ({ chromium }, use) => {
    const tab = await chromium.context.newPage();
    await use(tab);
    await tab.close();
  },
});

export { expect };
