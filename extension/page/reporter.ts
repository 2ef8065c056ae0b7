import type { Diagnostic, Input, Report } from 'amends';
import type { Connection } from './connection.ts';
import { carry, editBetween } from './edit.ts';

/** What is known of a text at this moment: the report is of an earlier text until `fresh`. */
export interface View {
  text: string;
  report: Report | null;
  diagnostics: Diagnostic[];
  fresh: boolean;
}

let sessions = 0;

/**
 * Keeps the report of one box in step with its text. Each change goes out as one edit; an answer
 * that a later change has overtaken is dropped. When the background has lost the session, the whole
 * text goes out again.
 */
export class Reporter {
  private readonly session = ++sessions;
  private round = 0;
  private opened = false;
  private input: Input = { reply: '' };
  view: View = { text: '', report: null, diagnostics: [], fresh: false };

  constructor(
    private readonly connection: Connection,
    private readonly tell: () => void,
  ) {}

  /** The text and all that stands beside it: on first sight, and when the complaint changes. */
  async open(input: Input): Promise<void> {
    this.input = input;
    this.view = { ...this.view, text: input.reply, fresh: false };
    const round = ++this.round;
    this.opened = true;
    const report = (await this.connection.open(this.session, input)) ?? (await this.again(round)); // the background stopped under the question: once more
    this.take(round, report);
  }

  async textIs(text: string): Promise<void> {
    const edit = editBetween(this.view.text, text);
    if (!edit || !this.opened) return;
    const length = this.view.text.length;
    const diagnostics = carry(this.view.diagnostics, edit);
    this.view = { ...this.view, text, diagnostics, fresh: false };
    this.input = { ...this.input, reply: text };
    this.tell();
    const round = ++this.round;
    const report =
      (await this.connection.replace(this.session, edit, length)) ?? (await this.again(round));
    this.take(round, report);
  }

  close(): void {
    this.round++;
    this.opened = false;
    this.connection.close(this.session);
  }

  private again(round: number): Promise<Report | null> {
    if (round !== this.round) return Promise.resolve(null); // a later question does it
    return this.connection.open(this.session, this.input);
  }

  private take(round: number, report: Report | null): void {
    if (round !== this.round || !report) return;
    this.view = { ...this.view, report, diagnostics: report.diagnostics, fresh: true };
    this.tell();
  }
}
