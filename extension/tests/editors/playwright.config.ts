import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';
import base from '../../playwright.config.ts';

const outputFile = resolve(import.meta.dirname, '../../test-results/editors.json');

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: resolve(import.meta.dirname, '../../test-results/editors'),
  reporter: [['list'], ['json', { outputFile }]],
});
