import type { ComposeBox, Core } from './amends.mjs';
import { toWire, type Input } from './input.js';
import { decode, parseReport, type Diagnostic, type Report } from './report.js';
import { isHighSurrogate, isLowSurrogate, wellFormed } from './well_formed.js';

/** What an edit changed. */
export interface Change {
  report: Report;
  added: Diagnostic[];
  removed: Diagnostic[];
}

/** One compose box. It re-analyzes only what an edit touches, and equals a fresh analysis. */
export interface Session {
  /** of the text as it is now */
  readonly report: Report;
  /**
   * Replaces the UTF-16 units [begin, end) of the reply. Offsets beyond its end are clamped to it;
   * an end before begin counts as begin.
   */
  replace(begin: number, end: number, text: string): Change;
  /** Frees the session's memory; it cannot be used after that. Closing twice does nothing. */
  close(): void;
}

// For a session that was forgotten rather than closed.
const forgotten = new FinalizationRegistry<ComposeBox>((box) => box.delete());

export class WasmSession implements Session {
  #box: ComposeBox | null;
  // The reply as the caller gave it, lone surrogates included: an edit may complete one.
  #typed: string;
  #report: Report;

  constructor(core: Core, input: Input) {
    const wire = toWire(input);
    this.#box = new core.ComposeBox(wire);
    this.#typed = input.reply;
    this.#report = parseReport(this.#box.report(false));
    forgotten.register(this, this.#box, this);
  }

  get report(): Report {
    return this.#report;
  }

  replace(begin: number, end: number, text: string): Change {
    if (!this.#box) throw new Error('This session is closed');
    if (typeof text !== 'string') throw new TypeError('text must be a string');
    const old = this.#typed;
    let from = offset(begin, 'begin', old.length);
    let to = Math.max(from, offset(end, 'end', old.length));
    this.#typed = old.slice(0, from) + text + old.slice(to);
    // A surrogate at either edge may lose or find its other half: it is replaced too.
    if (from > 0 && isHighSurrogate(old.charCodeAt(from - 1))) from--;
    if (to < old.length && isLowSurrogate(old.charCodeAt(to))) to++;
    const kept = old.length - to;
    const inserted = wellFormed(this.#typed.slice(from, this.#typed.length - kept));
    const change = this.#box.replace(from, to, inserted);
    this.#report = parseReport(this.#box.report(false));
    return {
      report: this.#report,
      added: diagnosticsOf(change.added),
      removed: diagnosticsOf(change.removed),
    };
  }

  /** The core's own JSON of the report, UTF-8 offsets included. */
  reportJson(): string {
    if (!this.#box) throw new Error('This session is closed');
    return decode(this.#box.report(true));
  }

  close(): void {
    if (!this.#box) return;
    forgotten.unregister(this);
    this.#box.delete();
    this.#box = null;
  }
}

function diagnosticsOf(json: string): Diagnostic[] {
  return json === '' ? [] : (JSON.parse(json) as Report).diagnostics;
}

function offset(value: number, name: string, length: number): number {
  if (!Number.isInteger(value) || value < 0) {
    throw new TypeError(`${name} must be a whole number of UTF-16 units, not ${String(value)}`);
  }
  return Math.min(value, length);
}
