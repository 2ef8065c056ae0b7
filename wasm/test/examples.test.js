// The same promise that tests/examples makes natively: one finding, the exact span, fixes silence.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createAnalyzer } from 'amends';
import { applied, examples, inputOf } from './support.js';

let analyzer;
before(async () => {
  analyzer = await createAnalyzer();
});

const byCheck = group(examples());

function group(list) {
  const out = new Map();
  for (const it of list) out.set(it.check, [...(out.get(it.check) ?? []), it]);
  return out;
}

function findings(check, input) {
  return analyzer.analyze(input).diagnostics.filter((d) => d.check === check);
}

function expectFlagged(example) {
  const input = inputOf(example);
  const found = findings(example.check, input);
  assert.equal(found.length, 1, `${found.length} findings: ${input.reply}`);
  const end = input.reply.length;
  const begin = example.words === undefined ? end : input.reply.indexOf(example.words);
  assert.ok(begin >= 0, `the words do not stand in: ${input.reply}`);
  const expected = [begin, begin + (example.words ?? '').length];
  assert.deepEqual(found[0].utf16, expected, input.reply);
  for (const fix of found[0].fixes) {
    const reply = applied(fix, input.reply);
    assert.deepEqual(findings(example.check, { ...input, reply }), [], `${fix.label}: ${reply}`);
  }
}

describe('the examples of every check hold in WebAssembly', () => {
  for (const [check, list] of byCheck) {
    test(check, () => {
      for (const example of list) {
        if (example.kind === 'flagged') expectFlagged(example);
        else assert.deepEqual(findings(check, inputOf(example)), [], `clean: ${example.reply}`);
      }
    });
  }
});
