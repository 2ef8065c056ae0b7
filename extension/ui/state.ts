import type { CheckId, ChecklistItem, Diagnostic, Explanation, Report } from 'amends';
import type { Underline } from '../page/marks.ts';
import type { Complaint } from '../shared/messages.ts';

/** All that the overlay shows over the page; null parts are not there. */
export interface OverlayState {
  underlines: Underline[];
  badge: BadgeState | null;
  panel: PanelState | null;
  card: CardState | null;
  /** Read out politely when it changes. */
  status: string;
}

/** Fixed to the viewport; either `top` or `bottom`, in CSS pixels. */
export interface Place {
  left: number;
  top?: number;
  bottom?: number;
  maxHeight: number;
}

export interface BadgeState {
  report: Report;
  findings: number;
  expanded: boolean;
  right: number;
  top: number;
}

export interface PanelState {
  report: Report;
  findings: Diagnostic[];
  complaint: Complaint | null;
  place: Place;
  takesFocus: boolean;
}

export interface CardState {
  finding: Diagnostic;
  /** The words of the reply that it is about. */
  quote: string;
  number: number;
  of: number;
  explanation: Explanation | null;
  state: 'ready' | 'busy' | 'refused';
  place: Place;
  /** Opened by keyboard, so the focus moves in; else the writer goes on typing. */
  takesFocus: boolean;
}

export interface OverlayActions {
  togglePanel(byKeyboard: boolean): void;
  closePanel(): void;
  openFinding(finding: Diagnostic): void;
  addMissing(item: ChecklistItem): void;
  takeComplaint(text: string | null): void;
  applyFix(fix: Diagnostic['fixes'][number]): void;
  dismiss(): void;
  ignore(check: CheckId): void;
  showDocs(check: CheckId): void;
  moveCard(by: 1 | -1): void;
  closeCard(): void;
  /** The pointer is over the card, so it stays. */
  holdCard(): void;
  leaveCard(): void;
}
