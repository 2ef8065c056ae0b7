// Finds the .wasm and starts it, in a page, a worker, a service worker or node.
import createCore, { type Core } from './amends.mjs';

/** Where the .wasm is: its bytes, a compiled module, or its address. */
export type WasmSource = ArrayBuffer | ArrayBufferView | WebAssembly.Module | URL | string;

export function load(source: WasmSource | undefined): Promise<Core> {
  // This very expression, written out, is what bundlers look for.
  const wasm = source ?? new URL('./amends.wasm', import.meta.url);
  return new Promise((resolve, reject) => {
    createCore({
      instantiateWasm(imports, receive) {
        instantiate(wasm, imports).then(receive).catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
}

async function instantiate(
  source: WasmSource,
  imports: WebAssembly.Imports,
): Promise<WebAssembly.Instance> {
  if (source instanceof WebAssembly.Module) return WebAssembly.instantiate(source, imports);
  if (typeof source === 'string' || source instanceof URL) return fromAddress(source, imports);
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    return (await WebAssembly.instantiate(source as BufferSource, imports)).instance;
  }
  throw new TypeError(
    'options.wasm must be an ArrayBuffer, a Uint8Array, a WebAssembly.Module, a URL or a string',
  );
}

async function fromAddress(
  address: URL | string,
  imports: WebAssembly.Imports,
): Promise<WebAssembly.Instance> {
  if (typeof process === 'object' && process.versions?.node) {
    const file = typeof address === 'string' && !URL.canParse(address) ? address : new URL(address);
    if (typeof file === 'string' || file.protocol === 'file:') {
      // Not a literal, so that bundlers for the web leave it alone.
      const fs = 'node:fs/promises';
      const { readFile } = (await import(fs)) as NodeFiles;
      return (await WebAssembly.instantiate(await readFile(file), imports)).instance;
    }
  }
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`Could not load ${String(address)}: HTTP status ${response.status}`);
  }
  // instantiateStreaming refuses any other type, and some servers do not know this one.
  if (response.headers.get('content-type')?.startsWith('application/wasm')) {
    return (await WebAssembly.instantiateStreaming(response, imports)).instance;
  }
  return (await WebAssembly.instantiate(await response.arrayBuffer(), imports)).instance;
}

interface NodeFiles {
  readFile(path: string | URL): Promise<BufferSource>;
}
declare const process: { versions?: { node?: string } } | undefined;
