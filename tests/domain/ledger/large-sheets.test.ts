import type { CellSpec } from '../../support/grid';
import { reading } from './ledger-of';

const HEAD = ['序号', '类别', '问题', '整改措施', '责任单位', '整改时限', '整改状态', '备注'];
const ROWS = 20_000;
/** Far above what such a sheet takes, far below what it would if a row looked at all others. */
const LONGEST_MS = 20_000;

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
])('%s', (_why, row) => {
  // A few plain rows on top, by which the header is known.
  const plain = Array.from({ length: 250 }, (_, at) => PLAIN(at + 1));
  const rows = [...plain, ...Array.from({ length: ROWS }, (_, at) => row(at))];
  const started = process.hrtime.bigint();
  const result = reading([HEAD, ...rows]);
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  expect(result.ok).toBe(true);
  expect(ms).toBeLessThan(LONGEST_MS);
});
