import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runPiece } from './child';
import { measureCollect } from './measure-collect';
import { measureDeadlines } from './measure-deadlines';
import { measureDrafting } from './measure-drafting';
import { measureFirst } from './measure-first';
import { measureFiles } from './measure-files';
import { measureHost } from './measure-host';
import { measureSimilar } from './measure-similar';
import { measureMemory, measureReading } from './measure-reading';
import { markdownTable, type Table } from './table';

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 5;
const COLLECTED_FILES = 1000;
const PAGE = join(__dirname, '../../docs/bench.md');

/** The machine in one line, since figures mean nothing without it. */
function machineLine(runs: number): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `机器：${cpus().length} 核（${cpu?.model.trim() ?? '未知'}），内存 ${memory} GB，Node ${process.version}，${process.platform}；开始时一分钟平均负载 ${load}。每个数字是 ${runs} 次的中位数，括号里是最小和最大，两者相差越大说明机器越忙。`;
}

/** The measurements in the order they are printed. */
function measurements(sizes: readonly number[], runs: number): (() => Table | Promise<Table>)[] {
  return [
    () => measureDeadlines(runs),
    () => measureFirst(runs),
    () => measureReading(sizes, runs),
    () => measureMemory(sizes, runs),
    () => measureFiles(sizes, runs),
    () => measureCollect(COLLECTED_FILES),
    () => measureHost(sizes),
    () => measureDrafting(runs),
    () => measureSimilar(sizes, runs),
  ];
}

async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      write: { type: 'boolean' },
      runs: { type: 'string' },
      most: { type: 'string' },
    },
  });
  const runs = Number(values.runs ?? RUNS);
  const sizes = SIZES.filter((size) => size <= Number(values.most ?? Infinity));
  const page = [
    '# 速度与内存',
    '',
    machineLine(runs),
    '',
    '重测：`npm run bench -- --write`。',
    '',
  ];
  process.stdout.write(`${page.join('\n')}\n`);
  for (const measure of measurements(sizes, runs)) {
    const text = markdownTable(await measure());
    process.stdout.write(`${text}\n`);
    page.push(text);
  }
  if (values.write !== true) return;
  await mkdir(join(PAGE, '..'), { recursive: true });
  await writeFile(PAGE, `${page.join('\n').trimEnd()}\n`);
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === 'child') process.stdout.write(runPiece(rest[0], rest.slice(1)));
else void bench(process.argv.slice(2));
