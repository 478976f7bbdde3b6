import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchTable } from './bench-table';
import { benchXlsx } from './bench-xlsx';
import { runNode, type ChildRun } from './children';
import { ratioOf, spreadOf } from './stats';
import { spreadText, type Table } from './table';

const LEDGER = join(__dirname, '../cli/ledger.cjs');
const OTHER = join(__dirname, 'read-with-exceljs.cjs');
const LIMIT_MS = 120_000;

interface Pair {
  readonly own: readonly ChildRun[];
  /** Empty where it did not end within the limit. */
  readonly other: readonly ChildRun[];
}

async function runPair(file: string, runs: number): Promise<Pair> {
  const own: ChildRun[] = [];
  const other: ChildRun[] = [];
  let tooSlow = false;
  for (let run = -1; run < runs; run += 1) {
    const mine = await runNode([LEDGER, 'read', file, '--as-of', '2025-04-30'], LIMIT_MS);
    if (mine === null) throw new Error(`Cannot measure: reading ${file} takes too long`);
    const theirs: ChildRun | null = tooSlow ? null : await runNode([OTHER, file], LIMIT_MS);
    tooSlow ||= theirs === null;
    // The first pair brings the file and the programs into memory and does not count.
    if (run < 0) continue;
    own.push(mine);
    if (theirs) other.push(theirs);
  }
  return { own, other };
}

const seconds = (runs: readonly ChildRun[]): number[] => runs.map(({ ms }) => ms / 1000);
const cpus = (runs: readonly ChildRun[]): number[] => runs.map(({ cpu }) => cpu);
const peaks = (runs: readonly ChildRun[]): number[] => runs.map(({ peak }) => peak);

function rowOf(name: string, { own, other }: Pair): string[] {
  const mine = [spreadText(spreadOf(seconds(own))), spreadText(spreadOf(peaks(own)))];
  if (other.length === 0) return [name, mine[0] ?? '', '超过 120', '', '', mine[1] ?? '', '', ''];
  return [
    name,
    mine[0] ?? '',
    spreadText(spreadOf(seconds(other))),
    spreadText(ratioOf(seconds(own), seconds(other))),
    spreadText(ratioOf(cpus(own), cpus(other))),
    mine[1] ?? '',
    spreadText(spreadOf(peaks(other))),
    spreadText(ratioOf(peaks(own), peaks(other))),
  ];
}

/** Whole processes: `ledger read` beside ExcelJS on the same files, turn by turn. */
export async function measureFiles(sizes: readonly number[], runs: number): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-bench-'));
  const rows: string[][] = [];
  try {
    for (const merged of [false, true]) {
      for (const size of sizes) {
        const table = benchTable(size);
        const file = join(folder, `${size}-${String(merged)}.xlsx`);
        await writeFile(file, benchXlsx(merged ? table : { ...table, merges: [] }));
        const name = `${size.toLocaleString('en-US')}${merged ? '，有合并' : '，无合并'}`;
        rows.push(rowOf(name, await runPair(file, runs)));
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return {
    title: '从文件读台账',
    note: '整个进程，从启动到退出，两者轮流；本项目是 `ledger read`（读取、汇总、体检并打印），ExcelJS 只把文件读进内存。时间单位秒，内存单位 MB；比值＝本项目÷ExcelJS。ExcelJS 每遇到一个合并区域都要与已有的逐个比较，合并多的表因此很慢，两种文件都列出。',
    head: [
      '行数×15列',
      '本项目（秒）',
      'ExcelJS（秒）',
      '时间比',
      'CPU 时间比',
      '本项目（MB）',
      'ExcelJS（MB）',
      '内存比',
    ],
    rows,
  };
}
