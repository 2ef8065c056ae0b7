import { browser } from 'wxt/browser';

// Sites that the writer turned on in the popup: the same content script, registered by the browser
// for each host that was granted. Granted hosts are the only record of the choice.

type ScriptFile = NonNullable<
  Parameters<typeof browser.scripting.executeScript>[0]['files']
>[number];

const PREFIX = 'site:';

/** Patterns granted beyond those of the manifest. */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const installed = new Set((manifest.content_scripts ?? []).flatMap((each) => each.matches ?? []));
  return origins.filter((origin) => !installed.has(origin));
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

function registration(pattern: string): Parameters<
  typeof browser.scripting.registerContentScripts
>[0][number] {
  const { content_scripts: [script] = [] } = browser.runtime.getManifest();
  return {
    id: PREFIX + pattern,
    matches: [pattern],
    js: script?.js ?? [],
    css: script?.css ?? [],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

/** Starts in the tabs that are open on a newly granted site, without a reload. */
export async function startInOpenTabs(patterns: string[]): Promise<void> {
  const { content_scripts: [script] = [] } = browser.runtime.getManifest();
  const files = (script?.js ?? []) as ScriptFile[];
  const tabs = await browser.tabs.query({ url: patterns });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    await browser.scripting.insertCSS({ target, files: script?.css ?? [] });
    await browser.scripting.executeScript({ target, files });
  }
}
