import { browser } from 'wxt/browser';
import { isInstalled } from '../sites/registry.ts';
import { ownFile } from './own-file.ts';

// Sites that the writer turned on in the popup: the same content script, registered by the browser
// for each host that was granted. Granted hosts are the only record of the choice.

type ScriptFile = NonNullable<
  Parameters<typeof browser.scripting.executeScript>[0]['files']
>[number];

const PREFIX = 'site:';

/** Patterns granted beyond the manifest's own sites. */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // "https://*.x.com/*" and "https://shop.example/*" to their hosts.
  const host = (pattern: string): string => pattern.split('/')[2]?.replace(/^\*\./, '') ?? '';
  return origins.filter((origin) => !isInstalled(host(origin)));
}

/** Makes the registered scripts equal what is granted; returns the patterns that are new. */
export async function syncSites(): Promise<string[]> {
  const granted = await grantedPatterns();
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const known = new Map(scripts.filter((s) => s.id.startsWith(PREFIX)).map((s) => [s.id, s]));
  const wanted = new Set(granted.map((pattern) => PREFIX + pattern));
  const gone = [...known.keys()].filter((id) => !wanted.has(id));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = granted.filter((pattern) => !known.has(PREFIX + pattern));
  if (added.length) await browser.scripting.registerContentScripts(added.map(registration));
  return added;
}

/** The content script's own files, as the manifest has them: Firefox gives whole addresses. */
function scriptFiles(): { js: string[]; css: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const relative = (path: string): string => new URL(path, ownFile('')).pathname.slice(1);
  return { js: (script?.js ?? []).map(relative), css: (script?.css ?? []).map(relative) };
}

type Registration = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

const registration = (pattern: string): Registration => ({
  id: PREFIX + pattern,
  matches: [pattern],
  ...scriptFiles(),
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  persistAcrossSessions: true,
});

/** Starts in the tabs that are open on a newly granted site, without a reload. */
export async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (!patterns.length) return;
  const { js, css } = scriptFiles();
  for (const { id } of await browser.tabs.query({ url: patterns })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js as ScriptFile[] });
  }
}
