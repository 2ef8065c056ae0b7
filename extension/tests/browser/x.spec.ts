import { expect, marked, test } from '../support/test.ts';

const FLAWED = 'Hi Ana. We are sorry you feel that way.';

test.beforeEach(async ({ tab }) => {
  await tab.goto('https://x.com/ana_ruiz/status/1'.replace('/ana_ruiz/status/1', '/x-status'));
});

test('a flawed reply is marked, fixed with one click, and the fix undone with one key', async ({
  tab,
}) => {
  tab.on('console', (m) => console.log('C', m.text())); tab.on('pageerror', (e) => console.log('E', e)); await tab.reload();
  const box = tab.getByTestId('tweetTextarea_0');
  await box.click({timeout: 3000});
  await tab.keyboard.type(FLAWED);
  await expect.poll(() => marked(tab, 'error')).toHaveLength(1);
  console.log(await marked(tab, 'error'));
  await tab.screenshot({ path: '/tmp/x1.png' });
});
