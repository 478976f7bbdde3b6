import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectFiles } from '../../../src/cli/collect/collect-files';
import { NO_PROGRESS } from '../../../src/cli/collect/progress';
import type { FileResult, FoundFile, ReadingRequest } from '../../../src/cli/collect/types';
import { workerPool } from '../../../src/cli/collect/worker-pool';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';

/** Does with a file what its name says; answers what it is, and by which thread. */
const SCRIPT = `
const { parentPort, threadId } = require('node:worker_threads');
const HEAP = [];
parentPort.on('message', (file) => {
  if (file.name.includes('throws')) throw new RangeError('no such sheet');
  if (file.name.includes('leaves')) process.exit(3);
  if (file.name.includes('endless')) for (;;);
  if (file.name.includes('bomb')) for (;;) HEAP.push(new Array(1000).fill(HEAP.length));
  if (file.name.includes('late')) setTimeout(() => { throw new RangeError('later'); }, 20);
  parentPort.postMessage({ kind: 'unread', unread: { file: file.name, reason: 'thread ' + threadId, advice: '' } });
});
`;

const request: ReadingRequest = {
  options: optionsOf(DEFAULT_SETTINGS, '2025-04-30'),
  rule: DEFAULT_COUNTING_RULE,
  unitFrom: 'file',
  mostLate: 5,
  items: false,
};
const LIMITS = { seconds: 2, heapMegabytes: 48 };

let folder = '';
let script = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-pool-'));
  script = join(folder, 'worker.cjs');
  writeFileSync(script, SCRIPT);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (name: string): FoundFile => ({ name, path: name });

function reasonOf(result: FileResult): string {
  return result.kind === 'unread' ? result.unread.reason : result.kind;
}

test.each([
  ['throws', '读取时程序出错（no such sheet）'],
  ['leaves', '读取时程序出错（退出码 3）'],
  ['endless', '读了 2 秒仍没有读完，已停止读取这个文件'],
  ['bomb', '读取时内存不够，已停止读取这个文件'],
])(
  'a file that %s is told of, and another thread takes the next',
  async (name, reason) => {
    const pool = workerPool(script, request, 1, LIMITS);
    try {
      const before = await pool.read(fileOf('good 1'));
      const again = await pool.read(fileOf('good 2'));
      const bad = await pool.read(fileOf(name));
      const after = await pool.read(fileOf('good 3'));
      expect(reasonOf(again)).toBe(reasonOf(before));
      expect(bad.kind === 'unread' && bad.unread).toMatchObject({ file: name, reason });
      expect(bad.kind === 'unread' && bad.unread.advice).toMatch(/^请/u);
      expect(reasonOf(after)).toMatch(/^thread \d+$/u);
      expect(reasonOf(after)).not.toBe(reasonOf(before));
    } finally {
      await pool.close();
    }
  },
  30_000,
);

test('a thread that dies after its answer, while idle, ends nothing and is not asked again', async () => {
  const pool = workerPool(script, request, 1, LIMITS);
  try {
    const first = await pool.read(fileOf('late'));
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    const next = await pool.read(fileOf('good'));
    expect(reasonOf(next)).toMatch(/^thread \d+$/u);
    expect(reasonOf(next)).not.toBe(reasonOf(first));
  } finally {
    await pool.close();
  }
}, 30_000);

test('bad ones among many stop nothing, and all are listed in the order of the files', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `${String(at).padStart(2, '0')} good`);
  names[2] = '02 throws';
  names[3] = '03 endless';
  names[7] = '07 bomb';
  const pool = workerPool(script, request, 3, LIMITS);
  const report = await collectFiles(
    { files: names.map(fileOf), unread: [] },
    pool,
    DEFAULT_COUNTING_RULE,
    { sink: null, progress: NO_PROGRESS },
  ).finally(() => pool.close());
  expect(report.unread.map(({ file }) => file)).toEqual(names);
  expect(report.read).toBe(0);
}, 60_000);
