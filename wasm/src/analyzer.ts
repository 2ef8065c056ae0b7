import type { Core } from './amends.mjs';
import type { CheckId, SurfaceId } from './generated/check_ids.js';
import { toWire, type Input } from './input.js';
import { load, type WasmSource } from './load.js';
import { flatten, type PolicyTable } from './policy.js';
import { decode, parseReport, type Report, type Severity } from './report.js';
import { WasmSession, type Session } from './session.js';

/** Why a check marks what it marks. */
export interface Explanation {
  id: CheckId;
  family: string;
  title: string;
  severity: Severity;
  /** what it reads: the reply alone, or the reply beside the complaint */
  kind: 'reply' | 'pair';
  why: string;
  /** articles, studies or platform rules */
  source: string[];
  examples: { bad: string; good: string };
  docs: string;
}

/** A place where replies are sent. */
export interface Surface {
  id: SurfaceId;
  title: string;
  public: boolean;
  /** null where it is not known */
  limit: number | null;
  unit: string;
  source: string;
  /** the ISO date on which the limit was looked up */
  checked: string;
}

export interface Version {
  engine: string;
  /** a hash of checks, word lists and surfaces */
  data: string;
  icu: string;
}

/** Reads replies. Nothing in it changes once it is made; one serves a whole page or process. */
export interface Analyzer {
  analyze(input: Input): Report;
  /** Starts a session on a reply that is being typed. Close it when its box is gone. */
  open(input: Input): Session;
  /** Throws a RangeError for an id that is no check's. Former ids of renamed checks are known. */
  explain(id: CheckId | (string & {})): Explanation;
  /** ids of all checks, sorted */
  readonly checks: readonly CheckId[];
  readonly surfaces: readonly Surface[];
  readonly version: Version;
}

export interface AnalyzerOptions {
  /** where amends.wasm is, if not beside this module */
  wasm?: WasmSource | undefined;
  /**
   * what the company wants of its replies, as in its amends.toml: keys to values, flat
   * (`'offer-limit.agent': '20 GBP'`) or nested. A RangeError says what is wrong in it.
   */
  policy?: PolicyTable | null | undefined;
}

export async function createAnalyzer(options: AnalyzerOptions = {}): Promise<Analyzer> {
  return new WasmAnalyzer(await loadWithPolicy(options));
}

/** The policy is looked at before anything is loaded, and set before anything is read. */
export async function loadWithPolicy({ wasm, policy }: AnalyzerOptions): Promise<Core> {
  const flat = flatten(policy ?? {});
  const core = await load(wasm);
  const wrong = core.setPolicy(flat);
  if (wrong) throw new RangeError(wrong);
  return core;
}

export class WasmAnalyzer implements Analyzer {
  readonly checks: readonly CheckId[];
  readonly surfaces: readonly Surface[];
  readonly version: Version;
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
    this.checks = Object.freeze(
      Array.from({ length: core.checkCount() }, (_, i) => core.checkId(i) as CheckId),
    );
    this.surfaces = Object.freeze(
      Array.from({ length: core.surfaceCount() }, (_, i) => surfaceOf(core, i)),
    );
    this.version = Object.freeze(core.version());
  }

  analyze(input: Input): Report {
    return parseReport(this.#core.analyze(toWire(input), false));
  }

  /** The core's own JSON, UTF-8 offsets included. */
  analyzeJson(input: Input): string {
    return decode(this.#core.analyze(toWire(input), true));
  }

  open(input: Input): WasmSession {
    return new WasmSession(this.#core, input);
  }

  explain(id: string): Explanation {
    if (typeof id !== 'string') throw new TypeError('id must be a string');
    const check = this.#core.explain(id);
    if (!check) {
      throw new RangeError(`No check is called '${id}'. There are: ${this.checks.join(', ')}`);
    }
    return {
      id: check.id as CheckId,
      family: check.family,
      title: check.title,
      severity: check.severity as Severity,
      kind: check.kind as Explanation['kind'],
      why: check.why,
      source: check.source.split(/;\s*/).filter(Boolean),
      examples: { bad: check.bad, good: check.good },
      docs: `checks/${check.id}`,
    };
  }
}

function surfaceOf(core: Core, index: number): Surface {
  const { limit, id, ...rest } = core.surface(index);
  return Object.freeze({ id: id as SurfaceId, ...rest, limit: limit < 0 ? null : limit });
}
