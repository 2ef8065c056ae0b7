import type { CheckId, Explanation, Input, Report } from 'amends';

// Port "engine", one per frame: the page asks, the background answers under the same request id.
// A session is one compose box; its number is the page's.

export const ENGINE_PORT = 'engine';
export const POPUP_PORT = 'popup';

export type ToEngine =
  | { kind: 'open'; request: number; session: number; input: Input }
  // UTF-16 units of the reply as it was; `length` is that reply's, so that a mismatch shows.
  | {
      kind: 'replace';
      request: number;
      session: number;
      begin: number;
      end: number;
      text: string;
      length: number;
    }
  | { kind: 'close'; session: number }
  | { kind: 'explain'; request: number; check: CheckId }
  | { kind: 'docs'; check: CheckId };

export type FromEngine =
  | { kind: 'report'; request: number; session: number; report: Report }
  | { kind: 'explanation'; request: number; explanation: Explanation }
  // The background does not hold this session (it was stopped in between): open it again.
  | { kind: 'lost'; request: number; session: number }
  | { kind: 'failed'; request: number; reason: string };

/** Port "popup": every frame of the tab tells the popup about itself, once and at each change. */
export interface FrameState {
  frame: string;
  box: BoxState | null;
}

export interface BoxState {
  /** performance-independent clock of the last focus: the popup shows the latest box. */
  focusedAt: number;
  complaint: Complaint | null;
  score: number | null;
}

export interface Complaint {
  text: string;
  author: string | null;
  /** Read from the page, or given by the writer. */
  from: 'page' | 'writer';
}

/** From the popup to one frame: null reads the page again. */
export interface TakeComplaint {
  kind: 'complaint';
  frame: string;
  text: string | null;
}

/** runtime messages. */
export type ToBackground = { kind: 'checks' };
export type ToPage = { kind: 'open-card' };
export interface ChecksAnswer {
  checks: Explanation[];
  version: string;
}
