import type { Complaint } from '../shared/messages.ts';
import type { ComplaintRule, Site } from '../sites/site.ts';
import { composedClosest, inDocument } from './composed.ts';
import { readText } from './text-map.ts';

export interface Answered extends Complaint {
  /** "@ana" where the page shows it. */
  handle: string | null;
}

/** The post that the box answers, as far as the page says; null when it does not. */
export function readComplaint(box: HTMLElement, site: Site | null): Answered | null {
  if (site && box.matches(site.boxes)) return byRules(box, site.complaint);
  return nearestText(box);
}

function byRules(box: HTMLElement, rules: ComplaintRule[]): Answered | null {
  for (const rule of rules) {
    const within = rule.within ? composedClosest(box, rule.within) : document.documentElement;
    if (!within) continue;
    const words = pick(rule, within, inDocument(box));
    // An empty place decides too: a new post in X's dialog answers nothing behind the dialog.
    return words ? answered(words, rule) : null;
  }
  return null;
}

function pick(rule: ComplaintRule, within: Element, box: Element): HTMLElement | null {
  const all = [...within.querySelectorAll<HTMLElement>(rule.text)].filter(
    (each) => !each.contains(box) && each.textContent?.trim() !== '',
  );
  if (rule.pick === 'first') return all[0] ?? null;
  if (rule.pick === 'last') return all.at(-1) ?? null;
  return all.filter((each) => isBefore(each, box)).at(-1) ?? null;
}

const isBefore = (element: Element, box: Element): boolean =>
  (element.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function answered(words: HTMLElement, rule: ComplaintRule): Answered {
  const post = rule.post ? words.closest(rule.post) : null;
  const by = rule.author && post ? authorText(post, rule.author) : '';
  const handle = /@[\w.]+/.exec(by)?.[0] ?? null;
  const author = by.split(/[\n@·]/)[0]?.trim() || null;
  return { text: readText(words).text.trim(), author, handle, from: 'page' };
}

/** `@author` means the attribute of the post itself. */
function authorText(post: Element, author: string): string {
  if (author.startsWith('@')) return post.getAttribute(author.slice(1)) ?? '';
  const element = post.querySelector<HTMLElement>(author);
  return element ? readText(element).text.trim() : '';
}

const AROUND =
  'article, [role="article"], [role="listitem"], li, dialog, [role="dialog"], [role="feed"], ' +
  'section, main';
const NOT_WORDS =
  'form *, label, button, nav, header, footer, aside, script, style, noscript, select, ' +
  '[role="button"], [role="navigation"], [contenteditable], [contenteditable] *, textarea, ' +
  'h1, h2, h3, h4, time, [aria-hidden="true"]';
const PARAGRAPH = 'p, blockquote, [dir="auto"], pre, dd, div, span';

// What passes for words: shorter texts are names, dates and counts.
const FEWEST_WORDS = 4;

/** Any page: the nearest text ahead of the box, inside the closest post or dialog that has one. */
function nearestText(box: HTMLElement): Answered | null {
  const mark = inDocument(box);
  for (let around = mark.parentElement?.closest(AROUND); around;) {
    const blocks = [...around.querySelectorAll<HTMLElement>(PARAGRAPH)].filter(
      (each) => isBefore(each, mark) && !each.contains(mark) && holdsWords(each),
    );
    const last = blocks.at(-1);
    if (last) return { text: runOf(last), author: null, handle: null, from: 'page' };
    if (around.matches('dialog, [role="dialog"]')) return null;
    around = around.parentElement?.closest(AROUND) ?? null;
  }
  return null;
}

function holdsWords(element: HTMLElement): boolean {
  if (element.matches(NOT_WORDS) || element.closest('form, nav, header, footer, label, button')) {
    return false;
  }
  const own = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => (node as Text).data)
    .join(' ');
  return own.trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** A paragraph and those of its kind right before it: a post of several. */
function runOf(last: HTMLElement): string {
  const run = [last];
  const kind = last.matches('p') ? 'p' : last.matches('[dir="auto"]') ? '[dir="auto"]' : null;
  let before = last.previousElementSibling;
  while (kind && before instanceof HTMLElement && before.matches(kind)) {
    run.unshift(before);
    before = before.previousElementSibling;
  }
  return run.map((each) => readText(each).text.trim()).join('\n');
}
