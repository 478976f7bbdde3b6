import fc from 'fast-check';
import { type Day, toSerial } from '../../../src/domain/calendar/day';
import { STATUS_CHOICES, TYPE_WORDS } from '../../../src/domain/ledger-template/entries';
import { planLedgerTemplate } from '../../../src/domain/ledger-template/plan-ledger-template';
import { recognizeHeader } from '../../../src/domain/header/recognize-header';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { LedgerOptions } from '../../../src/domain/ledger/types';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { type CellSpec, gridCell } from '../../support/grid';
import { plannedGrid } from '../../support/planned-grid';
import { renderPlan } from '../summary-sheet/render-plan';

const TODAY: Day = '2025-04-30';
const PLAN = planLedgerTemplate(TODAY);
const OPTIONS: LedgerOptions = {
  asOf: TODAY,
  feedback: null,
  immediateDays: 30,
  concentratedMonths: 6,
  dueSoonDays: 10,
  monthBefore: 'end',
  columns: {},
};

/** The blank ledger as it is read, with rows filled in below it and perhaps a feedback date. */
function gridWith(rows: readonly (readonly CellSpec[])[], feedback: CellSpec = null): SheetGrid {
  const grid = plannedGrid('新台账', PLAN);
  const all = [...grid.rows, ...rows.map((row) => row.map(gridCell))].map((row, at) =>
    at === 1 ? row.map((cell, column) => (column === 9 ? gridCell(feedback) : cell)) : row,
  );
  return { ...grid, area: { ...grid.area, bottom: all.length }, rows: all };
}

test('what is written', () => {
  expect(renderPlan(PLAN)).toEqual([
    '1: ××单位××反馈问题整改台账',
    '2: 填报单位：×× |  |  |  |  |  |  |  | 反馈日期：',
    '3: 序号 | 问题类别 | 反馈问题 | 整改措施 | 责任领导 | 责任单位 | 责任人 | 整改时限 | 整改类型 | 整改进展 | 完成比例 | 整改状态 | 实际完成时间 | 佐证材料 | 备注',
    `4: 示例 | 党的建设 | 例：组织生活记录不规范，3次会议没有签到。 | 修订组织生活记录办法，每季度检查一次记录。 | 张×× | 办公室 | 李×× | ${toSerial('2025-12-31')} | 分阶段整改 | 已修订记录办法，检查了前两个季度的记录。 | 0.6 | 正在推进 |  | 修订后的办法、检查记录 | 示例，不计入统计，可以删除。`,
  ]);
});

test('every column is known for sure, by its title alone', () => {
  const header = recognizeHeader(gridWith([]));
  expect(header?.headerRows).toEqual([3]);
  expect(header?.readings.map(({ title, role, confidence }) => [title, role, confidence])).toEqual([
    ['序号', 'serial', 'sure'],
    ['问题类别', 'category', 'sure'],
    ['反馈问题', 'problem', 'sure'],
    ['整改措施', 'measure', 'sure'],
    ['责任领导', 'leader', 'sure'],
    ['责任单位', 'unit', 'sure'],
    ['责任人', 'person', 'sure'],
    ['整改时限', 'deadline', 'sure'],
    ['整改类型', 'rectificationType', 'sure'],
    ['整改进展', 'progress', 'sure'],
    ['完成比例', 'percent', 'sure'],
    ['整改状态', 'status', 'sure'],
    ['实际完成时间', 'completedOn', 'sure'],
    ['佐证材料', 'evidence', 'sure'],
    ['备注', 'remark', 'sure'],
  ]);
});

test('without a problem it says where to begin, and the example is none', () => {
  expect(readLedger(gridWith([]), OPTIONS)).toEqual({
    ok: false,
    reason: 'noRows',
    message:
      '工作表“新台账”已认出台账表头，还没有填写问题（第 4 行是示例，不计入统计）。请从第 5 行填起。',
  });
});

/** A row with the given words in some of its columns. */
function rowWith(words: Readonly<Record<number, CellSpec>>): CellSpec[] {
  const plain = [1, '党建', '记录不全', '补齐', '王一', '办公室', '李二', '2025年12月底前'];
  return Array.from({ length: 15 }, (_, at) => words[at] ?? plain[at] ?? null);
}

function itemOf(words: Readonly<Record<number, CellSpec>>, feedback: CellSpec = null) {
  const reading = readLedger(gridWith([rowWith(words)], feedback), OPTIONS);
  if (!reading.ok) throw new Error(reading.message);
  expect(reading.ledger.items).toHaveLength(1);
  const [item] = reading.ledger.items;
  if (!item) throw new Error('no item');
  return { item, feedback: reading.ledger.options.feedback };
}

test.each(
  STATUS_CHOICES.map((word, at) => [
    word,
    ['completed', 'substantiallyCompleted', 'inProgress', 'notStarted', 'longTerm'][at],
  ]),
)('the status %s from the list means %s', (word, status) => {
  expect(itemOf({ 11: word }).item.status).toBe(status);
});

test.each(TYPE_WORDS.map((word, at) => [word, ['immediate', 'staged', 'continuing'][at]]))(
  'the type %s from the list means %s',
  (word, type) => {
    expect(itemOf({ 8: word }).item.rectificationType).toBe(type);
  },
);

const DAY_FORMAT = 'yyyy"年"m"月"d"日"';

test.each<[name: string, cell: CellSpec, day: Day | null]>([
  ['nothing', null, null],
  [
    'a date',
    { value: toSerial('2025-03-01'), text: '2025年3月1日', numberFormat: DAY_FORMAT },
    '2025-03-01',
  ],
  ['words', '2025年3月1日', '2025-03-01'],
  ['no date', '待定', null],
])('%s in the cell beside 反馈日期', (_name, cell, day) => {
  expect(itemOf({}, cell).feedback).toBe(day);
});

test('a deadline may be a date or words', () => {
  const date = { value: toSerial('2025-04-20'), text: '2025/4/20', numberFormat: 'yyyy/m/d' };
  expect(itemOf({ 7: date }).item).toMatchObject({
    overdue: true,
    deadline: { due: '2025-04-20' },
  });
  expect(itemOf({}).item.deadline.due).toBe('2025-12-31');
  const month = {
    value: toSerial('2025-12-01'),
    text: '2025年12月',
    numberFormat: 'yyyy"年"m"月"',
  };
  expect(itemOf({ 7: month }).item.deadline.due).toBe('2025-12-31');
});

test('Excel takes every word of the rules', () => {
  const words = PLAN.entries.flatMap(({ prompt, alert }) => [prompt, ...(alert ? [alert] : [])]);
  expect(words.filter(({ title, message }) => title.length > 32 || message.length > 255)).toEqual(
    [],
  );
  const lists = PLAN.entries.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.words] : []));
  expect(lists.map((list) => list.join(',').length <= 255)).toEqual([true, true]);
  expect(lists.flat().filter((word) => /[,，"]/u.test(word))).toEqual([]);
});

test('no two rules share a cell', () => {
  const { entries } = PLAN;
  const clashes = entries.filter(({ area: one }, at) =>
    entries
      .slice(at + 1)
      .some(
        ({ area: other }) =>
          one.left <= other.right &&
          other.left <= one.right &&
          one.top <= other.bottom &&
          other.top <= one.bottom,
      ),
  );
  expect(clashes).toEqual([]);
});

test('only the example depends on the day, and only on its year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 9999 }), (year) => {
      const plan = planLedgerTemplate(`${year}-06-15` as Day);
      const due = plan.cells[3]?.[7]?.content;
      expect(due).toEqual({ kind: 'number', number: toSerial(`${year}-12-31` as Day) });
      expect({ ...plan, cells: plan.cells.slice(0, 3) }).toEqual({
        ...PLAN,
        cells: PLAN.cells.slice(0, 3),
      });
    }),
    { numRuns: 20 },
  );
});

test('with problems: they stand from row 4 on, without the example, and the rules reach them', () => {
  const rows = [
    { category: '党建', problem: '记录不全', remark: '对应意见：补齐记录' },
    { category: '', problem: '=1+1', remark: '' },
  ];
  const plan = planLedgerTemplate(TODAY, { unit: '县水务局', feedbackDate: '2025-03-01', rows });
  expect(renderPlan(plan).map((line) => line.replace(/[ |]+$/u, ''))).toEqual([
    '1: 县水务局反馈问题整改台账',
    `2: 填报单位：县水务局 |  |  |  |  |  |  |  | 反馈日期： | ${toSerial('2025-03-01')}`,
    renderPlan(PLAN)[2],
    '4: 1 | 党建 | 记录不全 |  |  |  |  |  |  |  |  |  |  |  | 对应意见：补齐记录',
    '5: 2 |  | =1+1',
  ]);
  expect(plan.firstCell).toEqual({ row: 4, column: 4 });
  expect(plan.cells[4]?.[2]?.content).toEqual({ kind: 'text', text: '=1+1' });
  expect(plan.entries[0]?.area).toEqual({ top: 4, left: 8, bottom: 505, right: 8 });
  const reading = readLedger(plannedGrid('新台账', plan), OPTIONS);
  if (!reading.ok) throw new Error(reading.message);
  expect(reading.ledger.items.map(({ problem }) => problem)).toEqual(['记录不全', '=1+1']);
  expect(plan.cells[1]?.[9]).toEqual({
    content: { kind: 'number', number: toSerial('2025-03-01') },
    numberFormat: DAY_FORMAT,
  });
});
