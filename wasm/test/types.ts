// Compiled, never run (npm run lint): what callers may and may not write.
import { createAnalyzer, type Analyzer, type CheckId, type Report, type Session } from 'amends';

export async function uses(): Promise<Report> {
  const analyzer: Analyzer = await createAnalyzer({ wasm: new URL('https://cdn.example/amends.wasm') });
  const id: CheckId = 'non-apology';
  analyzer.explain(id).source.join();
  analyzer.analyze({ reply: 'Hi', surface: 'x', mode: 'follow-up', customer: null });
  analyzer.analyze({ reply: 'Hi', surface: 'my-own-surface', facts: { 'order-number': '1' } });
  const session: Session = analyzer.open({ reply: '' });
  const { added } = session.replace(0, 0, 'Hi');
  const [begin, end]: [number, number] = added[0]?.utf16 ?? [0, 0];
  session.replace(begin, end, '');
  session.close();

  await createAnalyzer({ policy: { public: 'invite', 'offer-limit': { agent: ['20 GBP'] } } });
  await createAnalyzer({ policy: { brand: { glossary: ['Acme', { use: 'Pro', not: ['pro'] }] } } });
  // @ts-expect-error a value that no setting has
  await createAnalyzer({ policy: { public: () => 'invite' } });

  // @ts-expect-error there is no reply without a reply
  analyzer.analyze({ customer: 'Late!' });
  // @ts-expect-error a word that mode does not know
  analyzer.analyze({ reply: '', mode: 'Draft' });
  // @ts-expect-error not an id of a check
  const wrong: CheckId = 'nonapology';
  // @ts-expect-error JavaScript sees no UTF-8 offsets
  added[0]?.utf8;
  // @ts-expect-error lists are read-only
  analyzer.checks.push(wrong);
  return session.report;
}
