import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { madeFile } from '../../../src/bench/collect-files';
import { ensureBuilt } from '../../../src/tools/build-once.mjs';

const ROOT = join(__dirname, '../../..');
const LEDGER = join(ROOT, 'dist/cli/ledger.cjs');
const FILES = 200;
const OUTPUTS = ['汇总.xlsx', '问题.ndjson', '问题.parquet'];

let folder = '';

beforeAll(async () => {
  await ensureBuilt(['cli']);
  folder = mkdtempSync(join(tmpdir(), 'collect-kill-'));
  for (let at = 0; at < FILES; at += 1) {
    const { name, bytes } = madeFile(at, 20);
    const path = join(folder, '台账', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function argumentsFor(name: string, jobs: number): string[] {
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  const [workbook = '', items = '', parquet = ''] = OUTPUTS.map((file) => join(out, file));
  const days = ['--as-of', '2025-04-30', '--feedback', '2024-07-26', '--jobs', String(jobs)];
  const files = ['--out', workbook, '--ndjson', items, '--parquet', parquet];
  return [LEDGER, 'collect', join(folder, '台账'), ...files, ...days];
}

function digests(name: string): Record<string, string> {
  const out = join(folder, name);
  return Object.fromEntries(
    readdirSync(out).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  );
}

/** Starts a run and kills it at its first word of progress, when nothing is finished yet. */
function killedRun(args: readonly string[]): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.once('data', () => child.kill('SIGKILL'));
    child.on('exit', (_code, signal) => {
      resolve(signal);
    });
  });
}

function run(args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}

test('killed in the middle and run again, every byte is that of an undisturbed run', async () => {
  expect(run(argumentsFor('undisturbed', 1)).status).toBe(0);
  expect(await killedRun(argumentsFor('killed', 2))).toBe('SIGKILL');
  const left = readdirSync(join(folder, 'killed'));
  expect(left.filter((name) => !name.endsWith('.partial'))).toEqual([]);
  expect(left).not.toEqual([]);
  expect(run(argumentsFor('killed', 2)).status).toBe(0);
  const expected = digests('undisturbed');
  expect(Object.keys(expected).sort()).toEqual([...OUTPUTS].sort());
  expect(digests('killed')).toEqual(expected);
}, 240_000);

test('what stands there is never written over', () => {
  const before = digests('undisturbed');
  const { status, stderr } = run(argumentsFor('undisturbed', 2));
  expect(status).toBe(2);
  expect(stderr).toContain('已经存在，没有覆盖');
  expect(digests('undisturbed')).toEqual(before);
}, 60_000);
