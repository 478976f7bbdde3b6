import { recognizeHeader } from '../../../src/domain/header/recognize-header';
import { type CellSpec, gridOf } from '../../support/grid';
import { rolesOf } from './roles-of';

type Row = readonly CellSpec[];

const TITLES = ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态'];
const BODY: Row[] = [
  [1, '会议记录不全', '补齐记录', '办公室', '2024年12月底', '已完成'],
  [2, '台账不清', '重建台账', '人事处', '2025年3月底', '正在推进'],
  [3, '档案不全', '补齐档案', '办公室', '立行立改', '已完成'],
];
const LEDGER: Row[] = [TITLES, ...BODY];
const PLAIN = 'serial:A problem:B measure:C unit:D deadline:E status:F';
const COUNTS: Row[] = [
  ['责任单位', '问题总数', '已完成', '完成率'],
  ['办公室', 2, 2, 1],
  ['人事处', 1, 0, 0],
];
const PHONES: Row[] = [
  ['姓名', '职务', '办公电话'],
  ['甲', '主任', '8888'],
  ['乙', '科员', '8889'],
];

/** Two tables side by side, the second `down` rows lower, `gap` blank columns between. */
function beside(left: readonly Row[], right: readonly Row[], gap: number, down = 0): CellSpec[][] {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  const height = Math.max(left.length, right.length + down);
  return Array.from({ length: height }, (_, at) => {
    const first = [...(left[at] ?? [])];
    return [...first, ...Array<null>(width - first.length).fill(null), ...(right[at - down] ?? [])];
  });
}

function extentOf(rows: readonly Row[], merges: string[] = [], origin = 'A1'): number[] | null {
  const header = recognizeHeader(gridOf('台账', rows, merges, origin));
  return header && [...header.headerRows, header.firstColumn, header.lastColumn, header.lastRow];
}

describe('a ledger beside another table', () => {
  test.each<[name: string, rows: Row[], extent: number[], roles: string]>([
    ['counts on its right', beside(LEDGER, COUNTS, 1), [1, 1, 6, 4], PLAIN],
    [
      'counts on its left',
      beside(COUNTS, LEDGER, 1),
      [1, 6, 11, 4],
      'serial:F problem:G measure:H unit:I deadline:J status:K',
    ],
    ['counts two columns away', beside(LEDGER, COUNTS, 2), [1, 1, 6, 4], PLAIN],
    ['a telephone list on its right', beside(LEDGER, PHONES, 1), [1, 1, 6, 4], PLAIN],
    ['a telephone list that begins lower', beside(LEDGER, PHONES, 1, 1), [1, 1, 6, 4], PLAIN],
    [
      'a telephone list that begins lower, no gap',
      beside(LEDGER, PHONES, 0, 1),
      [1, 1, 6, 4],
      PLAIN,
    ],
    [
      'a telephone list that begins higher',
      beside([[], ...LEDGER], PHONES, 1),
      [2, 1, 6, 5],
      PLAIN,
    ],
    [
      'a table with a serial of its own, no gap',
      beside(
        LEDGER,
        [
          ['序号', '责任单位', '问题数'],
          [1, '办公室', 2],
        ],
        0,
      ),
      [1, 1, 6, 4],
      PLAIN,
    ],
    [
      'a ledger of two parts with a blank column',
      beside(
        LEDGER.map((row) => row.slice(0, 3)),
        LEDGER.map((row) => row.slice(3)),
        1,
      ),
      [1, 1, 7, 4],
      'serial:A problem:B measure:C unit:E deadline:F status:G',
    ],
    [
      'its last column apart',
      beside(LEDGER, [['备注'], ['已报送']], 1),
      [1, 1, 8, 4],
      `${PLAIN} remark:H`,
    ],
  ])('%s', (_name, rows, extent, roles) => {
    expect(extentOf(rows)).toEqual(extent);
    expect(rolesOf(gridOf('台账', rows))).toBe(roles);
  });

  test('serials of problems and of measures are one ledger', () => {
    const grid = gridOf('台账', [
      ['序号', '问题', '责任单位', '责任领导', '序号', '整改措施', '整改时限', '整改状态'],
      [1, '记录不全', '办公室', '甲', 1, '补齐', '2024年底', '已完成'],
    ]);
    expect(rolesOf(grid)).toBe('serial:A problem:B unit:C leader:D measure:F deadline:G status:H');
  });

  test('a title merged over the ledger only is no group', () => {
    const rows = [['某局整改任务清单'], ...beside(LEDGER, COUNTS, 1)];
    expect(extentOf(rows, ['A1:F1'])).toEqual([2, 1, 6, 5]);
  });

  test('merged cells of the other table do not stand in the way', () => {
    expect(extentOf(beside(LEDGER, COUNTS, 1), ['H1:H3'])).toEqual([1, 1, 6, 4]);
  });
});

describe('a ledger below and above other tables', () => {
  test.each<[string, Row[], number[]]>([
    ['counts above', [...COUNTS, [], ...LEDGER], [5, 1, 6, 8]],
    ['a telephone list above', [...PHONES, [], ['整改台账'], ...LEDGER], [6, 1, 6, 9]],
    ['counts below', [...LEDGER, [], ...COUNTS], [1, 1, 6, 4]],
    [
      'counts below their own title',
      [...LEDGER, [], [], ['附：各单位情况'], ...COUNTS],
      [1, 1, 6, 4],
    ],
    ['a telephone list below', [...LEDGER, [], ...PHONES], [1, 1, 6, 4]],
    [
      'a wider table below',
      [...LEDGER, [], ['姓名', '性别', '职务', '职位', '地址', '邮箱', '学历', '备注']],
      [1, 1, 6, 4],
    ],
    ['the same header again after a blank row', [...LEDGER, [], ...LEDGER], [1, 1, 6, 9]],
    [
      'a footer after a blank row',
      [...LEDGER, [], ['填表人：甲', null, '审核人：乙']],
      [1, 1, 6, 6],
    ],
    ['more problems after a blank row', [...LEDGER, [], ...BODY], [1, 1, 6, 8]],
    ['a section title after a blank row', [...LEDGER, [], ['二、作风方面'], ...BODY], [1, 1, 6, 9]],
    [
      'a problem in short words after a blank row',
      [...LEDGER, [], [null, '问题', '整改', '办公室', null, '进行中']],
      [1, 1, 6, 6],
    ],
    ['no blank row before the other table', [...LEDGER, ...COUNTS], [1, 1, 6, 4]],
  ])('%s', (_name, rows, extent) => {
    expect(extentOf(rows)).toEqual(extent);
  });
});

describe('two ledgers on one sheet', () => {
  const LONG: Row[] = [
    ['二、长期整改问题'],
    ['序号', '问题', '整改目标', '责任领导', '牵头部门', '年度进展', '整改时限'],
    [1, '制度不健全', '健全', '甲', '办公室', '正在修订', '2026年底'],
  ];

  test.each<[string, Row[], extent: number[], others: number[]]>([
    ['the fuller is read', [...LEDGER, [], ...LONG], [1, 1, 6, 4], [7]],
    ['also when it is the lower', [...LONG, [], ...LEDGER], [5, 1, 6, 8], [2]],
    ['one only', LEDGER, [1, 1, 6, 4], []],
    ['other tables are no ledgers', [...COUNTS, [], ...LEDGER, [], ...PHONES], [5, 1, 6, 8], []],
    [
      'the same columns under other words go on',
      [...LEDGER, [], ['编号', '存在问题', '措施', '责任部门', '完成时限', '状态'], ...BODY],
      [1, 1, 6, 9],
      [],
    ],
  ])('%s', (_name, rows, extent, others) => {
    expect(extentOf(rows)).toEqual(extent);
    expect(recognizeHeader(gridOf('台账', rows))?.otherLedgers).toEqual(others);
  });
});

describe('a ledger that starts anywhere', () => {
  test.each<[string, Row[], string, number[]]>([
    ['at C5', LEDGER, 'C5', [5, 3, 8, 8]],
    ['at AA100', LEDGER, 'AA100', [100, 27, 32, 103]],
    [
      'below 60 lines of notes',
      [...Array.from({ length: 60 }, () => ['说明']), ...LEDGER],
      'A1',
      [61, 1, 6, 64],
    ],
    [
      'below 3000 rows of other lists',
      [...Array.from({ length: 1000 }, () => PHONES).flat(), ...LEDGER],
      'A1',
      [3001, 1, 6, 3004],
    ],
  ])('%s', (_name, rows, origin, extent) => {
    expect(extentOf(rows, [], origin)).toEqual(extent);
  });

  test('hidden columns are read like the others', () => {
    const grid = { ...gridOf('台账', LEDGER), hiddenColumns: [2, 5], hiddenRows: [1, 2] };
    expect(rolesOf(grid)).toBe(rolesOf(gridOf('台账', LEDGER)));
    expect(recognizeHeader(grid)?.readings).toEqual(
      recognizeHeader(gridOf('台账', LEDGER))?.readings,
    );
  });
});
