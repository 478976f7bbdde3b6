import { join } from 'node:path';
import { runNode } from './children';
import type { HostAction, HostRun } from './host-run';
import { figure, type Table } from './table';

const USE_HOST = join(__dirname, 'use-host.cjs');
const LIMIT_MS = 600_000;
/** A round trip for each row is not waited for above this. */
const MOST_ROWS_ONE_BY_ONE = 1_000;
/** What Excel on the web takes and gives at once. */
const WEB_BYTES = 5_000_000;

const PROGRAMS: Readonly<Record<HostRun['program'], string>> = {
  own: '本项目',
  atOnce: '一次全取',
  rowByRow: '逐行',
};
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ['read', '读取'],
  ['colour', '着色'],
  ['summary', '汇总表（数字）'],
  ['liveSummary', '汇总表（公式，连同再着色）'],
]);

const HEAD = [
  '行数×15列',
  '程序',
  '做什么',
  '往返',
  '发出',
  '最大一次',
  '收到',
  '最大一次',
  '秒',
  '网页版',
];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
const megabytes = (bytes: number): string => figure(bytes / 1e6);

function rowsOf({ program, rows, actions }: HostRun): readonly (readonly string[])[] {
  const first = [rows.toLocaleString('en-US'), PROGRAMS[program]];
  if (actions === null) {
    return [[...first, '超过 600 秒，没有做完', ...Array<string>(HEAD.length - 3).fill('')]];
  }
  return actions.map((action) => [...first, ...cellsOf(action)]);
}

function cellsOf({ name, ms, requests, answers }: HostAction): readonly string[] {
  return [
    ACTIONS.get(name) ?? name,
    requests.length.toLocaleString('en-US'),
    megabytes(sum(requests)),
    megabytes(most(requests)),
    megabytes(sum(answers)),
    megabytes(most(answers)),
    figure(ms / 1000),
    most([...requests, ...answers]) > WEB_BYTES ? '会被拒绝' : '可以',
  ];
}

/** The runs as a table. */
export function hostTable(runs: readonly HostRun[]): Table {
  return {
    title: '与 Excel 的往返',
    note: '在内嵌的 Excel 宿主里各做一遍，每种程序一个进程；一次往返就是一次 `context.sync()`，字节按 UTF-8 计，单位 MB。本项目在 Excel 网页版的限度（每次 5 MB、500 万格）之下运行；汇总表只做 1,000 行，因为内嵌宿主设格式、算整列公式远比 Excel 慢；它的往返随逾期和临期的清单变长。“一次全取”用一次往返取整张表的值、文本和数字格式；“逐行”每行往返一次，读一遍、填一遍色，只做 1,000 行。往返和字节与机器无关；秒数是内嵌宿主的，不是 Excel 的。',
    head: HEAD,
    rows: runs.flatMap(rowsOf),
  };
}

/** Round trips, bytes and time in the embedded host, beside two ordinary ways of asking Excel. */
export async function measureHost(sizes: readonly number[]): Promise<Table> {
  const runs: HostRun[] = [];
  for (const rows of sizes) {
    for (const program of ['own', 'atOnce', 'rowByRow'] as const) {
      if (program === 'rowByRow' && rows > MOST_ROWS_ONE_BY_ONE) continue;
      const child = await runNode([USE_HOST, program, String(rows)], LIMIT_MS);
      runs.push(child === null ? { program, rows, actions: null } : parsed(child.output));
    }
  }
  return hostTable(runs);
}

const parsed = (output: string): HostRun => JSON.parse(output) as HostRun;
