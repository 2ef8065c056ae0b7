import { createAnalyzer, type Analyzer } from 'amends';
import { ownFile } from './own-file.ts';

let loading: Promise<Analyzer> | null = null;

/** The one analyzer of this background, loaded when first asked for. */
export function engine(): Promise<Analyzer> {
  loading ??= createAnalyzer({ wasm: ownFile('amends.wasm') }).catch((error) => {
    loading = null; // the next request tries again
    throw error;
  });
  return loading;
}
