import { openChromium } from '../support/chromium.ts';
import { badge, marked } from '../support/page-tools.ts';
import { expect, test } from '../support/test.ts';

test('when the extension is removed, nothing of it stays in the page', async ({ server }) => {
  const chromium = await openChromium(server.port);
  const tab = await chromium.context.newPage();
  await tab.goto('https://x.com/x-status');
  await tab.getByTestId('tweetTextarea_0').click();
  await tab.keyboard.type('We are sorry you feel that way.');
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
  await expect(badge(tab)).toBeVisible();
  // Started from the command line, it does not come back.
  await (await chromium.worker()).evaluate(() => chrome.runtime.reload());
  await expect(tab.locator('[data-amends]')).toHaveCount(0);
  expect(await marked(tab, 'error')).toEqual([]);
  await chromium.close();
});
