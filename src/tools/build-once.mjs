import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WAIT_MS = 250;
/** Far longer than any build; guards against a process number that was given out again. */
const LOCK_EXPIRES_MS = 15 * 60_000;

/** What a bundle is made of. When any of it changes, the bundle is built again. */
const COMMON = ['src', 'webpack.config.js', '.swcrc', 'package-lock.json'];
const FILES = 'dist/files.json';
/** For README only, and not built in: a test that takes them again makes nothing stale. */
const PICTURES = path.join('assets', 'pictures', path.sep);
const TARGETS = {
  // The last one only where somebody made it.
  web: {
    sources: [...COMMON, 'assets', 'manifest.xml', 'office-js-mirror'],
    output: 'dist/index.html',
  },
  cli: { sources: COMMON, output: 'dist/cli/ledger.cjs' },
  bench: { sources: COMMON, output: 'dist/bench/bench.cjs' },
};

const SAYING = {
  web: '正在构建页面，约需一分钟……',
  cli: '首次使用，正在构建命令行工具……',
  bench: '正在构建测速程序……',
};

/**
 * Builds what is missing or older than its sources; a second call with nothing changed builds nothing.
 * Several processes may call at once: one builds, the others wait for it.
 *
 * @param {readonly ('web' | 'cli' | 'bench')[]} targets
 * @param {(line: string) => void} [say] told, in Chinese, only when something is really built
 * @returns {Promise<string[]>} the targets that this call built
 * @throws {Error} with webpack's own words when a build fails
 */
export async function ensureBuilt(targets, say = () => undefined) {
  const built = [];
  for (const target of targets) {
    if (await isFresh(target, await fingerprint(target))) continue;
    const unlock = await lock();
    try {
      // Taken anew: the process we waited for may have built it, or a source may have changed.
      const print = await fingerprint(target);
      if (await isFresh(target, print)) continue;
      say(SAYING[target]);
      await runWebpack(target);
      await mkdir(path.dirname(stampOf(target)), { recursive: true });
      await writeFile(stampOf(target), print);
      built.push(target);
    } finally {
      await unlock();
    }
  }
  return built;
}

/** A digest of every source file's name and content. */
export async function fingerprint(target, root = ROOT) {
  const hash = createHash('sha256');
  for (const source of TARGETS[target].sources) {
    for (const file of await filesUnder(path.join(root, source))) {
      if (file.startsWith(path.join(root, PICTURES))) continue;
      hash.update(path.relative(root, file).replaceAll(path.sep, '/')).update('\0');
      hash.update(await readFile(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesUnder(entry) {
  const found = await stat(entry).catch(ignoreMissing);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [entry];
  const entries = await readdir(entry, { recursive: true, withFileTypes: true });
  return entries
    .filter((found) => found.isFile())
    .map((found) => path.join(found.parentPath ?? found.path, found.name))
    .sort();
}

const stampOf = (target) => path.join(ROOT, 'dist/.stamp', target);

async function isFresh(target, print) {
  const stamp = await readFile(stampOf(target), 'utf8').catch(ignoreMissing);
  const output = await stat(path.join(ROOT, TARGETS[target].output)).catch(ignoreMissing);
  if (stamp !== print || output === undefined) return false;
  return (
    target !== 'web' ||
    isUsualBuild(await readFile(path.join(ROOT, FILES), 'utf8').catch(ignoreMissing))
  );
}

/**
 * Whether the pages are what a build without flags makes. One with another origin or another office.js
 * leaves the stamp as it was.
 *
 * @param {string | undefined} list files.json, undefined where there is none
 * @param {NodeJS.ProcessEnv} [env]
 */
export function isUsualBuild(list, env = process.env) {
  if (list === undefined) return false;
  const { officeJs, origin } = JSON.parse(list);
  return officeJs === (env.OFFICE_JS || 'local') && origin === null;
}

function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}

/** One build at a time on this machine; a lock left by a process that is gone does not count. */
async function lock() {
  const file = path.join(ROOT, 'node_modules/.cache/build.lock');
  await mkdir(path.dirname(file), { recursive: true });
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (await isAbandoned(file)) await rm(file, { force: true });
      else await pause(WAIT_MS);
    }
  }
}

async function isAbandoned(file) {
  const owner = Number(await readFile(file, 'utf8').catch(ignoreMissing));
  const taken = await stat(file).catch(ignoreMissing);
  if (taken !== undefined && Date.now() - taken.mtimeMs > LOCK_EXPIRES_MS) return true;
  // Empty while its owner is just writing it, missing when it was just released: look again.
  if (!Number.isInteger(owner) || owner === 0) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function runWebpack(target) {
  const cli = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const args = [cli, '--mode', 'production', '--env', `only=${target}`, '--no-color'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`构建失败（${target}）：\n${Buffer.concat(output).toString().trim()}`));
    });
  });
}
