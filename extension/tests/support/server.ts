import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buildSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeCertificate } from './certificate.ts';

export interface PageServer {
  port: number;
  close(): Promise<void>;
}

// As strict as the sites: no inline script or style, no eval, no WebAssembly, nothing from outside.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const PACKAGED: Record<string, string> = {
  'draft.css': resolve(import.meta.dirname, '../../node_modules/draft-js/dist/Draft.css'),
};

/**
 * Serves the folders under every host name, on loopback: `/reply` is reply.html, and `/reply.js` is
 * bundled from reply.jsx with whatever packages it imports. `/loose/...` leaves the policy out, for
 * editors that cannot live under it.
 */
export async function servePages(...folders: string[]): Promise<PageServer> {
  const bundles = new Map<string, string>();
  const server: Server = createServer(makeCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://any');
    const loose = pathname.startsWith('/loose/');
    const name = pathname.replace(/^\/(loose\/)?/, '') || 'index';
    const file = /\.\w+$/.test(name) ? name : `${name}.html`;
    const body = PACKAGED[file]
      ? readFileSync(PACKAGED[file], 'utf8')
      : contentOf(folders, file, bundles);
    if (!loose) response.setHeader('Content-Security-Policy', POLICY);
    const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(body === null ? 404 : 200, { 'Content-Type': type });
    response.end(body ?? 'not here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function contentOf(folders: string[], file: string, bundles: Map<string, string>): string | null {
  for (const folder of folders) {
    const path = join(folder, file);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    if (existsSync(path.replace(/\.html$/, '.jsx'))) return shell(file.replace(/\.html$/, ''));
    const source = path.replace(/\.js$/, '.jsx');
    if (source === path || !existsSync(source)) continue;
    if (!bundles.has(source)) bundles.set(source, bundle(source));
    return bundles.get(source) ?? null;
  }
  return null;
}

/** A page for a script that has none of its own. */
const shell = (name: string): string =>
  `<!doctype html><html lang="en"><title>${name}</title><link rel="stylesheet" href="/editors.css" />` +
  `<div id="editor"></div>` +
  `<script src="/loose/${name}.js"></script></html>`;

function bundle(source: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [resolve(source)],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: {}, // ours is for Preact
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
