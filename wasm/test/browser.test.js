// The package in a real browser: in a page, a worker and a service worker, all under a policy that
// lets no code be made from strings. Each posts its answer to the server here.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { wasmFolder } from './support.js';

const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome', process.env.CHROMIUM ?? ''].find(
  (path) => path && existsSync(path),
);
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

const answer = `
  import { createAnalyzer } from '/dist/index.js';
  const answer = createAnalyzer().then((analyzer) => {
    const { diagnostics } = analyzer.analyze({ reply: '😢 We are sorry you feel that way.' });
    return JSON.stringify(diagnostics.map(({ check, utf16 }) => [check, utf16]));
  }).catch(String);
  const post = async (where) => fetch('/answer/' + where, { method: 'POST', body: await answer });`;
const served = {
  '/': '<!doctype html><script type="module" src="/page.js"></script>',
  '/page.js': `${answer}
    post('page');
    new Worker('/worker.js', { type: 'module' });
    navigator.serviceWorker.register('/service.js', { type: 'module' });`,
  '/worker.js': `${answer} post('worker');`,
  '/service.js': `${answer} addEventListener('install', (event) => event.waitUntil(post('service')));`,
};

const answers = {};
let arrived = () => {};
let server;
let browser;
let profile;

function respond(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/answer/')) {
    let body = '';
    request.on('data', (piece) => (body += piece));
    request.on('end', () => {
      answers[pathname.slice('/answer/'.length)] = body;
      arrived();
      response.writeHead(204).end();
    });
    return;
  }
  const type = pathname === '/' ? 'text/html' : types[extname(pathname)];
  const headers = { 'content-type': type ?? 'text/plain', 'content-security-policy': policy };
  if (served[pathname]) return response.writeHead(200, headers).end(served[pathname]);
  const file = join(wasmFolder, normalize(pathname));
  if (!pathname.startsWith('/dist/') || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, headers).end(readFileSync(file));
}

before(async () => {
  if (!chromium) return;
  server = createServer(respond);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  profile = mkdtempSync(join(tmpdir(), 'amends-chromium-'));
  const address = `http://localhost:${server.address().port}/`;
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  browser = spawn(chromium, [...flags, `--user-data-dir=${profile}`, address], { stdio: 'ignore' });
});
// Chromium's helpers outlive it for a moment and write into the profile while it is removed, which
// rmSync does not try again (ENOTEMPTY).
async function removeFolder(folder) {
  for (let left = 50; ; left--) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((next) => setTimeout(next, 100));
    }
  }
}

after(async () => {
  if (browser) {
    const gone = new Promise((done) => browser.once('exit', done));
    browser.kill();
    await gone;
  }
  server?.closeAllConnections();
  server?.close();
  if (profile) await removeFolder(profile);
});

for (const where of ['page', 'worker', 'service']) {
  test(`it answers in a ${where === 'service' ? 'service worker' : where}`, { timeout: 60_000 }, async (t) => {
    if (!chromium) return t.skip('there is no Chromium here');
    while (!(where in answers)) await new Promise((next) => (arrived = next));
    assert.deepEqual(JSON.parse(answers[where]), [['non-apology', [10, 33]]]);
  });
}
