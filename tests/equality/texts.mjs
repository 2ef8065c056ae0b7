// Texts on which two builds of one engine are likeliest to part: other scripts, and strings that
// nobody writes.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const corpus = join(dirname(dirname(fileURLToPath(import.meta.url))), 'corpus');

export function corpusRecords() {
  const folder = join(corpus, 'languages');
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').split('\n').filter((it) => it && it[0] !== '#'),
  );
  const replies = readFileSync(join(corpus, 'replies.txt'), 'utf8').split('\n---\n');
  const all = [...lines, ...replies];
  return all.map((reply, i) => ({ id: `corpus-${i}`, reply, customer: all[(i * 7) % all.length] }));
}

// Ranges of code points, some of them unassigned: controls, Latin, marks, Hebrew, Arabic, Thai,
// Hangul, joiners, symbols, kana, Han, variation selectors, full width, emoji, flags, tags.
const ranges = [
  [0x20, 0x7e], [0x20, 0x7e], [0x20, 0x7e], [0x09, 0x0d], [0xa0, 0x24f], [0x300, 0x36f],
  [0x5d0, 0x5ea], [0x600, 0x6ff], [0xe00, 0xe7f], [0x1100, 0x11ff], [0x200b, 0x2069],
  [0x2190, 0x2bff], [0x3040, 0x30ff], [0x4e00, 0x4fff], [0xac00, 0xacff], [0xfe00, 0xfe0f],
  [0xff00, 0xffef], [0x1f1e6, 0x1f1ff], [0x1f300, 0x1faff], [0xe0020, 0xe007f],
];
const words = ['sorry ', 'you feel that way', "don't ", 'Mr. ', '@ana ', '#fail ', 'https://t.co/x '];

export function randomRecords(count) {
  let seed = 20250301;
  const below = (limit) => (seed = (seed * 48271) % 2147483647) % limit;
  const piece = () => {
    if (below(4) === 0) return words[below(words.length)];
    const [first, last] = ranges[below(ranges.length)];
    return String.fromCodePoint(first + below(last - first + 1));
  };
  const text = () => Array.from({ length: below(60) }, piece).join('');
  const surfaces = ['x', 'bluesky', 'google', 'email', 'other'];
  return Array.from({ length: count }, (_, i) => ({
    id: `random-${i}`,
    surface: surfaces[below(surfaces.length)],
    reply: text(),
    customer: text(),
  }));
}
