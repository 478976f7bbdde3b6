import fc from 'fast-check';
import { planRegister } from '../../../src/domain/register-sheet/plan-register';
import { groupNotices } from '../../../src/domain/supervision/group-notices';
import { historyOf } from '../../../src/domain/supervision/history';
import { issueNotices } from '../../../src/domain/supervision/issue-notices';
import { readRegister, type Register } from '../../../src/domain/supervision/read-register';
import { DEFAULT_RULES } from '../../../src/domain/supervision/rules';
import type { Notice } from '../../../src/domain/supervision/types';
import { gridOf, type CellSpec } from '../../support/grid';
import { plannedGrid } from '../../support/planned-grid';
import { renderPlan } from '../summary-sheet/render-plan';
import { AS_OF, itemOf, ledgerOf } from '../support/ledger-builder';

const LEDGER = ledgerOf([
  itemOf({ row: 5, serial: '1', unit: '财务科', due: '2025-04-15' }),
  itemOf({ row: 6, serial: '2', unit: '财务科', due: '2025-04-20' }),
  itemOf({ row: 7, serial: '3', unit: '办公室', due: '2025-05-08' }),
  itemOf({ row: 8, serial: '4', due: '2025-01-31' }),
]);
const CELLS = { cellOf: () => null };

function noticesAfter(register: Register | null): readonly Notice[] {
  const history = historyOf(register, LEDGER.sheet);
  const groups = groupNotices({ ledger: LEDGER, cells: CELLS, history }, DEFAULT_RULES, AS_OF);
  const numbering = { prefix: '', start: null };
  return issueNotices(groups, LEDGER, register, AS_OF, numbering, DEFAULT_RULES);
}

function registerOf(grid: Parameters<typeof readRegister>[0]): Register {
  const reading = readRegister(grid);
  if (reading.kind !== 'register') throw new Error(reading.kind);
  return reading.register;
}

test('a new register', () => {
  const lines = renderPlan(planRegister(null, noticesAfter(null), ''));
  expect([lines[0], ...lines.slice(2)]).toEqual([
    '1: 整改督办登记',
    '3: 编号 | 类型 | 发出日期 | 发往 | 台账工作表 | 涉及问题 | 件数 | 要求回复日期 | 回复日期 | 回复情况 | 备注',
    '4: 提醒〔2025〕1号 | 提醒函 | 45777 | 办公室 | 整改台账 | 3 | 1 | 45789',
    '5: 督办〔2025〕1号 | 督办单 | 45777 | 财务科 | 整改台账 | 1、2 | 2 | 45789',
    '6: 约谈〔2025〕1号 | 约谈建议 | 45777 | 领导小组（建议约谈：（台账未填责任单位）） | 整改台账 | 4 | 1 | 45789',
  ]);
});

test('what was written is read again, and nothing of it is unread', () => {
  const plan = planRegister(null, noticesAfter(null), '整改办');
  const { rows, unread } = registerOf(plannedGrid('登记', plan));
  expect(unread).toEqual([]);
  expect(
    rows.map(({ kind, issued, problems, replyBy, ledger }) => [
      kind,
      issued,
      problems,
      replyBy,
      ledger,
    ]),
  ).toEqual([
    ['remind', AS_OF, ['3'], '2025-05-12', '整改台账'],
    ['supervise', AS_OF, ['1', '2'], '2025-05-12', '整改台账'],
    ['interview', AS_OF, ['4'], '2025-05-12', '整改台账'],
  ]);
});

test('moved columns, columns of the user’s own and lines between stay; new rows go below, in their columns', () => {
  const rows: readonly (readonly CellSpec[])[] = [
    [null, '我县登记'],
    [null, '涉及问题', '经办人', '编号', '发出日期', '类型', '发往', '要求回复日期', '回复日期'],
    [
      null,
      '1',
      '小王',
      '督办〔2025〕7号',
      '4月初',
      '督办单',
      '财务科',
      '',
      { value: 45780, text: '2025/5/3', numberFormat: 'yyyy/m/d' },
    ],
    [],
    [null, '', '', '', '', '', '', '', '', '角落里的批注'],
  ];
  const register = registerOf(gridOf('登记', rows));
  const plan = planRegister(register, noticesAfter(register).slice(0, 2), '');
  expect(renderPlan(plan)).toEqual([
    '1:  | 我县登记',
    '2:  | 涉及问题 | 经办人 | 编号 | 发出日期 | 类型 | 发往 | 要求回复日期 | 回复日期 |  | 台账工作表',
    '3:  | 1 | 小王 | 督办〔2025〕7号 | 4月初 | 督办单 | 财务科 |  | 45780',
    '4:',
    '5:  |  |  |  |  |  |  |  |  | 角落里的批注',
    '6:  | 3 |  | 提醒〔2025〕1号 | 45777 | 提醒函 | 办公室 | 45789 |  |  | 整改台账',
    '7:  | 1、2 |  | 督办〔2025〕8号 | 45777 | 督办单 | 财务科 | 45789 |  |  | 整改台账',
  ]);
  expect(plan.cells[2]?.[8]?.numberFormat).toBe('yyyy/m/d');
  expect(plan.freezeRows).toBe(2);
});

const CELL = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 6 }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.boolean(),
);

test('whatever the user wrote keeps its place and its content', () => {
  const titles = [
    '编号',
    '类型',
    '发出日期',
    '发往',
    '台账工作表',
    '涉及问题',
    '件数',
    '要求回复日期',
    '回复日期',
    '回复情况',
    '备注',
    '自己的',
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(titles, { minLength: titles.length }),
      fc.array(fc.array(CELL, { maxLength: 13 }), { maxLength: 8 }),
      (header, rows) => {
        const grid = gridOf('登记', [['说明'], header, ...rows]);
        const register = registerOf(grid);
        const notices = noticesAfter(register);
        const plan = planRegister(register, notices, '');
        const again = plannedGrid('登记', plan);
        const last = grid.rows.reduce(
          (row, cells, at) => (cells.some(({ value }) => value !== '') ? at : row),
          0,
        );
        // Blank rows at the end are none; every other blank stays, too.
        for (const [at, cells] of grid.rows.slice(0, last + 1).entries()) {
          for (const [place, { value }] of cells.entries()) {
            const kept = again.rows[at]?.[place]?.value ?? '';
            // A truth value is written as a formula.
            const asWritten =
              typeof value === 'boolean' ? `=${String(value).toUpperCase()}` : value;
            expect([at, place, kept]).toEqual([at, place, asWritten]);
          }
        }
        const numbers = registerOf(again).rows.map(({ number }) => number);
        expect(numbers.slice(numbers.length - notices.length)).toEqual(
          notices.map(({ number }) => number),
        );
      },
    ),
    { numRuns: 60 },
  );
});
