// The same promise that tests/examples makes natively: one finding, the exact span, fixes silence.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAnalyzer } from 'amends';
import { analyzersFor, applied, examples, inputOf } from './support.js';

const analyzerFor = analyzersFor(createAnalyzer);

const byCheck = group(examples());

function group(list) {
  const out = new Map();
  for (const it of list) out.set(it.check, [...(out.get(it.check) ?? []), it]);
  return out;
}

function findings(analyzer, check, input) {
  return analyzer.analyze(input).diagnostics.filter((d) => d.check === check);
}

function expectFlagged(analyzer, example) {
  const input = inputOf(example);
  const found = findings(analyzer, example.check, input);
  assert.equal(found.length, 1, `${found.length} findings: ${input.reply}`);
  const end = input.reply.length;
  const begin = example.words === undefined ? end : input.reply.indexOf(example.words);
  assert.ok(begin >= 0, `the words do not stand in: ${input.reply}`);
  const expected = [begin, begin + (example.words ?? '').length];
  assert.deepEqual(found[0].utf16, expected, input.reply);
  for (const fix of found[0].fixes) {
    const reply = applied(fix, input.reply);
    const left = findings(analyzer, example.check, { ...input, reply });
    assert.deepEqual(left, [], `${fix.label}: ${reply}`);
  }
}

describe('the examples of every check hold in WebAssembly', () => {
  for (const [check, list] of byCheck) {
    test(check, async () => {
      for (const example of list) {
        const analyzer = await analyzerFor(example);
        if (example.kind === 'flagged') {
          expectFlagged(analyzer, example);
          continue;
        }
        const found = findings(analyzer, check, inputOf(example));
        assert.deepEqual(found, [], `clean: ${example.reply}`);
      }
    });
  }
});
