import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { keepWasmApart } from './bundling/keep-wasm-apart.ts';
import { enginePackage } from './bundling/engine-package.ts';

const engine = enginePackage();
if (!existsSync(resolve(engine, 'index.js'))) {
  throw new Error(`The package is not built: ${engine}/index.js is missing. Run ./dev wasm first.`);
}

// A test build opens the shadow root (axe and Playwright see nothing in a closed one) and may be
// given one more host, as if the user had turned that site on in the popup.
const testHost = process.env.AMENDS_TEST_HOST ?? '';
const forTests = process.env.AMENDS_TEST === '1';

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
].join('; ');

export default defineConfig({
  imports: false,
  outDir: forTests ? 'dist-test' : 'dist',
  outDirTemplate: '{{browser}}',
  manifestVersion: 3,
  alias: { amends: engine },
  zip: { artifactTemplate: 'amends-{{version}}-{{browser}}.zip', zipSources: false },
  vite: () => ({
    plugins: [keepWasmApart()],
    define: { __OPEN_SHADOW__: JSON.stringify(forTests) },
    build: { target: 'es2022', modulePreload: false },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: resolve(engine, 'amends.wasm'), relativeDest: 'amends.wasm' });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Amends',
    description:
      'Checks a reply to an unhappy customer while you write it. Nothing leaves the device.',
    permissions: ['storage', 'activeTab', 'scripting'],
    ...(testHost ? { host_permissions: [testHost] } : {}),
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: pagePolicy },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+A', mac: 'MacCtrl+Shift+A' },
        description: 'Open the card of the finding at the caret, or the next one',
      },
    },
    action: { default_title: 'Amends' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'amends@extension',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
