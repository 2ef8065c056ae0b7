import type { ChecklistItem, Report } from 'amends';
import type { Edit } from './edit.ts';

/**
 * Where the core's words for a missing part go: a greeting at the start, all else at the end but
 * before the name it is signed with.
 *
 *   "We will look."          + greeting "Hi Ana,"   ->  "Hi Ana, We will look."
 *   "We will look.\nMia"     + apology "I'm sorry." ->  "We will look. I'm sorry.\nMia"
 */
export function insertionOf(
  text: string,
  checklist: Report['checklist'],
  { item, insert }: ChecklistItem,
): Edit | null {
  if (!insert) return null;
  if (item === 'greeting') return at(0, text.trim() ? `${insert} ` : insert);
  const signed = checklist.find((each) => each.item === 'signoff' && each.state === 'met');
  const before = text.slice(0, signed?.utf16[0]).trimEnd();
  if (before) return at(before.length, ` ${insert}`);
  return at(0, text.trim() ? `${insert} ` : insert);
}

const at = (begin: number, text: string): Edit => ({ begin, end: begin, text });
