// The first thing that runs in a fresh clone, so: plain JavaScript, no dependencies, any Node from 20 on.
// It installs what is missing or out of date, then hands over to Node 24 (from the registry, unless the
// one at hand is new enough) and passes signals and the exit code through.
//
//   node tools/ensure.mjs [--with=PACKAGE-FOLDER-UNDER-TOOLS] SCRIPT [arguments...]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const WANTED_MAJOR = 24;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const args = process.argv.slice(2);
const folders = [ROOT, join(ROOT, 'functions')];
while (args[0]?.startsWith('--')) {
  const option = args.shift();
  if (option.startsWith('--with=')) folders.push(join(ROOT, 'tools', option.slice(7)));
}
const [script, ...rest] = args;

for (const folder of folders) install(folder);
if (script !== undefined) run(script, rest);

/** `npm ci` where node_modules does not come from the package.json and lockfile that stand there now. */
function install(folder) {
  const stampFile = join(folder, 'node_modules/.installed');
  const wanted = stampOf(folder);
  const isCurrent = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
  if (isCurrent()) {
    return;
  }
  const release = lock(folder);
  try {
    if (isCurrent()) return;
    const began = Date.now();
    say(`Memasang paket ${relative(ROOT, folder) || 'utama'} ...`);
    npmCi(folder);
    writeFileSync(stampFile, wanted);
    say(`Selesai dalam ${((Date.now() - began) / 1000).toFixed(0)} detik.`);
  } finally {
    release();
  }
}

/** Hash of what determines node_modules, and of nothing else: a changed script is no reason to install. */
function stampOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
  return createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]))
    .update(readFileSync(join(folder, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
}

function npmCi(folder) {
  const npmArgs = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // With Node 24 once it is there: under an older Node npm may skip packages that require a newer one.
  const node = node24() ?? process.execPath;
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /\.[cm]?js$/.test(npm) && existsSync(npm);
  const { npm_config_prefix: _prefix, ...env } = process.env;
  const result = spawnSync(viaNode ? node : 'npm', viaNode ? [npm, ...npmArgs] : npmArgs, {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !viaNode && process.platform === 'win32',
  });
  if (result.status !== 0) {
    say(`npm ci gagal di ${folder}.`);
    process.exit(result.status ?? 1);
  }
}

/** Two commands started at the same time must not both empty node_modules. */
function lock(folder) {
  const path = join(folder, '.install-lock');
  for (;;) {
    try {
      mkdirSync(path);
      writeFileSync(join(path, 'pid'), String(process.pid));
      const onExit = () => rmSync(path, { recursive: true, force: true });
      process.once('exit', onExit);
      return () => {
        process.off('exit', onExit);
        onExit();
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!holderLives(path)) rmSync(path, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function holderLives(path) {
  try {
    process.kill(Number(readFileSync(join(path, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    // The pid is written a moment after the folder, so a young lock without one has a holder.
    if (error.code === 'ENOENT') {
      try {
        return Date.now() - statSync(path).mtimeMs < 2000;
      } catch {
        return false;
      }
    }
    return error.code === 'EPERM';
  }
}

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) return process.execPath;
  const { platform, arch } = process;
  const names = [
    `node-${platform === 'win32' ? 'win' : platform}-${arch}`,
    `node-bin-${platform}-${arch}`,
  ];
  for (const name of names) {
    try {
      const manifest = createRequire(join(ROOT, 'package.json')).resolve(`${name}/package.json`);
      return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.node);
    } catch {
      // Try the next name, or give up: this platform has no such package.
    }
  }
  return undefined;
}

function run(file, fileArgs) {
  const node = node24();
  if (node === undefined) {
    say(
      `Perlu Node ${WANTED_MAJOR} atau lebih baru; untuk ${process.platform}-${process.arch} pasanglah sendiri.`,
    );
    process.exit(1);
  }
  const child = spawn(node, [join(ROOT, file), ...fileArgs], {
    stdio: 'inherit',
    env: {
      ...process.env,
      // So that programs started further down, npm scripts among them, find the same Node.
      PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  // npm passes a signal on to its shell, and some shells die of it without telling us.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    for (const each of SIGNALS) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
