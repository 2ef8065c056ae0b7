import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createAnalyzer } from 'amends';

let analyzer;
before(async () => {
  analyzer = await createAnalyzer();
});

const wrong = [
  [undefined, 'input must be an object, not undefined'],
  [null, 'input must be an object, not null'],
  ['Sorry.', 'input must be an object, not a string'],
  [[], 'input must be an object, not an array'],
  [{}, 'input.reply is missing: it must be a string'],
  [{ reply: 4 }, 'input.reply must be a string, not a number'],
  [{ reply: '', customer: {} }, 'input.customer must be a string, not an object'],
  [{ reply: '', surface: 1 }, 'input.surface must be a string, not a number'],
  [{ reply: '', id: true }, 'input.id must be a string, not a boolean'],
  [{ reply: '', customer_at: new Date(0) }, 'input.customer_at must be a string, not an object'],
  [
    { reply: '', mode: 'Draft' },
    "input.mode must be 'draft', 'template', 'sent' or 'follow-up', not 'Draft'",
  ],
  [
    { reply: '', fault: 3 },
    "input.fault must be 'unknown', 'ours', 'theirs' or 'third-party', not a number",
  ],
  [{ reply: '', thread: {} }, 'input.thread must be an array of turns, not an object'],
  [
    { reply: '', thread: ['hi'] },
    'input.thread[0] must be an object {by, at, text}, not a string',
  ],
  [
    { reply: '', thread: [{ by: 'agent', text: 1 }] },
    'input.thread[0].text must be a string, not a number',
  ],
  [{ reply: '', facts: [] }, 'input.facts must be an object of type: value, not an array'],
  [{ reply: '', facts: { amount: 20 } }, 'input.facts.amount must be a string, not a number'],
];

for (const [input, message] of wrong) {
  test(`wrong input is named: ${message}`, () => {
    assert.throws(() => analyzer.analyze(input), { name: 'TypeError', message });
    assert.throws(() => analyzer.open(input), { name: 'TypeError', message });
  });
}

test('wrong offsets and texts of an edit are named', () => {
  const session = analyzer.open({ reply: 'Hi' });
  for (const begin of [-1, 0.5, NaN, '0', undefined]) {
    assert.throws(() => session.replace(begin, 2, ''), {
      name: 'TypeError',
      message: `begin must be a whole number of UTF-16 units, not ${begin}`,
    });
  }
  assert.throws(() => session.replace(0, null, ''), { name: 'TypeError', message: /^end must be/ });
  assert.throws(() => session.replace(0, 1, 5), { name: 'TypeError', message: /^text must be/ });
  assert.equal(session.report.length.used, 2);
  session.close();
});

test('explaining what is no check says which there are', () => {
  assert.throws(() => analyzer.explain('nonapology'), {
    name: 'RangeError',
    message: /^No check is called 'nonapology'\. There are: .*non-apology/,
  });
  assert.throws(() => analyzer.explain(3), TypeError);
});

test('a .wasm that is not there, is none, or is no address is an error, not a hang', async () => {
  await assert.rejects(createAnalyzer({ wasm: 'no/such/amends.wasm' }), /ENOENT/);
  await assert.rejects(createAnalyzer({ wasm: new Uint8Array([1, 2, 3]) }), WebAssembly.CompileError);
  await assert.rejects(createAnalyzer({ wasm: 5 }), { name: 'TypeError', message: /^options\.wasm/ });
});
