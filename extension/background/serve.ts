import type { Analyzer, Session } from 'amends';
import type { FromEngine, ToEngine } from '../shared/messages.ts';

/** The part of a runtime Port that is used here. */
export interface EnginePort {
  postMessage(message: FromEngine): void;
  onMessage: { addListener(listener: (message: ToEngine) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

interface Held {
  session: Session;
  length: number;
}

/** Answers one frame's port, in the order of its messages, until it disconnects. */
export function serve(
  port: EnginePort,
  engine: () => Promise<Analyzer>,
  showDocs: (check: string) => void,
): void {
  const held = new Map<number, Held>();
  let queue: Promise<void> = Promise.resolve();
  let connected = true;

  const close = (session: number): void => {
    held.get(session)?.session.close();
    held.delete(session);
  };

  const answer = (message: ToEngine, analyzer: Analyzer): FromEngine | null => {
    switch (message.kind) {
      case 'open':
        close(message.session);
        return opened(message, analyzer, held);
      case 'replace':
        return replaced(message, held);
      case 'explain':
        return {
          kind: 'explanation',
          request: message.request,
          explanation: analyzer.explain(message.check),
        };
      case 'close':
        close(message.session);
        return null;
      case 'docs':
        showDocs(message.check);
        return null;
    }
  };

  const handle = async (message: ToEngine): Promise<void> => {
    try {
      const analyzer = await engine();
      if (!connected) return;
      const reply = answer(message, analyzer);
      if (reply) port.postMessage(reply);
    } catch (error) {
      if (connected && 'request' in message) {
        port.postMessage({ kind: 'failed', request: message.request, reason: String(error) });
      }
    }
  };

  port.onMessage.addListener((message) => {
    queue = queue.then(() => handle(message));
  });
  port.onDisconnect.addListener(() => {
    connected = false;
    for (const session of held.keys()) close(session);
  });
}

type Open = Extract<ToEngine, { kind: 'open' }>;
type Replace = Extract<ToEngine, { kind: 'replace' }>;

function opened(message: Open, analyzer: Analyzer, held: Map<number, Held>): FromEngine {
  const session = analyzer.open(message.input);
  held.set(message.session, { session, length: message.input.reply.length });
  return {
    kind: 'report',
    request: message.request,
    session: message.session,
    report: session.report,
  };
}

function replaced(message: Replace, held: Map<number, Held>): FromEngine {
  const box = held.get(message.session);
  if (!box || box.length !== message.length) {
    return { kind: 'lost', request: message.request, session: message.session };
  }
  const { report } = box.session.replace(message.begin, message.end, message.text);
  box.length += message.text.length - (message.end - message.begin);
  return { kind: 'report', request: message.request, session: message.session, report };
}
