// Installs and bundles only when something changed, so that an ordinary Maven build does not wait for Vite.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, '../../../target/classes/static/assets'));
const installed = join(here, 'node_modules/.installed-lock');
const bundled = join(out, '.bundled-from');

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

const digest = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(here.length)).update(readFileSync(file));
  return hash.digest('hex');
};

const isStamped = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value;

const run = (command, args, hint) => {
  const npm = command === 'npm' && process.platform === 'win32';
  const result = spawnSync(command, args, {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: npm,
    env: { ...process.env, BUNDLE_DIR: out },
  });
  if (result.status === 0) return;
  console.error(`Union Home: ${hint}`);
  process.exit(1);
};

const lock = digest([join(here, 'package-lock.json')]);
if (!isStamped(installed, lock)) {
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'the front-end packages could not be installed by `npm ci`: check that the package registry can be reached.');
  writeFileSync(installed, lock);
}

const inputs = [...filesUnder(join(here, 'src')),
  ...['package.json', 'package-lock.json', 'vite.config.mjs', 'build.mjs'].map((name) => join(here, name))];
const inputDigest = digest(inputs);
if (!isStamped(bundled, inputDigest)) {
  rmSync(bundled, { force: true });
  run(process.execPath, [join(here, 'node_modules/vite/bin/vite.js'), 'build'],
    'the front-end bundle could not be built: the reason stands above.');
  writeFileSync(bundled, inputDigest);
}
