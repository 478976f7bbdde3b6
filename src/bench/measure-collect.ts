import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { madeFile } from './collect-files';
import { COLLECT_DAYS } from './collect-problems';
import { runNode } from './children';
import type { Table } from './table';

const LEDGER = join(__dirname, '../cli/ledger.cjs');
const OTHER = join(__dirname, 'read-with-exceljs.cjs');
const PROBLEMS = 200;
/** The other library reads a part of the files only, or it would take too long. */
const SLICE = 100;
const LIMIT_MS = 600_000;

/** `ledger collect` over many files of seven layouts, once with each number of threads, beside ExcelJS. */
export async function measureCollect(files: number): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-collect-'));
  const rows: string[][] = [];
  try {
    const paths = await writeFiles(join(folder, 'ledgers'), files);
    for (const jobs of [1, 2]) {
      const out = join(folder, `${jobs}.xlsx`);
      rows.push(
        await rowOf(`本项目，同时读 ${jobs} 个`, files, [
          LEDGER,
          ...collectArgs(folder, out, jobs),
        ]),
      );
    }
    const slice = paths.slice(0, SLICE);
    rows.push(await rowOf('ExcelJS，只读进内存', slice.length, [OTHER, ...slice]));
  } finally {
    await rm(folder, { recursive: true });
  }
  return {
    title: '汇总许多台账',
    note: `每个文件 ${PROBLEMS} 个问题，七种表格样式；整个进程，各一次。本项目是 \`ledger collect\`（读取、体检、汇总，写出汇总表和逐条问题），ExcelJS 只读前 ${SLICE} 个文件。`,
    head: ['做法', '文件数', '秒', '每秒文件数', 'CPU 秒', '内存峰值（MB）'],
    rows,
  };
}

async function writeFiles(folder: string, files: number): Promise<string[]> {
  const paths: string[] = [];
  for (let at = 0; at < files; at += 1) {
    const { name, bytes } = madeFile(at, PROBLEMS);
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    paths.push(path);
  }
  return paths;
}

function collectArgs(folder: string, out: string, jobs: number): string[] {
  const { asOf, feedback } = COLLECT_DAYS;
  return [
    ...['collect', join(folder, 'ledgers'), '--out', out, '--ndjson', `${out}.ndjson`],
    ...['--jobs', String(jobs), '--as-of', asOf, '--feedback', feedback, '--quiet'],
  ];
}

async function rowOf(name: string, files: number, args: readonly string[]): Promise<string[]> {
  const run = await runNode(args, LIMIT_MS);
  if (run === null) return [name, String(files), '超过 600', '', '', ''];
  const seconds = run.ms / 1000;
  return [
    name,
    String(files),
    seconds.toFixed(1),
    (files / seconds).toFixed(1),
    run.cpu.toFixed(1),
    run.peak.toFixed(0),
  ];
}
