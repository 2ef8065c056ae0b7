// A policy as JavaScript has it, made flat: the core sets it pair by pair and knows what is legal.
import { wellFormed } from './well_formed.js';

/** A word as the company writes it, and forms that it does not want. */
export interface PolicyTerm {
  use: string;
  not?: readonly string[] | undefined;
}
export type PolicyScalar = string | number | boolean;
export type PolicyValue =
  | PolicyScalar
  | readonly (PolicyScalar | PolicyTerm)[]
  | PolicyTable
  | null
  | undefined;
/** Settings as in amends.toml: `{ public: 'invite' }`, `{ 'offer-limit': { agent: '20 GBP' } }`. */
export interface PolicyTable {
  readonly [key: string]: PolicyValue;
}

/** Key, value, key, value; a list gives a pair an entry. null and undefined count as not given. */
export function flatten(policy: unknown): string[] {
  if (!isTable(policy)) {
    throw new TypeError(`options.policy must be an object of settings, not ${kindOf(policy)}`);
  }
  const flat: string[] = [];
  addTable(flat, '', policy);
  return flat;
}

function addTable(flat: string[], prefix: string, table: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(table)) addValue(flat, prefix + name, value);
}

function addValue(flat: string[], key: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) addEntry(flat, key, item);
  } else if (isTable(value)) {
    addTable(flat, `${key}.`, value);
  } else {
    addScalar(flat, key, value);
  }
}

function addEntry(flat: string[], key: string, item: unknown): void {
  if (!isTable(item)) return addScalar(flat, key, item);
  const { use, not = [], ...others } = item;
  const strings = Array.isArray(not) && not.every((form) => typeof form === 'string');
  if (typeof use !== 'string' || !strings || Object.keys(others).length > 0) {
    throw new RangeError(`${key}: a term has "use", a word or name, and "not", a list of others`);
  }
  if (not.length === 0) return addScalar(flat, key, use);
  for (const form of not) addScalar(flat, key, `${use}: ${String(form)}`);
}

function addScalar(flat: string[], key: string, value: unknown): void {
  const isScalar =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isScalar) {
    throw new RangeError(`${key}: must be a string, a number, true or false`);
  }
  flat.push(wellFormed(key), wellFormed(String(value)));
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
