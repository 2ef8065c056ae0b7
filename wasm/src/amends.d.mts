// What bind.cc gives to JavaScript.

/** JSON in the module's memory, to be decoded before the next call into it. */
export type Utf8View = Uint8Array;

export interface WireInput {
  reply: string;
  customer: string | undefined;
  id: string;
  surface: string;
  author: string;
  handle: string;
  fault: string;
  mode: string;
  role: string;
  customer_at: string;
  reply_at: string;
  /** by, at, text of each turn, flat */
  thread: string[] | undefined;
  /** type, value of each fact, flat */
  facts: string[] | undefined;
}

export interface WireCheck {
  id: string;
  family: string;
  title: string;
  severity: string;
  kind: string;
  why: string;
  source: string;
  bad: string;
  good: string;
}

export interface WireSurface {
  id: string;
  title: string;
  public: boolean;
  limit: number;
  unit: string;
  source: string;
  checked: string;
}

export interface WireChange {
  added: string;
  removed: string;
}

export interface ComposeBox {
  report(utf8: boolean): Utf8View;
  replace(begin: number, end: number, text: string): WireChange;
  delete(): void;
}

export interface Core {
  /** key, value of each setting, flat; once, before anything else. What is wrong, or '' */
  setPolicy(flat: string[]): string;
  /** `utf8`: with the UTF-8 offsets too; so in ComposeBox.report */
  analyze(input: WireInput, utf8: boolean): Utf8View;
  checkCount(): number;
  checkId(index: number): string;
  explain(id: string): WireCheck | undefined;
  surfaceCount(): number;
  surface(index: number): WireSurface;
  version(): { engine: string; data: string; icu: string };
  ComposeBox: new (input: WireInput) => ComposeBox;
}

export default function createCore(options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance) => void,
  ): object;
}): Promise<Core>;
