import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';
import { ledgerFile } from '../support/xlsx-fixture';

const SAMPLE = join(__dirname, '../../assets/samples/sample-ledger.xlsx');
const TODAY = '2025-04-30';
const READING = ['--as-of', '2025-04-30', '--feedback', '2024-07-26'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a file compared with itself at the same day: nothing changed', async () => {
  const { code, stdout, stderr } = await runCli(['compare', SAMPLE, SAMPLE, ...READING], TODAY);
  expect(code).toBe(0);
  expect(stdout).toContain('没有问题发生变化。');
  expect(stdout).toContain('已完成：21 → 21（没有变化）');
  expect(stderr).toContain('--as-of-old');
});

interface Compared {
  readonly newlyOverdue: readonly {
    readonly row: number;
    readonly was: { readonly row: number };
  }[];
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  readonly figures: { readonly overdue: { readonly from: number; readonly to: number } };
  readonly files: readonly string[];
}

test('time alone makes problems late; each with its rows of both', async () => {
  const args = ['compare', SAMPLE, SAMPLE, ...READING, '--as-of-old', '2024-12-31', '--json'];
  const { code, stdout, stderr } = await runCli(args, TODAY);
  expect([code, stderr]).toEqual([0, '']);
  const { newlyOverdue, added, removed, figures } = JSON.parse(stdout) as Compared;
  expect(newlyOverdue.length).toBe(figures.overdue.to - figures.overdue.from);
  expect(newlyOverdue.length).toBeGreaterThan(0);
  expect(newlyOverdue.every(({ row, was }) => row === was.row)).toBe(true);
  expect([added, removed]).toEqual([[], []]);
});

test('the copy with the comparison sheet is new, the originals stay', async () => {
  const before = await readFile(SAMPLE);
  const args = [
    'compare',
    SAMPLE,
    SAMPLE,
    ...READING,
    '--as-of-old',
    '2024-12-31',
    '--out',
    folder,
  ];
  const { code, stdout } = await runCli(args, TODAY);
  expect(code).toBe(0);
  expect(await readdir(folder)).toEqual(['sample-ledger-进度对比.xlsx']);
  expect(stdout).toContain('已生成');
  expect(await readFile(SAMPLE)).toEqual(before);
});

/** Other columns in another order, other titles; none of its problems is the sample's. */
const OTHER_ROWS = [
  ['责任部门', '存在问题', '完成时限', '整改措施', '是否完成'],
  ['办公室', '台账更新不及时', '2025年6月底前', '补齐台账', '已完成'],
  ['财务科', '合同没有审核', '2025年3月底前', '逐份审核', '正在推进'],
];

function sheetOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((texts, at) => `<row r="${at + 1}">${rowOf(at + 1, texts)}</row>`);
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function rowOf(row: number, texts: readonly string[]): string {
  return texts
    .map(
      (text, at) => `<c r="${'ABCDE'.charAt(at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('');
}

test('ledgers of different layouts: every problem is there once, with its row', async () => {
  const other = join(folder, 'other.xlsx');
  await writeFile(other, ledgerFile({ 'xl/worksheets/sheet1.xml': sheetOf(OTHER_ROWS) }));
  const args = ['compare', SAMPLE, other, ...READING, '--json'];
  const { code, stdout } = await runCli(args, TODAY);
  expect(code).toBe(0);
  const { added, removed, newlyOverdue } = JSON.parse(stdout) as Compared;
  expect(added).toMatchObject([{ row: 2 }, { row: 3 }]);
  expect(removed).toHaveLength(38);
  expect(newlyOverdue).toEqual([]);
});

test.each([
  [['compare', SAMPLE], '对比要写两个台账文件'],
  [['compare', SAMPLE, SAMPLE, SAMPLE], '对比要写两个台账文件'],
  [['compare', SAMPLE, '/nowhere.xlsx'], '找不到文件'],
  [['compare', SAMPLE, SAMPLE, '--as-of-old', '昨天'], '--as-of-old'],
  [['compare', SAMPLE, SAMPLE, '--sheet-old', '没有'], '没有名为“没有”的工作表'],
  [['compare', SAMPLE, SAMPLE, '--sheet', '甲'], '不使用选项'],
])('%j is refused with one sentence', async (args, words) => {
  const { code, stdout, stderr } = await runCli(args, TODAY);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('the day that the earlier sheet names is its as-of day, and that is said', async () => {
  const old = join(folder, 'old.xlsx');
  const rows = [['整改台账（截至2025年3月31日）'], ...OTHER_ROWS];
  await writeFile(old, ledgerFile({ 'xl/worksheets/sheet1.xml': sheetOf(rows) }));
  const args = ['compare', old, old, ...READING];
  const { code, stdout, stderr } = await runCli(args, TODAY);
  expect(code).toBe(0);
  expect(stdout).toContain('（截至2025年3月31日）；本期');
  expect(stdout).toContain('新增逾期（1个）\n  上期第4行、本期第4行');
  expect(stderr).toContain('按上期表上写明的2025年3月31日计算');
});
