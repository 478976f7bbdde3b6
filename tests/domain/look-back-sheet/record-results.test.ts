import { ENTRY_COLUMNS, TOLD_COLUMNS } from '../../../src/domain/look-back-sheet/columns';
import { readKeptSheet } from '../../../src/domain/look-back-sheet/kept-rows';
import { placesIn } from '../../../src/domain/look-back-sheet/ledger-places';
import { recordResults } from '../../../src/domain/look-back-sheet/record-results';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { gridOf } from '../../support/grid';
import { OPTIONS } from '../ledger/ledger-of';

const HEADER = ['序号', '具体问题', '责任单位', '整改时限', '整改状态', '完成日期'];
const LOOKS = ['回头看时间', '回头看结果'];
const ROW = ['1', '记录不规范', '办公室', '2024年12月31日', '已完成', '2024-06-01'];
const TITLES = [...TOLD_COLUMNS, ...ENTRY_COLUMNS].map(({ title }) => title);

type Cells = readonly (string | null)[];

function ledgerOf(grid: SheetGrid) {
  const reading = readLedger(grid, OPTIONS);
  if (!reading.ok) throw new Error(reading.message);
  return reading.ledger;
}

function record(
  header: Cells,
  row: Cells,
  entries: readonly Cells[],
  merges: readonly string[] = [],
) {
  const grid = gridOf('台账', [header, row], merges);
  const told = ['1', '记录不规范', '办公室', null, null, '到期', '第2行'];
  const sheet = gridOf('回头看', [TITLES, ...entries.map((cells) => [...told, ...cells])]);
  const kept = readKeptSheet(sheet);
  const ledger = ledgerOf(grid);
  const found = placesIn(grid, ledger);
  if (!kept.ok || !found.ok) throw new Error('not read');
  const { cells, leftOut, unmatched } = recordResults(ledger, grid, kept.kept, found.places);
  return {
    titles: found.places.titles.map(({ row: at, column, title }) => [at, column, title]),
    cells: cells.map(({ cell, was, will }) => [cell, was, will]),
    leftOut: leftOut.map(({ reason }) => reason),
    unmatched: unmatched.length,
  };
}

test.each<[why: string, header: Cells, row: Cells, entries: readonly Cells[], recorded: unknown]>([
  [
    'into the blank columns of the ledger',
    [...HEADER, ...LOOKS],
    [...ROW, null, null],
    [['2025-04-01', '反弹']],
    {
      titles: [],
      cells: [
        ['G2', '', '2025-04-01'],
        ['H2', '', '反弹'],
      ],
      leftOut: [],
      unmatched: 0,
    },
  ],
  [
    'into new columns where it has none',
    HEADER,
    ROW,
    [['2025-04-01', '反弹']],
    {
      titles: [
        [1, 7, '回头看时间'],
        [1, 8, '回头看结果'],
      ],
      cells: [
        ['G2', '', '2025-04-01'],
        ['H2', '', '反弹'],
      ],
      leftOut: [],
      unmatched: 0,
    },
  ],
  [
    'only the missing column is added',
    [...HEADER, '回头看结果'],
    [...ROW, null],
    [['2025-04-01', '反弹']],
    {
      titles: [[1, 8, '回头看时间']],
      cells: [
        ['H2', '', '2025-04-01'],
        ['G2', '', '反弹'],
      ],
      leftOut: [],
      unmatched: 0,
    },
  ],
  [
    'the later of two rows',
    [...HEADER, ...LOOKS],
    [...ROW, null, null],
    [
      ['2025-04-01', '反弹'],
      ['2024-12-01', '未反弹'],
    ],
    {
      titles: [],
      cells: [
        ['G2', '', '2025-04-01'],
        ['H2', '', '反弹'],
      ],
      leftOut: [],
      unmatched: 0,
    },
  ],
  [
    'nothing where it stands there already',
    [...HEADER, ...LOOKS],
    [...ROW, '2025年4月1日', '反弹'],
    [['2025-04-01', '反弹']],
    { titles: [], cells: [], leftOut: [], unmatched: 0 },
  ],
  [
    'a later look-back replaces an earlier one',
    [...HEADER, ...LOOKS],
    [...ROW, '2024-12-01', '未反弹'],
    [['2025-04-01', '反弹']],
    {
      titles: [],
      cells: [
        ['G2', '2024-12-01', '2025-04-01'],
        ['H2', '未反弹', '反弹'],
      ],
      leftOut: [],
      unmatched: 0,
    },
  ],
  [
    'an earlier one replaces nothing',
    [...HEADER, ...LOOKS],
    [...ROW, '2025-04-10', '未反弹'],
    [['2025-04-01', '反弹']],
    { titles: [], cells: [], leftOut: ['台账里已有更晚的回头看记录，或看不出先后'], unmatched: 0 },
  ],
  [
    'one without a day replaces nothing',
    [...HEADER, ...LOOKS],
    [...ROW, '2025-04-10', '未反弹'],
    [[null, '反弹']],
    { titles: [], cells: [], leftOut: ['台账里已有更晚的回头看记录，或看不出先后'], unmatched: 0 },
  ],
  [
    'a day alone does not give an older result a new day',
    [...HEADER, ...LOOKS],
    [...ROW, '2024-12-01', '反弹'],
    [['2025-04-01', null]],
    {
      titles: [],
      cells: [],
      leftOut: ['只填了回头看时间，没有填结果，台账里已有上次的记录'],
      unmatched: 0,
    },
  ],
  [
    'a row with a result before a later one that has only a day',
    [...HEADER, ...LOOKS],
    [...ROW, null, null],
    [
      ['2024-12-01', '反弹'],
      ['2025-04-01', null],
    ],
    {
      titles: [],
      cells: [
        ['G2', '', '2024-12-01'],
        ['H2', '', '反弹'],
      ],
      leftOut: [],
      unmatched: 0,
    },
  ],
  [
    'the second look-back goes into its own columns',
    [...HEADER, '第一次回头看时间', '第一次回头看结果', '第二次回头看时间', '第二次回头看结果'],
    [...ROW, '2024-12-01', '未反弹', null, null],
    [['2025-04-01', '反弹']],
    {
      titles: [],
      cells: [
        ['I2', '', '2025-04-01'],
        ['J2', '', '反弹'],
      ],
      leftOut: [],
      unmatched: 0,
    },
  ],
])('%s', (_why, header, row, entries, recorded) => {
  expect(record(header, row, entries)).toEqual(recorded);
});

test('a result of a problem that is not in the ledger is told, not written', () => {
  const grid = gridOf('台账', [
    [...HEADER, ...LOOKS],
    [...ROW, null, null],
  ]);
  const sheet = gridOf('回头看', [
    TITLES,
    ['9', '别的问题', '科室', null, null, '到期', '第9行', null, '反弹'],
  ]);
  const kept = readKeptSheet(sheet);
  const found = placesIn(grid, ledgerOf(grid));
  if (!kept.ok || !found.ok) throw new Error('not read');
  const recording = recordResults(ledgerOf(grid), grid, kept.kept, found.places);
  expect([recording.cells, recording.unmatched.map(({ row }) => row)]).toEqual([[], [2]]);
});

test.each<[why: string, grid: SheetGrid]>([
  [
    'a merged area there',
    gridOf(
      '台账',
      [
        [...HEADER, null, null],
        [...ROW, null, null],
      ],
      ['H1:I1'],
    ),
  ],
  [
    'a table one column further',
    gridOf('台账', [
      [...HEADER, null, null, '姓名', '电话'],
      [...ROW, null, null, '张三', '123'],
    ]),
  ],
])('%s: nothing is added, and it says what to do', (_why, grid) => {
  const found = placesIn(grid, ledgerOf(grid));
  expect(found.ok ? found.places.titles : found.message).toMatch(
    /没有写入.*请在台账表头紧靠最后一列的右边自己加上“回头看时间”“回头看结果”两列，再试一次。$/u,
  );
});

test('a column of notes without a title belongs to the ledger: the new columns stand behind it', () => {
  const grid = gridOf('台账', [
    [...HEADER, null],
    [...ROW, '已阅'],
  ]);
  const found = placesIn(grid, ledgerOf(grid));
  expect(found.ok && found.places.titles.map(({ column }) => column)).toEqual([8, 9]);
});
