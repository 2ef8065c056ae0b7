// For this project's own tests: the core's JSON as it is, with the UTF-8 offsets, to be compared
// with the command line's byte for byte. Not covered by semver.
import { WasmAnalyzer, loadWithPolicy, type AnalyzerOptions } from './analyzer.js';

export type { WasmAnalyzer } from './analyzer.js';
export type { WasmSession } from './session.js';

export async function createInternalAnalyzer(options: AnalyzerOptions = {}): Promise<WasmAnalyzer> {
  return new WasmAnalyzer(await loadWithPolicy(options));
}
