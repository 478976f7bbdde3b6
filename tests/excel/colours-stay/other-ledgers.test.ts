import type { EmbeddedHost } from '../../../src/host/node';
import { AS_OF, SHEET, colour, compare, inExcel, openLedger } from './coloured-book';
import type { Cell } from './flat-ledger';
import { FIRST_ROW } from './flat-ledger';

const HEADER = ['序号', '具体问题', '整改措施', '整改时限', '责任单位', '整改进展', '整改状态'];
const TITLE = ['整改台账（反馈日期：2024年7月26日）', '', '', '', '', '', ''];
const LATE = '2024年12月31日';
const FAR = '2026年12月31日';
const TWO_STEPS = `第一步：2024年9月30日\n第二步：${LATE}`;
const DOING = '正在推进，完成第一步';

type Sheet = Excel.Worksheet;

/** A ledger whose state depends on more than a cell of its own row. */
interface Sample {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged?: readonly string[];
  /** The state of each problem, 甲 first. */
  readonly states: Readonly<Record<string, string>>;
}

const rowOf = (serial: Cell, problem: string, deadline: string, progress: string, status = '') => [
  serial,
  problem,
  `修订制度${serial}`,
  deadline,
  '办公室',
  progress,
  status,
];

const DITTO: Sample = {
  name: '时限写“同上”',
  rows: [
    rowOf(1, '甲问题：会议记录不完整', LATE, DOING, '正在推进'),
    rowOf(2, '乙问题：学习制度不落实', '同上', DOING, '正在推进'),
    rowOf(3, '丙问题：财务审批不规范', FAR, DOING, '正在推进'),
    rowOf(4, '丁问题：档案管理不到位', '同上', DOING, '已完成'),
  ],
  states: { 甲: '逾期', 乙: '逾期', 丙: '正在推进', 丁: '已完成' },
};
const MERGED: Sample = {
  name: '时限和单位上下合并',
  rows: DITTO.rows.map((row) => row.map((cell) => (cell === '同上' ? '' : cell))),
  merged: ['D3:D4', 'E3:E4', 'D5:D6', 'E5:E6'],
  states: DITTO.states,
};
const SEVERAL: Sample = {
  name: '一个问题占几行',
  rows: [
    rowOf(1, '甲问题：会议记录不完整', '2024年9月30日', DOING, '正在推进'),
    rowOf('', '', LATE, DOING),
    rowOf(2, '乙问题：学习制度不落实', LATE, DOING, '正在推进'),
  ],
  merged: ['A3:A4', 'B3:B4', 'G3:G4'],
  states: { 甲: '逾期', 乙: '逾期' },
};
const SILENT: Sample = {
  name: '状态列空着，状态读自整改进展',
  rows: [
    rowOf(1, '甲问题：会议记录不完整', TWO_STEPS, DOING),
    rowOf(2, '乙问题：学习制度不落实', LATE, '已完成整改'),
    rowOf(3, '丙问题：财务审批不规范', FAR, DOING),
  ],
  states: { 甲: '逾期', 乙: '已完成', 丙: '正在推进' },
};
const NO_STATUS: Sample = {
  ...SILENT,
  name: '没有状态列',
  rows: SILENT.rows.map((row) => row.slice(0, -1)),
};

let host: EmbeddedHost;
afterEach(() => {
  host.dispose();
});

async function open({ rows, merged = [] }: Sample): Promise<void> {
  const width = rows[0]?.length ?? 0;
  host = await openLedger([TITLE.slice(0, width), HEADER.slice(0, width), ...rows]);
  await inExcel((sheet) => {
    for (const area of merged) sheet.getRange(area).merge();
  });
  await colour();
}

/** What the state column says of each problem, by the first character of the problem. */
async function statesNow(width: number): Promise<Record<string, string>> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRange().load('values');
    await context.sync();
    const body = (used.values as Cell[][]).slice(FIRST_ROW - 1);
    return Object.fromEntries(
      body.flatMap((row) => {
        const problem = String(row[1] ?? '');
        return problem === '' ? [] : [[problem.charAt(0), String(row[width + 1] ?? '')]];
      }),
    );
  });
}

const put = (cell: string, value: Cell) => (sheet: Sheet) => {
  sheet.getRange(cell).values = [[value]];
};
const sort = (area: string) => (sheet: Sheet) => {
  sheet.getRange(area).sort.apply([{ key: 1, ascending: false }]);
};
const removeFirst = (sheet: Sheet) => {
  sheet.getRange('3:3').delete('Up');
};

type Row = [Sample, string, (sheet: Sheet) => void, Readonly<Record<string, string>>, boolean];
/** The exact states after it; the last says whether a fresh reading must agree with every colour. */
const without = ({ states }: Sample, gone: string) =>
  Object.fromEntries(Object.entries(states).filter(([problem]) => problem !== gone));
const MENDED = '乙问题：学习制度未落实';
const mend = (row: number) => put(`B${row}`, MENDED);

const TABLE: readonly Row[] = [
  // 同上 under another row says another day to a reader; the problem itself has the day it had.
  [DITTO, '按问题排序', sort('A3:I6'), DITTO.states, false],
  [DITTO, '删除上面一行', removeFirst, without(DITTO, '甲'), false],
  [DITTO, '改问题的一个字', mend(4), DITTO.states, true],
  [DITTO, '“同上”改填日期', put('D4', FAR), { ...DITTO.states, 乙: '未识别' }, true],
  [DITTO, '状态改填“已完成”', put('G4', '已完成'), { ...DITTO.states, 乙: '已完成' }, true],
  [DITTO, '更新进展', put('F4', '正在推进，完成第二步'), DITTO.states, true],
  [MERGED, '删除上面一行', removeFirst, without(MERGED, '甲'), false],
  [MERGED, '改问题的一个字', mend(4), MERGED.states, true],
  [MERGED, '状态改填“已完成”', put('G4', '已完成'), { ...MERGED.states, 乙: '已完成' }, true],
  [SEVERAL, '改第二行的时限', put('D4', FAR), { 甲: '未识别', 乙: '逾期' }, true],
  [SEVERAL, '改问题的一个字', mend(5), SEVERAL.states, true],
  [SEVERAL, '状态改填“已完成”', put('G3', '已完成'), { 甲: '已完成', 乙: '逾期' }, true],
  ...[SILENT, NO_STATUS].flatMap((sample): Row[] => [
    [sample, '按问题排序', sort('A3:I5'), sample.states, true],
    [sample, '删除上面一行', removeFirst, without(sample, '甲'), true],
    [sample, '改问题的一个字', mend(4), sample.states, true],
    [
      sample,
      '改时限的第二行',
      put('D3', TWO_STEPS.replace(LATE, FAR)),
      { ...sample.states, 甲: '未识别' },
      true,
    ],
    [sample, '更新进展', put('F3', '已完成整改'), { ...sample.states, 甲: '未识别' }, true],
  ]),
  [SILENT, '状态填“已完成”', put('G3', '已完成'), { ...SILENT.states, 甲: '已完成' }, true],
  [SILENT, '状态填“正在推进”', put('G4', '正在推进'), { ...SILENT.states, 乙: '逾期' }, true],
  [SILENT, '状态填不认识的话', put('G3', '见附件'), { ...SILENT.states, 甲: '未识别' }, true],
];

test.each(TABLE.map((row) => [row[0].name, row[1], row] as const))(
  '%s，%s：状态对或未识别，不会错',
  async (_name, _what, [sample, , work, states, asRead]) => {
    const width = sample.rows[0]?.length ?? 0;
    await open(sample);
    expect(await statesNow(width)).toEqual(sample.states);
    await inExcel(work);
    expect(await statesNow(width)).toEqual(states);
    const { wrong } = await compare(AS_OF);
    expect(asRead ? wrong : []).toEqual([]);
  },
);
