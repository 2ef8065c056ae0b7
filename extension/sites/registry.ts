import type { Site } from './site.ts';

// The folder is the list: every file that exports a site by default is one.
const files = import.meta.glob<{ default: Site }>(['./*.ts', '!./site.ts', '!./registry.ts'], {
  eager: true,
});

export const sites: Site[] = Object.values(files).map((file) => file.default);

const fits = (host: string, pattern: string): boolean =>
  host === pattern || host.endsWith(`.${pattern}`);

/** `www.x.com` gives x; `studio.youtube.com` gives youtube-studio, the longer host; else null. */
export function siteOf(host: string): Site | null {
  let best: Site | null = null;
  let length = 0;
  for (const site of sites) {
    for (const pattern of site.hosts) {
      if (pattern.length > length && fits(host, pattern)) [best, length] = [site, pattern.length];
    }
  }
  return best;
}

/** The surface of a page of that site: `/messages/1` on x.com gives x-dm. */
export function surfaceOf(site: Site | null, path: string): string {
  if (!site) return 'other';
  for (const [start, surface] of Object.entries(site.surfaceByPath ?? {})) {
    if (path === start || path.startsWith(`${start}/`)) return surface;
  }
  return site.surface;
}

/** Is it one of the sites that are on from the start? */
export const isInstalled = (host: string): boolean =>
  sites.some((site) => !site.optional && site.hosts.some((pattern) => fits(host, pattern)));

/** Match patterns of the sites that are on from the start. */
export function installedPatterns(): string[] {
  const hosts = sites.filter((site) => !site.optional).flatMap((site) => site.hosts);
  // A pattern with `*.` covers the bare host and every subdomain.
  return [...new Set(hosts)]
    .filter((host) => !hosts.some((other) => other !== host && fits(host, other)))
    .map((host) => `https://*.${host}/*`)
    .sort();
}
