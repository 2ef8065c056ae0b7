// The company's policy: flat or nested, set by the core, whose words say what is wrong in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyzer } from 'amends';

const reply = 'Your card was declined twice, so we cancelled your booking.';
const ids = (analyzer, input) => analyzer.analyze(input).diagnostics.map((d) => d.check);

test('a policy changes what is found, flat and nested', async () => {
  const input = { reply, surface: 'google' };
  assert.ok(!ids(await createAnalyzer(), input).includes('public-invite-only'));
  const invite = await createAnalyzer({ policy: { public: 'invite' } });
  assert.ok(ids(invite, input).includes('public-invite-only'));
  const offer = { reply: 'We will send you £250 as a goodwill gesture.', role: 'agent' };
  for (const policy of [
    { 'offer-limit.agent': '20 GBP' },
    { 'offer-limit': { agent: ['20 GBP', '25 EUR'] } },
  ]) {
    assert.ok(ids(await createAnalyzer({ policy }), offer).includes('offer-limit'));
  }
});

test('terms are objects, and null counts as not given', async () => {
  const analyzer = await createAnalyzer({
    policy: {
      brand: { glossary: ['Acme', { use: 'WidgetPro', not: ['widget pro'] }], forbidden: null },
      'tips.most': 0,
      tips: { 'when-ready': true },
    },
  });
  const found = analyzer.analyze({ reply: 'Your Acme widget pro is covered.' }).diagnostics;
  const brand = found.filter((d) => d.check === 'brand-voice');
  assert.equal(brand.length, 1);
  assert.equal(brand[0].fixes[0].edits[0].text, 'WidgetPro');
});

test('two analyzers keep each its own policy', async () => {
  const strict = await createAnalyzer({ policy: { disabled: ['non-apology'] } });
  const plain = await createAnalyzer();
  const input = { reply: 'We are sorry you feel that way.' };
  assert.ok(ids(plain, input).includes('non-apology'));
  assert.ok(!ids(strict, input).includes('non-apology'));
});

const wrong = [
  [{ publik: 'invite' }, 'publik: there is no such setting; did you mean "public"?'],
  [
    { public: 'invit' },
    'public: "invit" is none of hybrid, solve, invite; did you mean "invite"?',
  ],
  [{ public: ['solve', 'invite'] }, 'public: takes one value, not several'],
  [{ 'tips.most': 12 }, 'tips.most: "12" is not a whole number, 0 to 9; the nearest is 9'],
  [{ disabled: [['a']] }, 'disabled: must be a string, a number, true or false'],
  [
    { brand: { glossary: [{ us: 'x' }] } },
    'brand.glossary: a term has "use", a word or name, and "not", a list of others',
  ],
  [{ public: 'invit', emoji: 'non' }, /^public: .*\nemoji: "non" is none of .*"none"\?$/],
];
for (const [policy, message] of wrong) {
  test(`a policy that is wrong is a RangeError: ${JSON.stringify(policy)}`, async () => {
    await assert.rejects(createAnalyzer({ policy }), { name: 'RangeError', message });
  });
}

test('a policy that is no object is a TypeError', async () => {
  for (const policy of ['invite', ['public', 'invite'], 3]) {
    await assert.rejects(createAnalyzer({ policy }), { name: 'TypeError', message: /^options\.policy/ });
  }
});
