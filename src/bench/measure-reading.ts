import type { ReadingRuns } from './child';
import { runOwn } from './children';
import { ratioOf, spreadOf } from './stats';
import { figure, spreadText, type Table } from './table';

/** Reading and counting against JSON.parse of the same cells. */
export async function measureReading(sizes: readonly number[], runs: number): Promise<Table> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const { output } = await runOwn('reading', [String(size), String(runs)]);
    const times = JSON.parse(output) as ReadingRuns;
    const whole = times.read.map((ms, at) => ms + (times.summarize[at] ?? 0));
    rows.push([
      size.toLocaleString('en-US'),
      spreadText(spreadOf(times.parse)),
      spreadText(spreadOf(times.read)),
      spreadText(spreadOf(times.summarize)),
      spreadText(ratioOf(whole, times.parse)),
      figure((spreadOf(whole).median / size) * 1000),
      spreadText(spreadOf(times.check)),
    ]);
  }
  return {
    title: '读取与汇总',
    note: '同一进程里轮流：先 JSON.parse 整张表的 JSON，再读这张刚解析出来的表。单位毫秒；倍数＝（读取＋汇总）÷JSON.parse；体检单列。',
    head: ['行数×15列', 'JSON.parse', '读取', '汇总', '倍数', '每千行毫秒', '体检'],
    rows,
  };
}

/** Peak memory of a process that holds the grid, and of one that also reads, counts and checks it. */
export async function measureMemory(sizes: readonly number[], runs: number): Promise<Table> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const peaks: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      peaks[0].push((await runOwn('grid', [String(size)])).peak);
      peaks[1].push((await runOwn('ledger', [String(size)])).peak);
    }
    rows.push([size.toLocaleString('en-US'), ...peaks.map((mb) => spreadText(spreadOf(mb)))]);
  }
  return {
    title: '内存峰值',
    note: '各自单独的进程，操作系统记下的常驻内存最大值，单位 MB；一个空的 Node 进程约 40 MB。',
    head: ['行数×15列', '只有表格', '读取、汇总、体检之后'],
    rows,
  };
}
