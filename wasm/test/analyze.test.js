import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createAnalyzer } from 'amends';

let analyzer;
before(async () => {
  analyzer = await createAnalyzer();
});

const keys = [
  'schema', 'id', 'language', 'truncated', 'surface', 'public', 'length', 'score', 'band',
  'score_parts', 'tone', 'acts', 'checklist', 'diagnostics', 'promises', 'offers', 'complaint',
];

/** Every key that occurs anywhere in a value. */
function allKeys(value, found = new Set()) {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    allKeys(inner, found);
  }
  return found;
}

test('a report is a plain object with every key of the contract in order', () => {
  const report = analyzer.analyze({ reply: 'Hi Ana, sorry! We will call you.', customer: 'Broken!' });
  assert.deepEqual(Object.keys(report), keys);
  assert.equal(Object.getPrototypeOf(report), Object.prototype);
  assert.deepEqual(structuredClone(report), report);
  assert.equal(report.schema, 1);
  assert.equal(report.language, 'en');
});

test('spans count UTF-16 units and no UTF-8 offset is left', () => {
  const reply = '😢😢 We are sorry you feel that way. We will refund £20 by Friday.';
  const report = analyzer.analyze({ reply, customer: 'My order 88213 😢 never came!! Refund me.' });
  const [finding] = report.diagnostics.filter((d) => d.check === 'non-apology');
  assert.equal(reply.slice(...finding.utf16), 'sorry you feel that way');
  assert.ok(!allKeys(report).has('utf8'));
  assert.ok(allKeys(report).has('utf16'));
});

test('text that looks like an offset stays as it was written', () => {
  const id = 'a "utf8":[1,2], \\"utf8\\":[3,4], b';
  assert.equal(analyzer.analyze({ reply: 'Hello.', id }).id, id);
});

test('only the complaint may be absent, and then its card is null', () => {
  assert.equal(analyzer.analyze({ reply: 'Sorry.' }).complaint, null);
  assert.equal(analyzer.analyze({ reply: 'Sorry.', customer: null }).complaint, null);
  assert.equal(analyzer.analyze({ reply: 'Sorry.', customer: 'Late again!!' }).complaint.kind, 'complaint');
});

test('null and undefined count as not given', () => {
  const bare = analyzer.analyze({ reply: 'Sorry, we are on it.' });
  const spelled = analyzer.analyze({
    reply: 'Sorry, we are on it.', customer: undefined, id: null, surface: undefined, author: null,
    handle: undefined, fault: null, mode: undefined, role: null, customer_at: null, reply_at: null,
    thread: null, facts: undefined,
  });
  assert.deepEqual(spelled, bare);
});

test('every property reaches the core', () => {
  const report = analyzer.analyze({
    reply: 'Hello {{first_name}}.', customer: 'Hi', id: 7, surface: 'x-dm', author: 'Ana',
    handle: '@ana', fault: 'third-party', mode: 'template', role: 'lead',
    customer_at: '2025-03-01T10:00:00Z', reply_at: '2025-03-01T11:00:00Z',
    thread: [{ by: 'customer', at: '2025-03-01T09:00:00Z', text: 'Hello?' }, { by: 'agent', text: 'Hi' }],
    facts: { 'order-number': '88213' },
  });
  assert.equal(report.id, '7');
  assert.equal(report.surface, 'x-dm');
  assert.equal(report.public, false);
});

test('an unknown surface counts as other', () => {
  assert.equal(analyzer.analyze({ reply: 'Sorry.', surface: 'pigeon' }).surface, 'other');
});

test('a lone surrogate counts as U+FFFD and shifts nothing', () => {
  for (const half of ['\ud83d', '\ude22']) {
    const reply = `Oh ${half}! We are sorry you feel that way.`;
    const report = analyzer.analyze({ reply });
    const [finding] = report.diagnostics.filter((d) => d.check === 'non-apology');
    assert.equal(reply.slice(...finding.utf16), 'sorry you feel that way');
    assert.deepEqual(report, analyzer.analyze({ reply: reply.replace(half, '\ufffd') }));
  }
});

test('NUL, quotes and control characters pass through', () => {
  const reply = 'a\0b "c" \\ \u0001 \u2028 sorry you feel that way';
  const [finding] = analyzer.analyze({ reply }).diagnostics.filter((d) => d.check === 'non-apology');
  assert.equal(reply.slice(...finding.utf16), 'sorry you feel that way');
});

test('a text over the limit is truncated and says so', () => {
  assert.equal(analyzer.analyze({ reply: '😢'.repeat(30_000) }).truncated, true);
  assert.equal(analyzer.analyze({ reply: '😢'.repeat(20_000) }).truncated, false);
});

test('many long texts do not use memory up', () => {
  const reply = 'We are sorry you feel that way. '.repeat(2500);
  for (let i = 0; i < 20; i++) analyzer.analyze({ reply, customer: reply });
  const before = process.memoryUsage().arrayBuffers;
  for (let i = 0; i < 60; i++) analyzer.analyze({ reply, customer: reply });
  assert.ok(process.memoryUsage().arrayBuffers - before < 4_000_000);
});
