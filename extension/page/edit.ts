import type { Diagnostic } from 'amends';

/** One replacement in a text, in UTF-16 units: what an input event did, at its smallest. */
export interface Edit {
  begin: number;
  end: number;
  text: string;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Null when nothing changed. Never cuts a surrogate pair in two. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  if (head > 0 && isHigh(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  const room = shorter - head;
  while (
    tail < room &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail--;
  return {
    begin: head,
    end: before.length - tail,
    text: after.slice(head, after.length - tail),
  };
}

export const applyEdit = (text: string, edit: Edit): string =>
  text.slice(0, edit.begin) + edit.text + text.slice(edit.end);

/**
 * Findings carried over an edit until the new report is there, so that marks do not flicker. One
 * that the edit touches is left out: a mark in the wrong place is worse than none.
 */
export function carry(diagnostics: Diagnostic[], edit: Edit): Diagnostic[] {
  const shift = edit.text.length - (edit.end - edit.begin);
  const carried: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const [begin, end] = diagnostic.utf16;
    if (end <= edit.begin) carried.push(diagnostic);
    else if (begin >= edit.end) carried.push(shifted(diagnostic, shift));
  }
  return carried;
}

function shifted(diagnostic: Diagnostic, by: number): Diagnostic {
  const move = ([begin, end]: readonly [number, number]): [number, number] => [
    begin + by,
    end + by,
  ];
  return {
    ...diagnostic,
    utf16: move(diagnostic.utf16),
    fixes: diagnostic.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, utf16: move(edit.utf16) })),
    })),
  };
}

/**
 * The edits of one fix as the replacements to make, last first. They become a single one where no
 * line end lies between them, so that one undo takes the whole fix back.
 */
export function replacementsOf(text: string, edits: Diagnostic['fixes'][number]['edits']): Edit[] {
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last) return [];
  const begin = first.utf16[0];
  const end = last.utf16[1];
  if (text.slice(begin, end).includes('\n')) {
    return edits
      .map(({ utf16, text: put }) => ({ begin: utf16[0], end: utf16[1], text: put }))
      .reverse();
  }
  let joined = '';
  let at = begin;
  for (const { utf16, text: put } of edits) {
    joined += text.slice(at, utf16[0]) + put;
    at = utf16[1];
  }
  return [{ begin, end, text: joined }];
}
