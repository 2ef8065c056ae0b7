// @vitest-environment node
import { createAnalyzer, type Analyzer } from 'amends';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../background/serve.ts';
import { enginePackage } from '../../bundling/engine-package.ts';
import { Connection } from '../../page/connection.ts';
import { Reporter } from '../../page/reporter.ts';
import { Wire } from './ports.ts';

// The page's side and the background's side with the real package between them.

const FLAWED = 'We are sorry you feel that way.';
let analyzer: Analyzer;
let wires: Wire[];
let docs: string[];
let loads: () => Promise<Analyzer>;

beforeAll(async () => {
  analyzer = await createAnalyzer({ wasm: readFileSync(resolve(enginePackage(), 'amends.wasm')) });
});

beforeEach(() => {
  wires = [];
  docs = [];
  loads = () => Promise.resolve(analyzer);
});

const connect = () => {
  const wire = new Wire();
  wires.push(wire);
  serve(
    wire.engine,
    () => loads(),
    (check) => docs.push(check),
  );
  return wire.page;
};

const lastWire = (): Wire => wires.at(-1) as Wire;
const kinds = (): string[] => wires.flatMap((wire) => wire.sent.map((message) => message.kind));

function reporter(): { reporter: Reporter; connection: Connection } {
  const connection = new Connection(connect);
  return { reporter: new Reporter(connection, () => undefined), connection };
}

const checksOf = (of: Reporter): string[] => of.view.diagnostics.map((each) => each.check);

describe('a box', () => {
  test('connects once, sends its text whole, then edits alone', async () => {
    const { reporter: box } = reporter();
    await box.open({ reply: '' });
    for (let length = 1; length <= FLAWED.length; length++) {
      await box.textIs(FLAWED.slice(0, length));
    }
    expect(wires).toHaveLength(1);
    expect(kinds()).toEqual(['open', ...Array(FLAWED.length).fill('replace')]);
    expect(checksOf(box)).toContain('non-apology');
    expect(box.view.report).toEqual(analyzer.analyze({ reply: FLAWED }));
  });

  test('keeps the report of the last text when answers come late', async () => {
    const { reporter: box } = reporter();
    const all = [box.open({ reply: '' }), box.textIs(FLAWED), box.textIs('I am sorry.')];
    await Promise.all(all);
    expect(box.view.text).toBe('I am sorry.');
    expect(box.view.report).toEqual(analyzer.analyze({ reply: 'I am sorry.' }));
  });

  test('moves its findings at once, before the answer is there', async () => {
    const { reporter: box } = reporter();
    await box.open({ reply: FLAWED });
    const before = box.view.diagnostics[0]?.utf16 ?? [0, 0];
    const answer = box.textIs(`Ana. ${FLAWED}`);
    expect(box.view.fresh).toBe(false);
    expect(box.view.diagnostics[0]?.utf16).toEqual([before[0] + 5, before[1] + 5]);
    await answer;
    expect(box.view.fresh).toBe(true);
  });

  test('opens again with its whole text after the background was stopped', async () => {
    const { reporter: box } = reporter();
    await box.open({ reply: 'We are', customer: 'It broke.', surface: 'x' });
    lastWire().stop();
    expect(wires).toHaveLength(1); // nothing is sent until there is something to ask
    await box.textIs(FLAWED);
    expect(wires).toHaveLength(2);
    expect(lastWire().sent).toMatchObject([
      { kind: 'open', input: { reply: FLAWED, customer: 'It broke.', surface: 'x' } },
    ]);
    expect(checksOf(box)).toContain('non-apology');
  });

  test('asks again when the background stops under a question', async () => {
    const { reporter: box } = reporter();
    await box.open({ reply: '' });
    const answer = box.textIs(FLAWED);
    lastWire().stop();
    await answer;
    expect(checksOf(box)).toContain('non-apology');
  });

  test('survives a port that is cut without a word', async () => {
    const { reporter: box } = reporter();
    await box.open({ reply: '' });
    lastWire().connected = false;
    await box.textIs(FLAWED);
    expect(checksOf(box)).toContain('non-apology');
  });

  test('two boxes of a frame share the port and keep apart', async () => {
    const { reporter: first, connection } = reporter();
    const second = new Reporter(connection, () => undefined);
    await Promise.all([first.open({ reply: FLAWED }), second.open({ reply: 'Thank you.' })]);
    await second.textIs('Thank you!');
    expect(wires).toHaveLength(1);
    expect(checksOf(first)).toContain('non-apology');
    expect(checksOf(second)).not.toContain('non-apology');
  });

  test('that is closed takes no late answer', async () => {
    const { reporter: box } = reporter();
    const answer = box.open({ reply: FLAWED });
    box.close();
    await answer;
    expect(box.view.report).toBeNull();
  });
});

describe('the background', () => {
  test('answers an edit of an unknown text with lost', async () => {
    const port = connect();
    const answers: unknown[] = [];
    port.onMessage.addListener((answer) => answers.push(answer));
    const edit = { begin: 0, end: 0, text: 'a', request: 2, session: 1 };
    port.postMessage({ kind: 'open', request: 1, session: 1, input: { reply: 'b' } });
    port.postMessage({ kind: 'replace', ...edit, length: 7 });
    port.postMessage({ kind: 'replace', ...edit, request: 3, session: 9, length: 1 });
    await new Promise((done) => setTimeout(done, 50));
    expect(answers).toMatchObject([
      { kind: 'report', request: 1 },
      { kind: 'lost', request: 2 },
      { kind: 'lost', request: 3 },
    ]);
  });

  test('explains a check once and opens its page', async () => {
    const connection = new Connection(connect);
    const explained = await connection.explain('non-apology');
    expect(explained).toEqual(analyzer.explain('non-apology'));
    expect(await connection.explain('non-apology')).toBe(explained);
    connection.showDocs('non-apology');
    await new Promise((done) => setTimeout(done, 50));
    expect(kinds()).toEqual(['explain', 'docs']);
    expect(docs).toEqual(['non-apology']);
  });

  test('that cannot load says so, and is asked again at the next change', async () => {
    const { reporter: box } = reporter();
    loads = () => Promise.reject(new Error('no memory'));
    await box.open({ reply: 'We' });
    expect(box.view.report).toBeNull();
    loads = () => Promise.resolve(analyzer);
    await box.textIs(FLAWED);
    expect(checksOf(box)).toContain('non-apology');
  });
});
