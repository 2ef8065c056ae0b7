// Builds everything into dist: the core as WebAssembly, the ids that amends-gen found, the facade.
//   npm run build                  by the CMake preset wasm, in build/wasm
//   npm run build -- --from DIR    from another CMake build folder, built already
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(here);
const from = process.argv.indexOf('--from');
const built = from < 0 ? join(root, 'build/wasm') : resolve(process.argv[from + 1] ?? '');

function run(program, args, folder) {
  const { status, error } = spawnSync(program, args, { cwd: folder, stdio: 'inherit' });
  if (error || status !== 0) {
    console.error(`${program} ${args.join(' ')}: ${error?.message ?? `exit status ${status}`}`);
    process.exit(1);
  }
}

function copy(source, target) {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}

if (from < 0) {
  run('cmake', ['--preset', 'wasm'], root);
  run('cmake', ['--build', '--preset', 'wasm', '--target', 'amends_wasm'], root);
}
copy(join(built, 'generated/check_ids.ts'), join(here, 'src/generated/check_ids.ts'));

const tsc = join(here, 'node_modules/typescript/bin/tsc');
if (!existsSync(tsc)) {
  console.error('TypeScript is not installed: run `npm ci` in wasm/ first.');
  process.exit(1);
}
rmSync(join(here, 'dist'), { recursive: true, force: true });
run(process.execPath, [tsc, '-p', here], here);
copy(join(here, 'src/amends.d.mts'), join(here, 'dist/amends.d.mts'));

let total = 0;
for (const name of ['amends.mjs', 'amends.wasm']) {
  copy(join(built, 'wasm', name), join(here, 'dist', name));
  const bytes = readFileSync(join(here, 'dist', name));
  const packed = gzipSync(bytes, { level: 9 }).length;
  total += packed;
  console.log(`${name}: ${bytes.length} bytes, ${packed} with gzip -9`);
}
console.log(`together: ${(total / 1024).toFixed(1)} KiB with gzip -9`);
for (const name of ['LICENSE', 'NOTICE']) {
  if (existsSync(join(root, name))) copy(join(root, name), join(here, 'dist', name));
}
