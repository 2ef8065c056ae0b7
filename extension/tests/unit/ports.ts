import type { EnginePort } from '../../background/serve.ts';
import type { PagePort } from '../../page/connection.ts';
import type { FromEngine, ToEngine } from '../../shared/messages.ts';

/** A pair of ports as the browser makes them: copies, later, and none after the end. */
export class Wire {
  connected = true;
  readonly sent: ToEngine[] = [];
  private readonly toEngine: ((message: ToEngine) => void)[] = [];
  private readonly toPage: ((message: FromEngine) => void)[] = [];
  private readonly engineEnd: (() => void)[] = [];
  private readonly pageEnd: (() => void)[] = [];

  readonly engine: EnginePort = {
    postMessage: (message) => this.deliver(this.toPage, message),
    onMessage: { addListener: (listener) => this.toEngine.push(listener) },
    onDisconnect: { addListener: (listener) => this.engineEnd.push(listener) },
  };

  readonly page: PagePort = {
    postMessage: (message) => {
      if (!this.connected) throw new Error('Attempting to use a disconnected port object');
      this.sent.push(message);
      this.deliver(this.toEngine, message);
    },
    disconnect: () => this.end(this.engineEnd),
    onMessage: { addListener: (listener) => this.toPage.push(listener) },
    onDisconnect: { addListener: (listener) => this.pageEnd.push(listener) },
  };

  /** The background is stopped: its state is gone, and the page is told. */
  stop(): void {
    this.end(this.pageEnd);
  }

  private end(listeners: (() => void)[]): void {
    if (!this.connected) return;
    this.connected = false;
    for (const listener of listeners) listener();
  }

  private deliver<T>(listeners: ((message: T) => void)[], message: T): void {
    const copy = structuredClone(message);
    setTimeout(() => {
      if (this.connected) for (const listener of listeners) listener(copy);
    });
  }
}
