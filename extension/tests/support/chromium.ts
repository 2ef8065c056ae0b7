import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export interface Browser {
  context: BrowserContext;
  worker(): Promise<Worker>;
  /** Ends the service worker as Chromium does to an idle one, which a debugger would prevent. */
  stopWorker(): Promise<void>;
  /** The shortcut; keys of a test never reach the browser itself. */
  shortcut(): Promise<void>;
  close(): Promise<void>;
}

/** Debian's Chromium with the built extension; every host name leads to the page server. */
export async function openChromium(port: number): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'amends-chromium-'));
  const extension = resolve(import.meta.dirname, '../../dist-test/chrome');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 900, height: 760 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');
  return {
    context,
    worker,
    stopWorker: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      if (!session) throw new Error('no browser session');
      const running = async (): Promise<string | undefined> => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.find(({ type }) => type === 'service_worker')?.targetId;
      };
      const targetId = await running();
      if (!targetId) throw new Error('no worker is running');
      await session.send('Target.closeTarget', { targetId });
      // Playwright itself does not notice.
      while ((await running()) === targetId) await new Promise((done) => setTimeout(done, 20));
      await session.detach();
    },
    shortcut: async () => {
      await (
        await worker()
      ).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const { onCommand } = chrome.commands as unknown as {
          onCommand: { dispatch(command: string, tab?: object): void };
        };
        onCommand.dispatch('open-card', tab);
      });
    },
    close: async () => {
      await context.close();
      // Chromium may still be writing its profile.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
