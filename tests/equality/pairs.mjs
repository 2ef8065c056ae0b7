// Records to compare or to time over: real ones where ../shared is, beside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const shared = process.env.AMENDS_SHARED ?? join(dirname(root), 'shared');

export function readLines(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/**
 * `wanted` pairs of care_replies, spread over each file; null where the files are not.
 * As many from each of the four files where `even` is set, otherwise by their share of all.
 */
export function carePairs(wanted, { even = false } = {}) {
  const paths = ['ibm_cdp', 'twcs_sample', 'tweetsumm', 'twacs_airlines'].map((name) =>
    join(shared, 'data/care_replies', `${name}.jsonl.gz`),
  );
  if (!paths.every(existsSync)) return null;
  const files = paths.map(readLines);
  if (!even) return spread(files.flat(), wanted).map(asRecord);
  const drawn = [];
  // Smallest first: what it lacks is drawn from the others.
  files.forEach((pairs, i) => {
    drawn.push(...spread(pairs, Math.ceil((wanted - drawn.length) / (files.length - i))));
  });
  return drawn.map(asRecord);
}

function spread(all, wanted) {
  const count = Math.min(wanted, all.length);
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]);
}

function asRecord({ id, complaint, reply }) {
  return { id, surface: 'x', customer: complaint, reply };
}

export function goldRecords() {
  const file = join(shared, 'eval/dev.jsonl');
  if (!existsSync(file)) return null;
  return readLines(file);
}

export function exampleRecords() {
  return readLines(join(root, 'examples/replies.jsonl'));
}
