import type { CheckId } from 'amends';
import { browser } from 'wxt/browser';

/** All that is kept, in this browser only. No text of a reply or a complaint is ever stored. */
export interface Settings {
  /** Hosts that the writer turned off. */
  off: string[];
  /** Checks whose findings are not shown. */
  ignored: CheckId[];
}

const empty: Settings = { off: [], ignored: [] };

export async function readSettings(): Promise<Settings> {
  return { ...empty, ...(await browser.storage.local.get(['off', 'ignored'])) };
}

const withItem = <T>(list: T[], item: T, present: boolean): T[] => {
  const rest = list.filter((other) => other !== item);
  return present ? [...rest, item] : rest;
};

export async function setSiteOff(host: string, off: boolean): Promise<void> {
  const settings = await readSettings();
  await browser.storage.local.set({ off: withItem(settings.off, host, off) });
}

export async function setIgnored(check: CheckId, ignored: boolean): Promise<void> {
  const settings = await readSettings();
  await browser.storage.local.set({ ignored: withItem(settings.ignored, check, ignored) });
}

export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (): void => void readSettings().then(tell);
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}
