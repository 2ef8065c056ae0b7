// What `npm pack` makes is what people get: unpacked elsewhere, it must work by itself.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { wasmFolder } from './support.js';

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-package-'));
  const packed = execFileSync('npm', ['pack', '--offline', '--json', '--pack-destination', folder], {
    cwd: wasmFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed);
  const target = join(folder, 'node_modules/amends');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['xzf', join(folder, filename), '-C', target, '--strip-components=1']);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a program prints, run where only the unpacked package is. */
function run(program, ...flags) {
  writeFileSync(join(folder, 'program.mjs'), program);
  return execFileSync(process.execPath, [...flags, 'program.mjs'], { cwd: folder, encoding: 'utf8' });
}

const analyze = `
  import { createAnalyzer } from 'amends';
  const analyzer = await createAnalyzer();
  const report = analyzer.analyze({ reply: 'We are sorry you feel that way.' });
  console.log(report.diagnostics.map((d) => d.check).join());`;

test('it answers in plain node', () => {
  assert.match(run(analyze), /non-apology/);
});

test('it answers where code may not be made from strings', () => {
  assert.match(run(analyze, '--disallow-code-generation-from-strings'), /non-apology/);
});

test('it answers in a worker', () => {
  const program = `
    import { Worker, isMainThread, parentPort } from 'node:worker_threads';
    if (isMainThread) {
      new Worker(new URL(import.meta.url)).on('message', (it) => console.log(it));
    } else {
      const { createAnalyzer } = await import('amends');
      const analyzer = await createAnalyzer();
      const report = analyzer.analyze({ reply: 'We are sorry you feel that way.' });
      parentPort.postMessage(report.diagnostics.map((d) => d.check).join());
    }`;
  assert.match(run(program), /non-apology/);
});

test('its .wasm may be given in each way that the options name', () => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { createAnalyzer } from 'amends';
    const url = new URL(import.meta.resolve('amends/amends.wasm'));
    const bytes = readFileSync(url);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const ways = [url, url.href, url.pathname, bytes, buffer, await WebAssembly.compile(bytes)];
    for (const wasm of ways) {
      const analyzer = await createAnalyzer({ wasm });
      console.log(analyzer.version.engine);
    }`;
  assert.equal(run(program).trim().split('\n').length, 6);
});

test('it answers over http, whatever type the server gives', () => {
  const program = `
    import { createServer } from 'node:http';
    import { readFileSync } from 'node:fs';
    import { createAnalyzer } from 'amends';
    const bytes = readFileSync(new URL(import.meta.resolve('amends/amends.wasm')));
    const server = createServer((request, response) => {
      if (request.url === '/none') return response.writeHead(404).end();
      const type = request.url === '/right' ? 'application/wasm' : 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(bytes);
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const base = 'http://127.0.0.1:' + server.address().port;
    for (const path of ['/right', '/wrong', '/none']) {
      await createAnalyzer({ wasm: base + path }).then(
        (analyzer) => console.log(path, analyzer.version.engine),
        (error) => console.log(path, error.message));
    }
    server.close();`;
  assert.match(run(program), /^\/right 0\.\d+\.\d+\n\/wrong 0\.\d+\.\d+\n\/none .*HTTP status 404\n$/);
});

test('a forgotten session is freed', () => {
  const program = `
    import { createAnalyzer } from 'amends';
    const analyzer = await createAnalyzer();
    const reply = 'We are sorry you feel that way. '.repeat(1000);
    const size = () => process.memoryUsage().arrayBuffers + process.memoryUsage().external;
    const forget = async () => {
      for (let i = 0; i < 20; i++) analyzer.open({ reply });
      globalThis.gc();
      await new Promise((done) => setTimeout(done, 5));
    };
    for (let i = 0; i < 3; i++) await forget();
    const before = size();
    for (let i = 0; i < 20; i++) await forget();
    console.log(size() - before < 8e6 ? 'freed' : 'kept ' + (size() - before));`;
  assert.equal(run(program, '--expose-gc').trim(), 'freed');
});

test('it holds what it needs and nothing else', () => {
  const installed = join(folder, 'node_modules/amends');
  const top = readdirSync(installed).sort();
  assert.deepEqual(top.filter((name) => name !== 'LICENSE' && name !== 'README.md'), [
    'dist',
    'package.json',
  ]);
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const entry of Object.values(exports)) {
    for (const path of typeof entry === 'string' ? [entry] : Object.values(entry)) {
      assert.ok(readFileSync(join(installed, path)).length > 0, path);
    }
  }
  const dist = readdirSync(join(installed, 'dist'));
  for (const name of ['amends.mjs', 'amends.wasm', 'index.js', 'index.d.ts', 'LICENSE']) {
    assert.ok(dist.includes(name), name);
  }
});

test('.wasm and .js together stay under 625 KB with gzip -9', (t) => {
  const dist = join(folder, 'node_modules/amends/dist');
  const code = readdirSync(dist, { recursive: true }).filter((it) => /\.(wasm|m?js)$/.test(it));
  const sizes = code.map((it) => [it, gzipSync(readFileSync(join(dist, it)), { level: 9 }).length]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  t.diagnostic(`${total} bytes: ${sizes.map(([it, size]) => `${it} ${size}`).join(', ')}`);
  assert.ok(total <= 625_000, `${total} bytes`);
});

test('the first answer comes within 100 ms of the load', (t) => {
  const program = `
    import { createAnalyzer } from 'amends';
    const begin = performance.now();
    const analyzer = await createAnalyzer();
    const loaded = performance.now();
    analyzer.analyze({
      reply: 'Hi Ana, we are sorry you feel that way. Please DM us your order number. ^JT',
      customer: 'Order 88213 is three weeks late and nobody answers me!!',
      surface: 'x',
    });
    console.log(JSON.stringify([loaded - begin, performance.now() - loaded]));`;
  // The best of five: other programs on the machine are not what is measured.
  const runs = Array.from({ length: 5 }, () => JSON.parse(run(program)));
  const [load, first] = runs.reduce((a, b) => (a[0] + a[1] < b[0] + b[1] ? a : b));
  t.diagnostic(`load ${load.toFixed(1)} ms, first answer ${first.toFixed(1)} ms`);
  assert.ok(load + first < 100, `${load} + ${first} ms`);
});
