// npm test: builds the extension for tests, runs the parts that were named (unit and browser by
// default) and ends with the one line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const parts = process.argv.length > 2 ? process.argv.slice(2) : ['unit', 'browser'];

// One host more than the manifest's, as if turned on in the popup; and an open shadow root.
const testBuild = { AMENDS_TEST: '1', AMENDS_TEST_HOST: 'https://shop.example/*' };

function run(command, args, { cwd = root, ...env } = {}) {
  const name = resolve(root, 'node_modules/.bin', command);
  const { status } = spawnSync(name, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...testBuild, ...env },
  });
  return status === 0;
}

const results = (file) => {
  const path = resolve(root, 'test-results', file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
};

/** A part that left no result counts as one failure: it did not get that far. */
function unit() {
  run('vitest', ['run']);
  const found = results('unit.json');
  if (!found) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = found;
  // A file that does not load fails as a suite without tests.
  const failed = numFailedTests || (numFailedTestSuites ? 1 : 0);
  return { passed: numPassedTests, failed };
}

function playwright(config, file) {
  run('playwright', ['test', '--config', config]);
  const found = results(file);
  if (!found) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = found.stats;
  return { passed: expected, failed: unexpected + flaky + found.errors.length };
}

function build() {
  return run('wxt', ['build', '-b', 'chrome']) && run('wxt', ['build', '-b', 'firefox']);
}

function types() {
  const right = run('wxt', ['prepare']) && run('tsc', ['--noEmit']);
  return { passed: right ? 1 : 0, failed: right ? 0 : 1 };
}

function editors() {
  const folder = resolve(root, 'tests/editors');
  if (!existsSync(resolve(folder, 'node_modules'))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) return { passed: 0, failed: 1 };
  }
  return playwright('tests/editors/playwright.config.ts', 'editors.json');
}

const all = {
  types,
  unit,
  browser: () => playwright('playwright.config.ts', 'browser.json'),
  editors,
};

rmSync(resolve(root, 'test-results'), { recursive: true, force: true });
const sum = { passed: 0, failed: 0 };
const inBrowsers = parts.some((part) => part === 'browser' || part === 'editors');
if (inBrowsers && !build()) {
  console.error('The extension does not build.');
  parts.length = 0;
  sum.failed++;
}
for (const part of parts) {
  if (!all[part])
    throw new Error(`no such part: ${part}. There are: ${Object.keys(all).join(', ')}`);
  const { passed, failed } = all[part]();
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
