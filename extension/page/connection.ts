import type { CheckId, Explanation, Input, Report } from 'amends';
import type { FromEngine, ToEngine } from '../shared/messages.ts';
import type { Edit } from './edit.ts';

/** The part of a runtime Port that is used here. */
export interface PagePort {
  postMessage(message: ToEngine): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: FromEngine) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

type Ask = Extract<ToEngine, { request: number }>;
type WithoutRequest<T> = T extends { request: number } ? Omit<T, 'request'> : never;

/**
 * The way to the background of one frame. It opens when first asked and, after the background was
 * stopped, when next asked; nothing is sent to keep it open.
 */
export class Connection {
  private port: PagePort | null = null;
  private lastRequest = 0;
  private readonly waiting = new Map<number, (answer: FromEngine | null) => void>();
  private readonly explanations = new Map<CheckId, Explanation>();

  constructor(private readonly connect: () => PagePort) {}

  /** The report of a box's text, sent whole. Null when it could not be had. */
  async open(session: number, input: Input): Promise<Report | null> {
    const answer = await this.ask({ kind: 'open', session, input });
    return answer?.kind === 'report' ? answer.report : null;
  }

  /** As `open`, by sending the edit alone. Null: the session is lost, so open it again. */
  async replace(session: number, edit: Edit, length: number): Promise<Report | null> {
    if (!this.port) return null; // the session went with the old port
    const answer = await this.ask({ kind: 'replace', session, length, ...edit });
    return answer?.kind === 'report' ? answer.report : null;
  }

  async explain(check: CheckId): Promise<Explanation | null> {
    const known = this.explanations.get(check);
    if (known) return known;
    const answer = await this.ask({ kind: 'explain', check });
    if (answer?.kind !== 'explanation') return null;
    this.explanations.set(check, answer.explanation);
    return answer.explanation;
  }

  showDocs(check: CheckId): void {
    this.send({ kind: 'docs', check });
  }

  close(session: number): void {
    if (this.port) this.send({ kind: 'close', session });
  }

  disconnect(): void {
    this.port?.disconnect();
    this.lose();
  }

  private ask(question: WithoutRequest<Ask>): Promise<FromEngine | null> {
    const request = ++this.lastRequest;
    return new Promise((resolve) => {
      this.waiting.set(request, resolve);
      this.send({ ...question, request } as Ask);
    });
  }

  /** A port that is already cut throws before its disconnect is told; so does a gone extension. */
  private send(message: ToEngine): void {
    try {
      this.openPort().postMessage(message);
    } catch {
      this.lose();
    }
  }

  private openPort(): PagePort {
    if (this.port) return this.port;
    const port = this.connect();
    port.onMessage.addListener((answer) => this.settle(answer));
    port.onDisconnect.addListener(() => {
      if (this.port === port) this.lose();
    });
    this.port = port;
    return port;
  }

  private settle(answer: FromEngine): void {
    this.waiting.get(answer.request)?.(answer);
    this.waiting.delete(answer.request);
  }

  private lose(): void {
    this.port = null;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const resolve of left) resolve(null);
  }
}
