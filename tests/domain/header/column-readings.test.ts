import { recognizeHeader } from '../../../src/domain/header/recognize-header';
import { type CellSpec, gridOf } from '../../support/grid';
import { readingOf } from './roles-of';

const GROUPED = gridOf(
  '台账',
  [
    ['序号', '问题', '整改\n要求', null, '落实', null, '整改要求', '其他'],
    [null, null, '整改措施', '整改\n时限', '完成时间', '责任单位', null, null],
    [1, '记录不全', '补齐', '2024年底', '2024年10月', '办公室', '细', '无'],
  ],
  ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2', 'H1:H2'],
);

describe('what is told of the columns', () => {
  test('every titled column, left to right, with its titles on one line', () => {
    const readings = recognizeHeader(GROUPED)?.readings ?? [];
    expect(readings.map(({ column, key, role }) => [column, key, role])).toEqual([
      [1, '序号', 'serial'],
      [2, '问题', 'problem'],
      [3, '整改要求/整改措施', 'measure'],
      [4, '整改要求/整改时限', 'deadline'],
      [5, '落实/完成时间', 'completedOn'],
      [6, '落实/责任单位', 'unit'],
      [7, '整改要求', 'goal'],
      [8, '其他', null],
    ]);
    expect(readings.every(({ reason }) => reason !== '')).toBe(true);
    expect(readings[3]?.title).toBe('整改要求/整改时限');
  });

  test('the second column of a name is #2', () => {
    const grid = gridOf('台账', [['序号', '问题', '整改要求', '整改时限', '整改要求', '责任单位']]);
    expect(recognizeHeader(grid)?.readings.map(({ key }) => key)).toEqual([
      '序号',
      '问题',
      '整改要求',
      '整改时限',
      '整改要求#2',
      '责任单位',
    ]);
  });

  const BASE = ['序号', '具体问题', '整改措施', '责任单位'];

  test.each<[why: string, titles: string[], cells: CellSpec[][], column: number, reading: string]>([
    ['a plain title', ['整改时限', '状态'], [], 5, 'deadline sure'],
    ['a title put together', ['计划整改完成日期', '状态'], [], 5, 'deadline sure'],
    ['a word inside a longer title', ['整改时限及其他相关', '状态'], [], 5, 'deadline likely'],
    ['a known title without a part', ['整改时限', '问题来源'], [], 6, 'none sure'],
    ['an unknown title', ['整改时限', '经办科目'], [], 6, 'none likely'],
    [
      'two equal deadlines: the first is asked about',
      ['整改时限', '整改时限'],
      [],
      5,
      'deadline unsure',
    ],
    ['two equal deadlines: the second is left out', ['整改时限', '整改时限'], [], 6, 'none likely'],
    [
      '完成时间 with limits is the deadline',
      ['完成时间', '状态'],
      [
        ['2024年底前', '已完成'],
        ['立行立改', '正在推进'],
      ],
      5,
      'deadline likely',
    ],
    [
      '完成时间 with dates in every row is the deadline',
      ['完成时间', '状态'],
      [
        ['2024-12-31', '已完成'],
        ['2025-03-31', '正在推进'],
      ],
      5,
      'deadline likely',
    ],
    [
      '完成时间 that stands only beside what is done is the day it was done',
      ['完成时间', '状态'],
      [
        ['2024-12-31', '已完成'],
        ['', '正在推进'],
        ['2024-11-30', '已完成'],
        ['', '未完成'],
      ],
      5,
      'completedOn unsure',
    ],
    [
      '完成日期 with limits is the deadline',
      ['完成日期', '状态'],
      [
        ['2024年底前', '已完成'],
        ['长期坚持', '正在推进'],
      ],
      5,
      'deadline likely',
    ],
    [
      '完成日期 alone with dates',
      ['完成日期', '状态'],
      [
        ['2024-12-31', '已完成'],
        ['2025-01-31', '正在推进'],
      ],
      5,
      'completedOn unsure',
    ],
    [
      '完成时间 with limits beside 整改时限 is the plan of the unit',
      ['整改时限', '完成时间'],
      [
        ['2024年底前', '2024年11月底前'],
        ['2024年底前', '2024年10月底前'],
      ],
      6,
      'plannedOn likely',
    ],
    [
      'an unknown title over limits',
      ['要求', '状态', '何时'],
      [
        ['细', '已完成', '2024年底前'],
        ['细', '正在推进', '立行立改'],
      ],
      7,
      'deadline unsure',
    ],
    [
      'no title over limits',
      ['整改要求', '状态', ''],
      [
        ['细', '已完成', '2024年底前'],
        ['细', '正在推进', '立行立改'],
      ],
      7,
      'deadline unsure',
    ],
    [
      'an unknown title over status words',
      ['整改时限', '小结'],
      [
        ['2024年底', '已完成'],
        ['2024年底', '正在推进'],
        ['2024年底', '未启动'],
      ],
      6,
      'status unsure',
    ],
    [
      'yes and no under an unknown title are no status',
      ['整改时限', '党员'],
      [
        ['2024年底', '是'],
        ['2024年底', '否'],
      ],
      6,
      'none likely',
    ],
    [
      'percents under an unknown title',
      ['整改时限', '比重'],
      [
        ['2024年底', '80%'],
        ['2024年底', { value: 0.5, text: '50%', numberFormat: '0%' }],
      ],
      6,
      'percent unsure',
    ],
    [
      'dates under a title that plays no part stay out',
      ['状态', '发现时间'],
      [
        ['已完成', '2024-12-31'],
        ['已完成', '2024-12-31'],
      ],
      6,
      'none sure',
    ],
    [
      '整改结果 in status words',
      ['整改时限', '整改结果'],
      [
        ['2024年底', '已整改'],
        ['2024年底', '未整改'],
      ],
      6,
      'status likely',
    ],
    [
      '整改结果 in sentences',
      ['整改时限', '整改结果'],
      [
        ['2024年底', '制度已经健全，会议按时召开'],
        ['2024年底', '台账已经重建，责任到人到岗'],
      ],
      6,
      'result likely',
    ],
    [
      '完成情况 with words and sentences alike is asked about',
      ['整改时限', '完成情况'],
      [
        ['2024年底', '已完成'],
        ['2024年底', '未完成'],
        ['2024年底', '已修订会议制度并组织培训两次，记录已经补齐'],
        ['2024年底', '正在修订会议制度，计划十二月以前全部完成'],
      ],
      6,
      'progress unsure',
    ],
    [
      '整改进度 in words beside 整改状态 is the progress',
      ['整改状态', '整改进度'],
      [
        ['已完成', '已补齐'],
        ['未完成', '正在补'],
      ],
      6,
      'progress likely',
    ],
    ['the only date says 原定', ['原定完成时间', '状态'], [], 5, 'deadline likely'],
    ['the only date is the plan of the unit', ['对应的完成时间', '状态'], [], 5, 'deadline likely'],
    ['是否销号 alone is the status', ['整改时限', '是否销号'], [], 6, 'status sure'],
  ])('%s', (_why, titles, cells, column, reading) => {
    const rows = cells.map((row, at) => [at + 1, `问题甲乙${at}`, '补齐', '办公室', ...row]);
    expect(readingOf(gridOf('台账', [[...BASE, ...titles], ...rows]), column)).toBe(reading);
  });

  test('a question names the other readings and says why', () => {
    const rows = [
      [...BASE, '完成时间', '状态'],
      [1, '记录不全', '补齐', '办公室', '2024-12-31', '已完成'],
      [2, '台账不清', '重建', '办公室', '', '正在推进'],
    ];
    const found = recognizeHeader(gridOf('台账', rows))?.readings[4];
    expect(found?.alternatives).toEqual(['deadline']);
    expect(found?.reason).toBe('标题“完成时间”有两种用法，没有完成的问题这一格多是空的');
  });
});
