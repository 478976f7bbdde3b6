import type { FirstRuns } from './child';
import { runOwn } from './children';
import { ratioOf, spreadOf } from './stats';
import { spreadText, type Table } from './table';

const ROWS = 1_000;

/**
 * From the cells of a ledger to all that the pane shows of it, in a fresh process each time: the pane reads
 * its first ledger with code that has never run before.
 */
export async function measureFirst(runs: number): Promise<Table> {
  const times: FirstRuns[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { output } = await runOwn('first', [String(ROWS)]);
    times.push(JSON.parse(output) as FirstRuns);
  }
  const row = (name: string, kind: 'cold' | 'warm'): string[] => {
    const parse = times.map((each) => (kind === 'cold' ? each.coldParse : each.warmParse));
    const figures = times.map((each) => each[kind].figures);
    const all = times.map((each) => each[kind].all);
    return [
      name,
      spreadText(spreadOf(parse)),
      spreadText(spreadOf(figures)),
      spreadText(spreadOf(all)),
      spreadText(ratioOf(all, parse)),
    ];
  };
  return {
    title: '首个数字',
    note: `${ROWS.toLocaleString('en-US')} 行 15 列的台账，从单元格到窗格里的全部数字：读取、汇总、每个数字的来源单元格，再加台账体检。每次都是新的进程；“第一次”是程序刚启动、代码还没有跑过，“以后每次”是台账改动后的重读。对照是同一进程里刚做的 JSON.parse 整张表。单位毫秒；窗格的目标是 300 毫秒以内。`,
    head: ['', 'JSON.parse', '数字齐', '连同体检', '倍数'],
    rows: [row('第一次', 'cold'), row('以后每次', 'warm')],
  };
}
