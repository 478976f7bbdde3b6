import { readFile } from 'node:fs/promises';
import { openColumns } from '../../src/taskpane/open-questions';
import { runCli } from '../../src/cli/run-cli';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { OPTIONS } from '../domain/ledger/ledger-of';
import { readLedger } from '../../src/domain/ledger/read-ledger';
import { checkLedger } from '../../src/domain/checks/check-ledger';
import { festivalDay } from '../../src/domain/calendar/festivals';
import { gridOf } from '../support/grid';
import { ledgerFile, workFolder, type Rows } from './support/ledger-file';

/** Names that an object literal answers to, or that change what it is. */
const NAMES = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'] as const;
const TODAY = '2025-04-30';

const HEAD = [
  '序号',
  '问题类别',
  '问题',
  '整改措施',
  '责任领导',
  '责任单位',
  '整改时限',
  '整改状态',
];

/** Two problems for each name: one completed, one overdue. */
const ROWS: Rows = [
  HEAD,
  ...NAMES.flatMap((name, at) => [
    [2 * at + 1, name, `${name}问题不少`, `整改${name}`, name, name, '2024年12月31日', '已完成'],
    [2 * at + 2, name, `又是${name}`, `再整改${name}`, name, name, '2025年1月31日', '正在推进'],
  ]),
];

let folder: Awaited<ReturnType<typeof workFolder>>;
beforeEach(async () => {
  folder = await workFolder();
});
afterEach(() => folder.done());

afterEach(() => {
  // Nothing may have reached what all objects have in common.
  const reached = Object.keys(Object.prototype);
  if (reached.length > 0) throw new Error(`Reached all objects: ${reached.join(', ')}`);
});

interface Group {
  readonly name: string;
  readonly total: number;
  readonly rows: readonly number[];
}

describe.each(['整改台账', ...NAMES])('on a sheet named %s', (sheet) => {
  test('the counts of every unit, leader and category are right', async () => {
    const file = await folder.put('台账.xlsx', ledgerFile(ROWS, sheet));
    const { code, stdout, stderr } = await runCli(
      ['read', file, '--as-of', TODAY, '--json'],
      TODAY,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { summary, items } = JSON.parse(stdout) as {
      summary: { total: number } & Record<'byUnit' | 'byLeader', readonly Group[]>;
      items: readonly { readonly category: readonly string[] }[];
    };
    expect([summary.total, items.length]).toEqual([10, 10]);
    expect(items.map(({ category }) => category)).toEqual(
      NAMES.flatMap((name) => [[name], [name]]),
    );
    for (const by of ['byUnit', 'byLeader'] as const) {
      const groups = summary[by].map(({ name, total, rows }) => ({ name, total, rows }));
      const expected = NAMES.map((name, at) => ({
        name,
        total: 2,
        rows: [2 * at + 2, 2 * at + 3],
      }));
      const sorted = (all: readonly Group[]) =>
        [...all].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
      expect({ by, groups: sorted(groups) }).toEqual({ by, groups: expected });
    }
  });
});

test('a report names each of them, with the coloured copy and its figures', async () => {
  const file = await folder.put('台账.xlsx', ledgerFile(ROWS));
  const out = folder.path('输出');
  const { code, stderr } = await runCli(['report', file, '--out', out, '--as-of', TODAY], TODAY);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const text = await readFile(`${out}/台账-进展情况.txt`, 'utf8');
  for (const name of NAMES) expect(text).toContain(`又是${name}`);
  expect(text).not.toMatch(/\[native code\]|\[object |undefined/u);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse((await runCli(['read', path, '--as-of', TODAY, '--json'], TODAY)).stdout) as unknown;
  expect(await read(`${out}/台账-着色汇总.xlsx`)).toEqual(await read(file));
});

test.each(NAMES)(
  'a column titled %s is asked about like any other, and nothing breaks',
  (title) => {
    const grid = gridOf('台账', [
      [...HEAD, title],
      [1, '类', '问题一', '措施一', '张三', '甲科', '2024年12月31日', '已完成', title],
      [2, '类', '问题二', '措施二', '李四', '乙科', '2025年1月31日', '正在推进', title],
    ]);
    const reading = readLedger(grid, OPTIONS);
    if (!reading.ok) throw new Error(reading.message);
    const { ledger, trace } = reading;
    const own = ledger.columnReadings.find(({ column }) => column === HEAD.length + 1);
    expect(own?.title).toBe(title);
    // As where nobody was sure what the column is.
    const unsure = {
      ...ledger,
      columnReadings: own ? [{ ...own, confidence: 'unsure' as const }] : [],
    };
    expect(openColumns(unsure, DEFAULT_SETTINGS, { columns: [], monthBefore: false })).toHaveLength(
      1,
    );
    const words = checkLedger({ ledger, trace }).map(({ message }) => message);
    expect(words.filter((one) => /\[native code\]|\[object /u.test(one))).toEqual([]);
  },
);

test.each(NAMES)('a cell that says %s is no formula error', (name) => {
  const grid = gridOf('台账', [HEAD, [1, '类', name, name, name, name, name, name]]);
  const reading = readLedger(grid, OPTIONS);
  if (!reading.ok) throw new Error(reading.message);
  const codes = checkLedger(reading).map(({ code }) => code);
  expect(codes).not.toContain('cell.formulaError');
});

test.each(NAMES)('no festival is called %s', (name) => {
  expect(festivalDay(name, 2025)).toBeNull();
});

test.each(NAMES)('facts with a key %s are refused with a sentence', async (name) => {
  const file = await folder.put('台账.xlsx', ledgerFile(ROWS));
  const facts = await folder.put('信息.txt', `${name}：甲\n`);
  const { code, stderr } = await runCli(
    ['report', file, '--out', folder.path('输出'), '--facts', facts, '--as-of', TODAY],
    TODAY,
  );
  expect(code).toBe(2);
  expect(stderr).toContain(name);
});

test.each(NAMES)(
  'a template that calls 【%s】 or {{%s}} is refused or says what is missing',
  async (name) => {
    const file = await folder.put('台账.xlsx', ledgerFile(ROWS));
    const template = await folder.put('模板.txt', `标题\n【${name}】\n{{${name}}}\n`);
    const { code, stderr } = await runCli(
      ['report', file, '--out', folder.path('输出'), '--template', template, '--as-of', TODAY],
      TODAY,
    );
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/native code|TypeError/u);
  },
);
