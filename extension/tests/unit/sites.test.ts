import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeBoxAt } from '../../page/compose-box.ts';
import { readComplaint } from '../../page/complaint.ts';
import { installedPatterns, isInstalled, siteOf, sites, surfaceOf } from '../../sites/registry.ts';

// Each page says what is to be read from it: [data-case] is a box that gets the focus, and beside it
// stand the complaint (empty: none), the author, the handle and the surface.

const folder = resolve(import.meta.dirname, '../sites');
const pages = readdirSync(folder).map((file) => {
  const html = readFileSync(resolve(folder, file), 'utf8');
  return {
    name: basename(file, '.html'),
    html,
    url: new URL(/<!-- (\S+) -->/.exec(html)?.[1] ?? ''),
  };
});

afterEach(() => document.body.replaceChildren());

describe.each(pages)('$name', ({ html, url }) => {
  const site = siteOf(url.hostname);

  beforeEach(() => {
    document.body.innerHTML = html;
  });

  const boxes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-case]')];

  test('every box is found, and what it answers is read', () => {
    expect(boxes().length).toBeGreaterThan(0);
    for (const box of boxes()) {
      const { case: name, complaint, author, handle, surface } = box.dataset;
      expect(composeBoxAt(box, site, false), name).toBe(box);
      expect(composeBoxAt(box.firstElementChild ?? box, site, false), name).toBe(box);
      const read = readComplaint(box, site);
      expect(read?.text ?? '', name).toBe(complaint);
      expect(read?.author ?? undefined, name).toBe(author);
      expect(read?.handle ?? undefined, name).toBe(handle);
      expect(surfaceOf(site, url.pathname), name).toBe(surface);
    }
  });

  test('each selector of the box has its case', () => {
    for (const selector of site?.boxes.split(/,\s*/) ?? []) {
      expect(
        boxes().some((box) => box.matches(selector)),
        selector,
      ).toBe(true);
    }
  });
});

describe('the registry', () => {
  const names = readdirSync(resolve(import.meta.dirname, '../../sites'))
    .map((file) => basename(file, '.ts'))
    .filter((name) => name !== 'site' && name !== 'registry');

  test('is the folder', () => expect(sites.length).toBe(names.length));

  test.each(names)('%s has a page', (name) => {
    expect(pages.map((page) => page.name)).toContain(name);
  });

  test('the longest host decides', () => {
    expect(siteOf('studio.youtube.com')?.boxes).toContain('ytcp');
    expect(siteOf('www.youtube.com')?.boxes).toContain('contenteditable-root');
    expect(siteOf('notx.com')).toBeNull();
  });

  test('private places of a public site have their own surface', () => {
    expect(surfaceOf(siteOf('x.com'), '/messages/1')).toBe('x-dm');
    expect(surfaceOf(siteOf('x.com'), '/messagesandmore')).toBe('x');
    expect(surfaceOf(null, '/')).toBe('other');
  });

  test('only the sites that are on from the start are asked for', () => {
    expect(installedPatterns()).toContain('https://*.x.com/*');
    expect(installedPatterns()).not.toContain('https://*.app.intercom.com/*');
    expect(isInstalled('www.x.com')).toBe(true);
    expect(isInstalled('app.intercom.com')).toBe(false);
    expect(isInstalled('notx.com')).toBe(false);
    expect(installedPatterns().filter((pattern) => pattern.includes('reddit'))).toHaveLength(1);
  });
});

describe('on any page', () => {
  const focused = (html: string, asked = false): HTMLElement | null => {
    document.body.innerHTML = html;
    return composeBoxAt(document.querySelector('#at'), null, asked);
  };

  test.each([
    '<input id="at">',
    '<input id="at" type="search">',
    '<textarea id="at" role="combobox"></textarea>',
    '<form role="search"><textarea id="at"></textarea></form>',
    '<textarea id="at" readonly></textarea>',
    '<textarea id="at" disabled></textarea>',
    '<div id="at" contenteditable="true" role="searchbox"></div>',
    '<div id="at" contenteditable="true" aria-multiline="false"></div>',
    '<div class="cm-editor"><div id="at" contenteditable="true"></div></div>',
    '<div id="at" contenteditable="false"></div>',
    '<p id="at"></p>',
  ])('%s is not for replies', (html) => expect(focused(html)).toBeNull());

  test.each(['spellcheck="false"', 'data-gramm="false"'])(
    '%s is left alone unless the writer asks',
    (attribute) => {
      expect(focused(`<textarea id="at" ${attribute}></textarea>`)).toBeNull();
      expect(focused(`<textarea id="at" ${attribute}></textarea>`, true)).not.toBeNull();
    },
  );

  test('the whole editor is the box, wherever inside the focus is', () => {
    const box = focused('<div contenteditable="true" class="all"><p><b id="at">a</b></p></div>');
    expect(box?.className).toBe('all');
  });
});
