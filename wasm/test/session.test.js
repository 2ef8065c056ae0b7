import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createInternalAnalyzer } from 'amends/internal';
import { analyzersFor, examples, inputOf } from './support.js';

let analyzer;
before(async () => {
  analyzer = await createInternalAnalyzer();
});

/** The session's report equals that of the text it was typed to. */
function assertFresh(session, input, by = analyzer) {
  assert.deepEqual(session.report, by.analyze(input));
}

test('typed one UTF-16 unit at a time, every example equals a fresh analysis', async () => {
  const analyzerFor = analyzersFor(createInternalAnalyzer);
  for (const example of examples()) {
    const input = inputOf(example);
    const by = await analyzerFor(example);
    const session = by.open({ ...input, reply: '' });
    for (let i = 0; i < input.reply.length; i++) {
      session.replace(i, i, input.reply[i]);
      if (i % 7 === 0) assertFresh(session, { ...input, reply: input.reply.slice(0, i + 1) }, by);
    }
    assertFresh(session, input, by);
    session.close();
  }
});

test('random edits, halves of surrogate pairs among them, equal a fresh analysis', () => {
  let seed = 1;
  const below = (limit) => (seed = (seed * 48271) % 2147483647) % limit;
  const pieces = ['sorry ', 'you feel that way', '😢', '\ud83d', '\ude22', '. ', '', 'é', '!!', '\n'];
  for (let round = 0; round < 60; round++) {
    let reply = 'We are sorry 😢 you feel that way. Please calm down 😢😢.';
    const session = analyzer.open({ reply });
    for (let edit = 0; edit < 25; edit++) {
      const begin = below(reply.length + 1);
      const end = begin + below(5);
      const text = pieces[below(pieces.length)];
      session.replace(begin, end, text);
      reply = reply.slice(0, begin) + text + reply.slice(end);
      assertFresh(session, { reply });
    }
    session.close();
  }
});

test('an edit says what it added and what it removed', () => {
  const session = analyzer.open({ reply: 'Hello Ana. ' });
  const typed = session.replace(11, 11, 'We are sorry you feel that way.');
  assert.equal(typed.report, session.report);
  assert.ok(typed.added.some((d) => d.check === 'non-apology'));
  assert.deepEqual(typed.removed.filter((d) => d.check === 'non-apology'), []);
  for (const d of typed.added) assert.ok(!('utf8' in d));
  const cleared = session.replace(11, 1000, '');
  assert.ok(cleared.removed.some((d) => d.check === 'non-apology'));
  session.close();
});

test('offsets beyond the end are clamped, and an end before begin counts as begin', () => {
  const session = analyzer.open({ reply: 'Sorry' });
  session.replace(99, 120, '!');
  assertFresh(session, { reply: 'Sorry!' });
  session.replace(3, 1, '-');
  assertFresh(session, { reply: 'Sor-ry!' });
  session.close();
});

test('a closed session says so, and closing twice does nothing', () => {
  const session = analyzer.open({ reply: 'Hi' });
  session.close();
  session.close();
  assert.throws(() => session.replace(0, 0, 'x'), /This session is closed/);
  assert.equal(session.report.length.used, 2);
});

test('thousands of sessions, closed ones, do not use memory up', () => {
  const reply = 'We are sorry you feel that way. '.repeat(50);
  const open = () => analyzer.open({ reply, customer: reply }).close();
  for (let i = 0; i < 100; i++) open();
  const before = process.memoryUsage().arrayBuffers;
  for (let i = 0; i < 2000; i++) open();
  assert.ok(process.memoryUsage().arrayBuffers - before < 4_000_000);
});

test('sessions do not disturb one another', () => {
  const one = analyzer.open({ reply: 'We are sorry you feel that way.' });
  const two = analyzer.open({ reply: 'Please calm down.' });
  one.replace(0, 0, 'Oh. ');
  two.replace(0, 0, 'Ah. ');
  assertFresh(one, { reply: 'Oh. We are sorry you feel that way.' });
  assertFresh(two, { reply: 'Ah. Please calm down.' });
  one.close();
  assertFresh(two, { reply: 'Ah. Please calm down.' });
  two.close();
});
