// What several tests need.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const wasmFolder = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = dirname(wasmFolder);

/** The examples of all checks, as amends-gen wrote them beside the build that dist came from. */
export function examples() {
  const built = process.env.AMENDS_BUILD ?? join(root, 'build/wasm');
  const file = join(built, 'generated/examples.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** An example as an input: what it does not name is left out. */
export function inputOf(example) {
  const { reply, customer, surface, mode, author, handle, fault, role } = example;
  return { reply, customer, surface, mode, author, handle, fault, role };
}

/** The policy of an example, whose pairs stand flat: entries of a list repeat their key. */
export function policyOf({ policy = [] }) {
  const table = {};
  for (let i = 0; i + 1 < policy.length; i += 2) {
    const [key, value] = [policy[i], policy[i + 1]];
    table[key] = key in table ? [table[key], value].flat() : value;
  }
  return table;
}

/** Analyzers by policy, each made once. `create` makes one from options. */
export function analyzersFor(create) {
  const made = new Map();
  return (example) => {
    // Style tips all at once: by default the two most telling, and none beside a good reply.
    const policy = { 'tips.most': '9', 'tips.when-ready': 'true', ...policyOf(example) };
    const key = JSON.stringify(policy);
    if (!made.has(key)) made.set(key, create({ policy }));
    return made.get(key);
  };
}

/** The reply with a fix applied, as an editor would do it. */
export function applied(fix, reply) {
  for (const { utf16, text } of [...fix.edits].reverse()) {
    reply = reply.slice(0, utf16[0]) + text + reply.slice(utf16[1]);
  }
  return reply;
}
