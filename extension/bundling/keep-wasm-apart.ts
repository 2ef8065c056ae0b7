import type { Plugin } from 'vite';

/**
 * The package finds its .wasm by `new URL('./amends.wasm', import.meta.url)`, which the bundler
 * would turn into a long data: address in the background script. The file lies in the root of the
 * extension instead, and background/engine.ts names it.
 */
export function keepWasmApart(): Plugin {
  const address = /new URL\(\s*['"](?:\.\/)?amends\.wasm['"]\s*,\s*import\.meta\.url\s*\)/g;
  return {
    name: 'keep-wasm-apart',
    enforce: 'pre',
    transform(code) {
      const kept = code.replace(address, "new URL('/amends.wasm', location.href)");
      return kept === code ? null : { code: kept, map: null };
    },
  };
}
