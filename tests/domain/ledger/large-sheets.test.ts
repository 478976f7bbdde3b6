import type { GridCell, SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import { type CellSpec, gridOf } from '../../support/grid';
import { OPTIONS } from './ledger-of';

const HEAD = ['序号', '类别', '问题', '整改措施', '责任单位', '整改时限', '整改状态', '备注'];
/** Each twice the one before, so that work which grows with the sheet shows between them. */
const SIZES = [1000, 2000, 4000] as const;
/** Rows differ a little in how often they are looked at; where each looks at all others it is double. */
const MOST_GROWTH = 1.1;

const PLAIN = (at: number): CellSpec[] => [
  at,
  '执法',
  `问题${at}`,
  '补齐',
  '办公室',
  '2024年底',
  '已完成',
  '见附件',
];

/** Sheets in which each row might look at all the others. */
test.each<[why: string, row: (at: number) => CellSpec[]]>([
  ['one problem', () => [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '已完成', null]],
  [
    'one problem, blank below',
    (at) => [at ? null : 1, null, at ? null : '甲', '补齐', null, null, null, null],
  ],
  [
    'one problem, each row of another class',
    (at) => [1, `类${at}`, '记录不全', '补齐', '', '', '', ''],
  ],
  [
    'one problem, steps without end',
    (at) => [at ? null : 1, null, at ? null : '甲', null, `单位${at}`, null, null, null],
  ],
  [
    'all 同上',
    (at) =>
      at
        ? [at, '同上', '同上', '同上', '同上', '同上', '同上', '同上']
        : [1, '甲', '乙', '丙', '丁', '2024年底', '已完成', ''],
  ],
  [
    'nothing but headings',
    (at) => [at ? `一、第${at}方面` : 1, null, at ? null : '甲', null, null, null, null, null],
  ],
  [
    'headings in the problem column',
    (at) => [at ? null : 1, null, `一、第${at}类`, null, null, null, null, null],
  ],
  [
    'numbered measures',
    (at) => [
      at + 1,
      '党建',
      `问题${at}`,
      '1.补齐；2.建制度；3.回头看',
      '办公室',
      '①6月底②9月底③12月底',
      '',
      '',
    ],
  ],
])('%s: a row costs as much in a long sheet as in a short one', (_why, row) => {
  const [short, middle, long] = SIZES.map((rows) => cellReads(rows, row)) as [
    number,
    number,
    number,
  ];
  const costs = { early: (middle - short) / SIZES[0], late: (long - middle) / SIZES[1] };
  expect(costs.early).toBeGreaterThan(0);
  expect(costs.late).toBeLessThan(costs.early * MOST_GROWTH);
});

/** How often a cell is looked at while a sheet of so many rows is read. */
function cellReads(count: number, row: (at: number) => CellSpec[]): number {
  // A few plain rows on top, by which the header is known.
  const plain = Array.from({ length: 250 }, (_, at) => PLAIN(at + 1));
  const rows = [...plain, ...Array.from({ length: count }, (_, at) => row(at))];
  const { grid, reads } = counted(gridOf('台账', [HEAD, ...rows]));
  expect(readLedger(grid, OPTIONS).ok).toBe(true);
  return reads();
}

/** The same sheet, counting every look at one of its cells. */
function counted(grid: SheetGrid): { readonly grid: SheetGrid; readonly reads: () => number } {
  let reads = 0;
  const rows = grid.rows.map(
    (cells) =>
      new Proxy(cells, {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
          return Reflect.get(target, key) as GridCell;
        },
      }),
  );
  return { grid: { ...grid, rows }, reads: () => reads };
}
