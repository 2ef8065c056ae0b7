import type { Diagnostic } from 'amends';
import { describe, expect, test } from 'vitest';
import { applyEdit, carry, editBetween, replacementsOf } from '../../page/edit.ts';

const finding = (begin: number, end: number): Diagnostic => ({
  check: 'non-apology',
  severity: 'error',
  by: 'words',
  utf16: [begin, end],
  message: '',
  fixes: [{ label: '', edits: [{ utf16: [begin, end], text: 'x' }] }],
  docs: '',
});

describe('editBetween', () => {
  test('nothing changed is no edit', () => expect(editBetween('a', 'a')).toBeNull());

  test.each([
    ['', 'a', { begin: 0, end: 0, text: 'a' }],
    ['a', '', { begin: 0, end: 1, text: '' }],
    ['sorry', 'sorry!', { begin: 5, end: 5, text: '!' }],
    ['ab cd', 'ab x cd', { begin: 3, end: 3, text: 'x ' }],
    ['one two', 'one three', { begin: 5, end: 7, text: 'hree' }],
  ])('%j to %j', (before, after, edit) => expect(editBetween(before, after)).toEqual(edit));

  test('a repeated letter is one insertion, wherever it went in', () => {
    const edit = editBetween('aaa', 'aaaa');
    expect(edit).toEqual({ begin: 3, end: 3, text: 'a' });
  });

  test('emoji that share a half are exchanged whole', () => {
    // Both begin with D83D, so a comparison by units would cut them.
    expect(editBetween('a😀b', 'a😁b')).toEqual({ begin: 1, end: 3, text: '😁' });
    // And these end with the same half: U+1F600 and U+1FA00.
    expect(editBetween('\u{1F600}', '\u{1FA00}')).toEqual({ begin: 0, end: 2, text: '\u{1FA00}' });
  });

  test('the edit always leads from one text to the other, and cuts no emoji', () => {
    const parts = ['a', 'b', ' ', '\n', '😀', '😁', '\u{1FA00}', 'é'];
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const text = (): string =>
      Array.from({ length: random(8) }, () => parts[random(parts.length)]).join('');
    for (let round = 0; round < 5000; round++) {
      const [before, after] = [text(), text()];
      const edit = editBetween(before, after);
      if (!edit) continue;
      expect(applyEdit(before, edit)).toBe(after);
      expect(edit.text.isWellFormed()).toBe(true);
      expect(before.slice(0, edit.begin).isWellFormed()).toBe(true);
      expect(before.slice(edit.end).isWellFormed()).toBe(true);
    }
  });
});

describe('carry', () => {
  test('a finding before the edit stays, one after it moves with its fix', () => {
    const carried = carry([finding(0, 3), finding(10, 14)], { begin: 5, end: 6, text: 'xyz' });
    expect(carried.map((each) => each.utf16)).toEqual([
      [0, 3],
      [12, 16],
    ]);
    expect(carried[1]?.fixes[0]?.edits[0]?.utf16).toEqual([12, 16]);
  });

  test('a finding that the edit touches is left out', () => {
    expect(carry([finding(4, 8)], { begin: 7, end: 9, text: '' })).toEqual([]);
    expect(carry([finding(4, 8)], { begin: 5, end: 5, text: 'x' })).toEqual([]);
  });
});

describe('replacementsOf', () => {
  const edits = [
    { utf16: [0, 2] as [number, number], text: 'Hi' },
    { utf16: [6, 9] as [number, number], text: '' },
  ];

  test('edits of one line become one replacement, so that one undo takes them back', () => {
    expect(replacementsOf('Yo we  are', edits)).toEqual([{ begin: 0, end: 9, text: 'Hi we ' }]);
  });

  test('edits across lines stay apart, last first, so that offsets hold', () => {
    expect(replacementsOf('Yo\nwe are', edits)).toEqual([
      { begin: 6, end: 9, text: '' },
      { begin: 0, end: 2, text: 'Hi' },
    ]);
  });

  test('no edits, nothing to do', () => expect(replacementsOf('a', [])).toEqual([]));
});
