import type { ChecklistItem } from 'amends';
import { expect, test } from 'vitest';
import { applyEdit } from '../../page/edit.ts';
import { insertionOf } from '../../page/insertion.ts';

const missing = (item: ChecklistItem['item'], insert: string | null): ChecklistItem => ({
  item,
  state: 'missing',
  utf16: [0, 0],
  insert,
});

const signoff = (begin: number, end: number): ChecklistItem => ({
  item: 'signoff',
  state: 'met',
  utf16: [begin, end],
  insert: null,
});

const greeting = missing('greeting', 'Hi Ana,');
const apology = missing('apology', "I'm sorry about this.");

test.each([
  ['a greeting goes to the start', greeting, [], 'We look.', 'Hi Ana, We look.'],
  ['any other part to the end', apology, [], 'We look.', "We look. I'm sorry about this."],
  [
    'but before the name',
    apology,
    [signoff(9, 12)],
    'We look. Mia',
    "We look. I'm sorry about this. Mia",
  ],
  [
    'also on another line',
    apology,
    [signoff(9, 12)],
    'We look.\nMia',
    "We look. I'm sorry about this.\nMia",
  ],
  ['trailing space is kept', apology, [], 'We look. ', "We look. I'm sorry about this. "],
  ['a reply that is only a name', apology, [signoff(0, 3)], 'Mia', "I'm sorry about this. Mia"],
  ['an empty reply', greeting, [], '', 'Hi Ana,'],
])('%s', (_name, item, checklist, text, wanted) => {
  const edit = insertionOf(text, checklist, item);
  expect(edit && applyEdit(text, edit)).toBe(wanted);
});

test('what only the writer can word is not offered', () => {
  expect(insertionOf('We look.', [], missing('step', null))).toBeNull();
});
