// What a caller gives: checked here, so that a slip is named where it was made.
import type { WireInput } from './amends.mjs';
import type { SurfaceId } from './generated/check_ids.js';
import { wellFormed } from './well_formed.js';

export const faults = ['unknown', 'ours', 'theirs', 'third-party'] as const;
export const modes = ['draft', 'template', 'sent', 'follow-up'] as const;

export type Fault = (typeof faults)[number];
export type Mode = (typeof modes)[number];

/** An earlier turn of the conversation. */
export interface Turn {
  by: 'customer' | 'agent';
  /** RFC 3339 */
  at?: string | undefined;
  text: string;
}

/** One reply, and what is known of the case. Only `reply` is required; null counts as not given. */
export interface Input {
  reply: string;
  /** the complaint that it answers; without one, no absence is reported */
  customer?: string | null | undefined;
  /** echoed in the report */
  id?: string | number | null | undefined;
  /** where it will be sent; an unknown id counts as `other` */
  surface?: SurfaceId | (string & {}) | null | undefined;
  /** the customer's displayed name */
  author?: string | null | undefined;
  /** the customer's handle, with or without @ */
  handle?: string | null | undefined;
  /** whose fault it was */
  fault?: Fault | null | undefined;
  /** being written, a canned reply with slots, already out, or after the case was closed */
  mode?: Mode | null | undefined;
  /** the writer's role, for offer limits */
  role?: string | null | undefined;
  /** RFC 3339 */
  customer_at?: string | null | undefined;
  /** RFC 3339 */
  reply_at?: string | null | undefined;
  /** earlier turns, oldest first */
  thread?: readonly Turn[] | null | undefined;
  /** case facts: type to value */
  facts?: Readonly<Record<string, string>> | null | undefined;
}

/** Throws a TypeError that names the property and what it may be. */
export function toWire(input: Input): WireInput {
  if (!isRecord(input)) throw new TypeError(`input must be an object, not ${kindOf(input)}`);
  if (input['reply'] === undefined || input['reply'] === null) {
    throw new TypeError('input.reply is missing: it must be a string');
  }
  const id = typeof input['id'] === 'number' ? String(input['id']) : text(input, 'id');
  return {
    reply: text(input, 'reply'),
    customer: given(input['customer']) ? text(input, 'customer') : undefined,
    id,
    surface: text(input, 'surface') || 'other',
    author: text(input, 'author'),
    handle: text(input, 'handle'),
    fault: word(input, 'fault', faults),
    mode: word(input, 'mode', modes),
    role: text(input, 'role'),
    customer_at: text(input, 'customer_at'),
    reply_at: text(input, 'reply_at'),
    thread: given(input['thread']) ? flatThread(input['thread']) : undefined,
    facts: given(input['facts']) ? flatFacts(input['facts']) : undefined,
  };
}

type Loose = Record<string, unknown>;

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function text(record: Loose, key: string, place = 'input'): string {
  const value = record[key];
  if (!given(value)) return '';
  if (typeof value === 'string') return wellFormed(value);
  throw new TypeError(`${place}.${key} must be a string, not ${kindOf(value)}`);
}

function word(record: Loose, key: string, legal: readonly [string, ...string[]]): string {
  const value = record[key];
  if (!given(value)) return legal[0];
  if (typeof value === 'string' && legal.includes(value)) return value;
  const words = legal.map((it) => `'${it}'`);
  const last = words.pop();
  throw new TypeError(
    `input.${key} must be ${words.join(', ')} or ${last}, not ` +
      (typeof value === 'string' ? `'${value}'` : kindOf(value)),
  );
}

function flatThread(thread: unknown): string[] {
  if (!Array.isArray(thread)) {
    throw new TypeError(`input.thread must be an array of turns, not ${kindOf(thread)}`);
  }
  return thread.flatMap((turn: unknown, index) => {
    const place = `input.thread[${index}]`;
    if (!isRecord(turn)) {
      throw new TypeError(`${place} must be an object {by, at, text}, not ${kindOf(turn)}`);
    }
    return [text(turn, 'by', place), text(turn, 'at', place), text(turn, 'text', place)];
  });
}

function flatFacts(facts: unknown): string[] {
  if (!isRecord(facts)) {
    throw new TypeError(`input.facts must be an object of type: value, not ${kindOf(facts)}`);
  }
  return Object.keys(facts).flatMap((type) => [
    wellFormed(type),
    text(facts, type, 'input.facts'),
  ]);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
