import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { createAnalyzer } from 'amends';
import { wasmFolder } from './support.js';

let analyzer;
before(async () => {
  analyzer = await createAnalyzer();
});

test('checks are listed by id, sorted, and each explains itself', () => {
  assert.ok(analyzer.checks.includes('non-apology'));
  assert.deepEqual([...analyzer.checks].sort(), analyzer.checks);
  for (const id of analyzer.checks) {
    const it = analyzer.explain(id);
    assert.equal(it.id, id);
    assert.equal(it.docs, `checks/${id}`);
    assert.match(it.severity, /^(error|warning|suggestion|info)$/);
    assert.match(it.kind, /^(reply|pair)$/);
    assert.ok(it.title && it.why && it.family && it.source.length > 0, id);
    assert.ok(it.examples.bad && it.examples.good, id);
  }
});

test('the ids in the types are the ids in the core', () => {
  const types = readFileSync(join(wasmFolder, 'dist/generated/check_ids.d.ts'), 'utf8');
  for (const id of analyzer.checks) assert.match(types, new RegExp(`['"]${id}['"]`));
  for (const { id } of analyzer.surfaces) assert.match(types, new RegExp(`['"]${id}['"]`));
});

test('surfaces say who sees them and how much fits', () => {
  const byId = Object.fromEntries(analyzer.surfaces.map((it) => [it.id, it]));
  assert.equal(byId['x'].limit, 280);
  assert.equal(byId['x'].public, true);
  assert.equal(byId['x-dm'].public, false);
  assert.equal(byId['other'].limit, null);
  assert.match(byId['x'].checked, /^\d{4}-\d{2}-\d{2}$/);
});

test('the version is the package version', () => {
  const { version } = JSON.parse(readFileSync(join(wasmFolder, 'package.json'), 'utf8'));
  assert.equal(analyzer.version.engine, version);
  assert.match(analyzer.version.icu, /^\d+\.\d+/);
  assert.ok(analyzer.version.data);
});

test('lists cannot be changed by one caller for another', () => {
  assert.throws(() => analyzer.checks.push('mine'), TypeError);
  assert.throws(() => (analyzer.surfaces[0].limit = 1), TypeError);
});
