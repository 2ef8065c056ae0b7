import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export const firefoxPath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** Debian's Firefox over BiDi, the extension as a temporary add-on; hosts lead to the page server. */
export async function openFirefox(port: number): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 900, height: 760 },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'network.http.http3.enable': false,
    },
  });
  await browser.installExtension(resolve(import.meta.dirname, '../../dist-test/firefox'));
  return browser;
}
