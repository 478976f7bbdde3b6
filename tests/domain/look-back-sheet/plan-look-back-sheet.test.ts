import fc from 'fast-check';
import type { GridCell, SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { planLookBacks } from '../../../src/domain/look-back/plan-look-backs';
import { DEFAULT_LOOK_BACK_RULE } from '../../../src/domain/look-back/rule';
import { ENTRY_COLUMNS } from '../../../src/domain/look-back-sheet/columns';
import { type KeptSheet, readKeptSheet } from '../../../src/domain/look-back-sheet/kept-rows';
import { planLookBackSheet } from '../../../src/domain/look-back-sheet/plan-look-back-sheet';
import type { Ledger, LedgerItem } from '../../../src/domain/ledger/types';
import { gridCell, gridOf } from '../../support/grid';
import { plannedGrid } from '../../support/planned-grid';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const CELLS = { cellOf: (row: number) => `J${row}` };
const NOTHING: KeptSheet = { titles: ENTRY_COLUMNS.map(({ title }) => title), rows: [] };

const done = (row: number, problem: string, part: Parameters<typeof itemOf>[0] = {}) =>
  itemOf({
    row,
    serial: `${row - 4}`,
    problem,
    unit: '办公室',
    status: 'completed',
    completedOn: '2024-06-30',
    ...part,
  });

function written(ledger: Ledger, kept: KeptSheet = NOTHING): SheetGrid {
  const plan = planLookBacks(ledger, DEFAULT_LOOK_BACK_RULE, CELLS);
  return plannedGrid('回头看（助手）', planLookBackSheet(ledger, plan, kept));
}

function keptOf(grid: SheetGrid): KeptSheet {
  const reading = readKeptSheet(grid);
  if (!reading.ok) throw new Error(reading.message);
  return reading.kept;
}

/** The sheet as texts, row by row, without blank ends. */
function texts({ rows }: SheetGrid): string[] {
  return rows.map((cells) =>
    cells
      .map(({ value }) => String(value).replace(/^=HYPERLINK.*第(\d+)行.*$/u, '第$1行'))
      .join('|')
      .replace(/\|+$/u, ''),
  );
}

/** What somebody types into the sheet: a problem's row, by its words. */
function typed(grid: SheetGrid, problem: string, entries: readonly string[]): SheetGrid {
  const rows = grid.rows.map((cells): readonly GridCell[] =>
    cells[1]?.value === problem
      ? [
          ...cells.slice(0, 7),
          ...entries.map((entry) => gridCell(entry === '' ? null : entry)),
          ...cells.slice(7 + entries.length),
        ]
      : cells,
  );
  return { ...grid, rows };
}

test('a row a problem, with the day it is due and the columns to fill in', () => {
  const ledger = ledgerOf([
    done(5, '学习不深入'),
    done(6, '记录不规范', { completedOn: '2025-04-01' }),
    done(7, '审批不严', { completedOn: null }),
    itemOf({ row: 8, serial: '4', problem: '归档不全', status: 'inProgress' }),
  ]);
  expect(texts(written(ledger))).toEqual([
    '整改问题回头看（整改台账）',
    '统计日期 2025年4月30日；列入计划 3 个问题，到期 1 个，无法排期 1 个，未到期 1 个。',
    '立行立改的完成后满3个月回头看，分阶段整改的满6个月，持续整改、长期坚持的每12个月一次；没有过关的满1个月再看；“即将到期”指30天内。这些月数是办公习惯，没有统一规定，可在助手的“回头看”中改。',
    '请在右边各列填写；“回头看结果”写“未反弹”“部分反弹”或“反弹”，写“部分反弹”“一般”的还会列入再看。',
    '序号|问题|责任单位|完成时间|计划回头看时间|状态|台账行|回头看时间|回头看结果|情况说明|检查人',
    '1|学习不深入|办公室|45473|45656|到期|第5行',
    '3|审批不严|办公室|||无法排期|第7行',
    '2|记录不规范|办公室|45748|45931|未到期|第6行',
    '本表由整改台账助手生成，没有改动台账；再次生成时，右边各列已填的内容和加在最右边的列都会保留。',
  ]);
});

test('what was entered stands beside its problem again, wherever that is now', () => {
  const before = ledgerOf([done(5, '学习不深入'), done(6, '记录不规范'), done(7, '审批不严')]);
  const filled = typed(written(before), '记录不规范', ['2025-04-10', '反弹', '抽查3份', '王五']);
  const after = ledgerOf([
    done(5, '审批不严', { serial: '1' }),
    // Its number and row are others now, and its words are mended.
    done(9, '记录不规范，缺签字', { serial: '2' }),
    done(6, '学习不深入', { serial: '3', status: 'inProgress', completedOn: null }),
  ]);
  const again = texts(written(after, keptOf(filled))).slice(5);
  expect(again).toEqual([
    '1|审批不严|办公室|45473|45656|到期|第5行',
    '2|记录不规范，缺签字|办公室|45473|45656|到期|第9行|2025-04-10|反弹|抽查3份|王五',
    '本表由整改台账助手生成，没有改动台账；再次生成时，右边各列已填的内容和加在最右边的列都会保留。',
  ]);
});

test('what belongs to no planned problem stands below', () => {
  const before = ledgerOf([done(5, '学习不深入'), done(6, '记录不规范')]);
  const one = typed(written(before), '记录不规范', ['2025-04-10', '未反弹', '', '王五']);
  const both = typed(one, '学习不深入', ['2025-04-11', '反弹', '', '']);
  const after = ledgerOf([done(5, '学习不深入', { status: 'inProgress', completedOn: null })]);
  const again = written(after, keptOf(both));
  const expected = [
    '没有需要回头看的问题。',
    '已填写、现在不在计划中的问题',
    '1|学习不深入|办公室|||未完成|第5行|2025-04-11|反弹',
    '台账中已找不到的问题',
    '2|记录不规范|办公室|45473|45656|找不到||2025-04-10|未反弹||王五',
    '本表由整改台账助手生成，没有改动台账；再次生成时，右边各列已填的内容和加在最右边的列都会保留。',
  ];
  expect(texts(again).slice(5)).toEqual(expected);
  // And it is still there the time after.
  expect(texts(written(after, keptOf(again))).slice(5)).toEqual(expected);
});

test('two entries of one problem are both kept, and so are columns and rows the user added', () => {
  const header = [
    '序号',
    '问题',
    '责任单位',
    '完成时间',
    '计划回头看时间',
    '状态',
    '台账行',
    '回头看时间',
    '回头看结果',
    '情况说明',
    '检查人',
    '评分',
  ];
  const grid = gridOf('回头看', [
    header,
    [
      '1',
      '学习不深入',
      '办公室',
      null,
      null,
      '到期',
      '第5行',
      '2024-12-01',
      '未反弹',
      null,
      '王五',
      '90',
    ],
    [
      '1',
      '学习不深入',
      '办公室',
      null,
      null,
      '到期',
      '第5行',
      '2025-04-01',
      '反弹',
      null,
      '赵六',
      '60',
    ],
    ['合计', null, null, null, null, null, null, null, null, null, null, '150'],
    ['检查组长签字：'],
  ]);
  const again = texts(written(ledgerOf([done(5, '学习不深入')]), keptOf(grid))).slice(4);
  expect(again).toEqual([
    header.join('|'),
    '1|学习不深入|办公室|45473|45656|到期|第5行|2024-12-01|未反弹||王五|90',
    '1|学习不深入|办公室|45473|45656|到期|第5行|2025-04-01|反弹||赵六|60',
    '台账中已找不到的问题',
    '合计|||||找不到||||||150',
    '检查组长签字：|||||找不到',
    '本表由整改台账助手生成，没有改动台账；再次生成时，右边各列已填的内容和加在最右边的列都会保留。',
  ]);
});

test('two problems of the same words keep each its own', () => {
  const ledger = ledgerOf([
    done(5, '学习不深入', { serial: '' }),
    done(6, '学习不深入', { serial: '' }),
  ]);
  const grid = written(ledger);
  const rows = grid.rows.map((cells, at) =>
    at === 6
      ? [
          ...cells.slice(0, 6),
          gridCell('第6行'),
          gridCell(null),
          gridCell('反弹'),
          gridCell(null),
          gridCell(null),
        ]
      : cells.map((cell) => (String(cell.value).includes('第5行') ? gridCell('第5行') : cell)),
  );
  const again = texts(written(ledger, keptOf({ ...grid, rows }))).slice(5, 7);
  expect(again.map((line) => line.split('|').slice(6).join('|'))).toEqual(['第5行', '第6行||反弹']);
});

test.each<[why: string, grid: SheetGrid, ok: boolean]>([
  ['an emptied sheet', gridOf('回头看', [['本表已撤销生成。']]), true],
  ['a sheet of nothing', gridOf('回头看', []), true],
  [
    'a renamed title',
    gridOf('回头看', [['问题', '回头看时间', '结果'], ['甲'], ['乙'], ['丙']]),
    false,
  ],
])('%s', (_why, grid, ok) => {
  expect(readKeptSheet(grid).ok).toBe(ok);
});

test('no entry is ever lost, whatever became of the ledger', () => {
  const words = fc.constantFrom('学习不深入', '记录不规范', '审批不严', '归档不全');
  const problem = fc.tuple(words, fc.constantFrom('1', '2', '3', ''), fc.boolean());
  const list = fc.array(problem, { maxLength: 6 });
  const build = (problems: readonly (readonly [string, string, boolean])[]) =>
    ledgerOf(
      problems.map(([text, serial, isDone], at): LedgerItem =>
        done(
          at + 5,
          text,
          isDone ? { serial } : { serial, status: 'inProgress', completedOn: null },
        ),
      ),
    );
  fc.assert(
    fc.property(list, list, (first, second) => {
      const before = written(build(first));
      let count = 0;
      const rows = before.rows.map((cells) =>
        String(cells[6]?.value).startsWith('=HYPERLINK')
          ? [...cells.slice(0, 8), gridCell(`反弹${(count += 1)}`), ...cells.slice(9)]
          : cells,
      );
      const after = written(build(second), keptOf({ ...before, rows }));
      const found = after.rows.flatMap(
        (cells) => /^反弹(\d+)$/u.exec(String(cells[8]?.value))?.[1] ?? [],
      );
      expect(found.map(Number).sort((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, at) => at + 1),
      );
    }),
  );
});
