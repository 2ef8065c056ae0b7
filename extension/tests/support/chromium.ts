import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export interface Browser {
  context: BrowserContext;
  worker(): Promise<Worker>;
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
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
  return {
    context,
    worker: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'),
    close: async () => {
      await context.close();
      // Chromium may still be writing its profile.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
