// The time that WebAssembly takes for one pair in node: npm run bench [-- pairs]
// Over real pairs where ../shared is, otherwise over the checks' examples.
import { createInternalAnalyzer } from 'amends/internal';
import { carePairs } from '../../tests/equality/pairs.mjs';
import { examples, inputOf } from '../test/support.js';

const analyzer = await createInternalAnalyzer();
const wanted = Number(process.argv[2] ?? 4000);
const pairs = carePairs(wanted) ?? examples().map(inputOf);

function median(sorted) {
  return sorted[sorted.length >> 1];
}

function measure(work) {
  for (const pair of pairs.slice(0, 500)) work(pair);
  const times = pairs.map((pair) => {
    const begin = performance.now();
    work(pair);
    return (performance.now() - begin) * 1000;
  });
  times.sort((a, b) => a - b);
  const mean = times.reduce((a, b) => a + b, 0) / times.length;
  const p99 = times[Math.floor(times.length * 0.99)];
  return `median ${median(times).toFixed(1)}, mean ${mean.toFixed(1)}, 99% under ${p99.toFixed(1)}`;
}

console.log(`${pairs.length} pairs, microseconds each`);
console.log(`analyze           ${measure((pair) => analyzer.analyze(pair))}`);
console.log(`  the JSON alone  ${measure((pair) => analyzer.analyzeJson(pair))}`);
const session = analyzer.open({ reply: '', customer: pairs[0].customer, surface: 'x' });
let typed = '';
console.log(
  `one key typed     ${measure((pair) => {
    if (typed.length > 240) typed = (session.replace(0, typed.length, ''), '');
    session.replace(typed.length, typed.length, pair.reply[typed.length % pair.reply.length] ?? ' ');
    typed += ' ';
  })}`,
);
session.close();
