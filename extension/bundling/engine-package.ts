import { resolve } from 'node:path';

// Where the npm package of the core lies. AMENDS_PACKAGE names another build of it.
export function enginePackage(): string {
  return resolve(process.env.AMENDS_PACKAGE ?? resolve(import.meta.dirname, '../../wasm/dist'));
}
