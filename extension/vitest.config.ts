import { defineConfig } from 'vitest/config';
import { enginePackage } from './bundling/engine-package.ts';

export default defineConfig({
  resolve: { alias: { amends: enginePackage() } },
  test: {
    environment: 'jsdom',
    pool: 'threads',
    maxWorkers: 2,
    include: ['tests/unit/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
