import type { CheckId, ChecklistItem, Diagnostic, Input, Report } from 'amends';
import type { BoxState, Complaint } from '../shared/messages.ts';
import { surfaceOf } from '../sites/registry.ts';
import type { Site } from '../sites/site.ts';
import type { Overlay } from '../ui/overlay.ts';
import { around, placeBy } from '../ui/place.ts';
import type { PanelState } from '../ui/state.ts';
import { summary } from '../ui/wording.ts';
import { boxOf, type Box } from './box.ts';
import { CardControl } from './card-control.ts';
import { readComplaint, type Answered } from './complaint.ts';
import type { Connection } from './connection.ts';
import { follow } from './follow.ts';
import { onEscape } from './escape.ts';
import { insertionOf } from './insertion.ts';
import { clearMarks, paintMarks } from './marks.ts';
import { Reporter } from './reporter.ts';
import { oncePerFrame } from './schedule.ts';
import { badgeSpot } from './badge-spot.ts';

/** What a compose box needs from the frame it is in. */
export interface Surroundings {
  site: Site | null;
  connection: Connection;
  overlay: Overlay;
  ignored(): CheckId[];
  /** The popup shows some of our state. */
  tellPopup(): void;
  /** The box has left the page. */
  gone(): void;
}

/** One compose box from its first focus until it goes: reads, reports, marks, shows. */
export class Composer {
  readonly box: Box;
  readonly card: CardControl;
  private readonly life = new AbortController();
  private readonly reporter: Reporter;
  private readonly dismissed = new Set<string>();
  private readonly schedule: () => void;
  private composing = false;
  private panel: { takesFocus: boolean; life: AbortController } | null = null;
  private focusedAt = Date.now();
  private answered: Answered | null = null;
  private given: string | null = null;
  private said = { key: '', words: '' };

  constructor(
    element: HTMLElement,
    private readonly around: Surroundings,
  ) {
    this.box = boxOf(element);
    this.reporter = new Reporter(around.connection, () => this.show());
    this.schedule = oncePerFrame(() => this.update(), this.life.signal);
    this.card = new CardControl(this);
    this.listen(element);
    this.answered = readComplaint(element, around.site);
    void this.reporter.open(this.input());
  }

  get state(): BoxState {
    const score = this.reporter.view.report?.score ?? null;
    return { focusedAt: this.focusedAt, complaint: this.complaint(), score };
  }

  get connection(): Connection {
    return this.around.connection;
  }

  get text(): string {
    return this.reporter.view.text;
  }

  /** Those to show: neither dismissed here nor ignored for good. */
  findings(): Diagnostic[] {
    const ignored = this.around.ignored();
    return this.reporter.view.diagnostics.filter(
      (each) => !ignored.includes(each.check) && !this.dismissed.has(this.keyOf(each)),
    );
  }

  quoteOf({ utf16: [begin, end] }: Diagnostic): string {
    return this.text.slice(begin, end);
  }

  dismiss(finding: Diagnostic): void {
    this.dismissed.add(this.keyOf(finding));
    this.show();
  }

  /** The writer's own complaint, or with null the page's again. */
  takeComplaint(text: string | null): void {
    this.given = text;
    this.readAgain();
    void this.reporter.open(this.input());
    this.show();
  }

  togglePanel(byKeyboard: boolean): void {
    if (this.panel) return this.closePanel();
    this.card.close();
    this.panel = { takesFocus: byKeyboard, life: new AbortController() };
    onEscape(() => this.closePanel(), this.panel.life.signal);
    this.show();
  }

  closePanel(): void {
    const inside = this.around.overlay.holdsFocus();
    this.panel?.life.abort();
    this.panel = null;
    this.show();
    if (inside) this.around.overlay.focusBadge();
  }

  openFinding(finding: Diagnostic): void {
    this.closePanel();
    this.card.open(finding, 'keyboard');
  }

  /** Puts in the core's own words for a missing part. */
  async addMissing(item: ChecklistItem): Promise<void> {
    this.closePanel();
    const edit = insertionOf(this.box.read(), this.reporter.view.report?.checklist ?? [], item);
    if (edit) await this.box.replace(edit.begin, edit.end, edit.text);
    this.schedule();
  }

  focused(): void {
    this.focusedAt = Date.now();
    this.schedule();
  }

  changed(): void {
    this.schedule();
  }

  /** Draws everything anew from what is known. */
  show(): void {
    const { overlay } = this.around;
    const findings = this.findings();
    const { report, text } = this.reporter.view;
    if (!text.trim() || !report) {
      clearMarks();
      overlay.hide();
      return;
    }
    overlay.showBy(this.box.element);
    const underlines = paintMarks(this.box, findings);
    const spot = badgeSpot(this.box.element);
    const badge = spot && {
      report,
      findings: findings.length,
      expanded: this.panel !== null,
      ...spot,
    };
    overlay.draw({
      underlines,
      badge,
      panel: badge && this.panelState(report, findings),
      card: this.card.state(),
      status: this.toSay(findings.length),
    });
    this.around.tellPopup();
  }

  private panelState(report: Report, findings: Diagnostic[]): PanelState | null {
    if (!this.panel) return null;
    const { takesFocus } = this.panel;
    const place = placeBy(around(this.anchor(), this.box.element.getBoundingClientRect()), 'right');
    return { report, findings, complaint: this.complaint(), place, takesFocus };
  }

  /** Where a card without words of its own hangs. */
  anchor(): DOMRect {
    return this.around.overlay.badgeRect() ?? this.box.element.getBoundingClientRect();
  }

  close(): void {
    this.life.abort();
    this.panel?.life.abort();
    this.card.close();
    this.reporter.close();
    clearMarks();
    this.around.overlay.hide();
  }

  private update(): void {
    if (!this.box.element.isConnected) {
      this.around.gone();
      return;
    }
    if (this.composing) return;
    const text = this.box.read();
    if (text === this.text) {
      this.show();
      return;
    }
    this.card.textChanged();
    // What is answered may have come after the box had the focus.
    if (!this.text && this.readAgain()) void this.reporter.open(this.input());
    else void this.reporter.textIs(text);
  }

  private listen(element: HTMLElement): void {
    const { signal } = this.life;
    const schedule = this.schedule;
    const on = (type: string, act: (event: Event) => void): void =>
      element.addEventListener(type, act, { signal });
    on('input', schedule);
    on('compositionstart', () => (this.composing = true));
    on('compositionend', () => {
      this.composing = false;
      schedule();
    });
    if (element instanceof HTMLTextAreaElement) {
      // A page that empties its field after sending fires no input event, but the caret moves.
      on('selectionchange', schedule);
    } else {
      const mutations = new MutationObserver(schedule);
      mutations.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => mutations.disconnect());
    }
    follow(element, schedule, signal);
    this.card.listen(element, signal);
  }

  /** True when the page now says something else; while a reply is written, it stays as it was. */
  private readAgain(): boolean {
    const before = this.answered?.text;
    this.answered = readComplaint(this.box.element, this.around.site);
    return !this.given && this.answered?.text !== before;
  }

  private input(): Input {
    const { site } = this.around;
    const input: Input = {
      reply: this.box.read(),
      surface: surfaceOf(site, location.pathname),
      mode: 'draft',
    };
    const complaint = this.complaint();
    if (complaint) input.customer = complaint.text;
    if (complaint?.author) input.author = complaint.author;
    if (!this.given && this.answered?.handle) input.handle = this.answered.handle;
    return input;
  }

  private complaint(): Complaint | null {
    if (this.given) return { text: this.given, author: null, from: 'writer' };
    if (!this.answered) return null;
    const { text, author } = this.answered;
    return { text, author, from: 'page' };
  }

  private keyOf(finding: Diagnostic): string {
    return `${finding.check}\n${this.quoteOf(finding)}`;
  }

  /** The verdict is read out when it changes, not at every keystroke. */
  private toSay(findings: number): string {
    const { report, fresh } = this.reporter.view;
    if (!report || !fresh) return this.said.words;
    const key = `${report.band} ${findings}`;
    if (key !== this.said.key) this.said = { key, words: summary(report, findings) };
    return this.said.words;
  }
}
