import type { CellSpec } from '../../support/grid';
import { gridOf } from '../../support/grid';
import { checkLedger } from '../../../src/domain/checks/check-ledger';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import { OPTIONS } from '../ledger/ledger-of';
import { checkGrid, codesOf, findingsOf, openRow, TITLES } from './checked';

const DATE = 'yyyy/m/d';

describe('how a cell is written', () => {
  test.each<[string, Record<string, CellSpec>, string[], string]>([
    ['blanks at the end', { F: '办公室  ' }, ['cell.spaces F2'], 'F2 “办公室”的首尾有空格或换行。'],
    [
      'a line end at the end of prose',
      { H: '正在补齐\n' },
      ['cell.spaces H2'],
      'H2 “正在补齐”的首尾有空格或换行。',
    ],
    ['a full-width blank', { E: '　张三' }, ['cell.spaces E2'], 'E2 “张三”的首尾有空格或换行。'],
    ['a no-break blank', { E: '张三\u00A0' }, ['cell.spaces E2'], 'E2 “张三”的首尾有空格或换行。'],
    [
      'a blank without width',
      { E: '\u200B张三' },
      ['cell.spaces E2'],
      'E2 “张三”的首尾有空格或换行。',
    ],
    ['only blanks', { M: '  ' }, ['cell.spaces M2'], 'M2 只有空格或换行。'],
    [
      'a blank without width inside',
      { F: '办\u200B公室' },
      ['cell.invisible F2'],
      'F2 “办\u200B公室”中间夹有看不见的字符。',
    ],
    [
      'full-width digits in a date',
      { G: '２０２５年６月３０日' },
      ['cell.fullWidth G2'],
      'G2 “２０２５年６月３０日”里的数字、字母或百分号是全角。',
    ],
    [
      'a full-width percent',
      { J: '５０％' },
      ['cell.fullWidth J2'],
      'J2 “５０％”里的数字、字母或百分号是全角。',
    ],
    [
      'both widths in prose',
      { H: '正在补齐，已补12份，还差１３份' },
      ['cell.mixedWidth H2'],
      'H2 “正在补齐，已补12份，还差１３份”里全角和半角混用。',
    ],
    [
      'an error of a formula',
      { M: '#REF!' },
      ['cell.formulaError M2'],
      'M2 显示 #REF!：引用的单元格已被删除，没有内容可读。',
    ],
  ])('%s', (_why, changes, codes, message) => {
    const findings = findingsOf([openRow(1, changes)]);
    expect(codesOf(findings)).toEqual(codes);
    expect(findings[0]?.message).toBe(message);
  });

  test.each<[string, Record<string, CellSpec>]>([
    ['blanks between words', { E: '张 三' }],
    ['the indent of a paragraph', { H: '　　正在补齐。\n　　正在归档。' }],
    ['full-width digits alone in prose', { H: '正在补齐１３份' }],
    ['Chinese punctuation', { H: '正在补齐，（含附件）。' }],
    ['a text that only looks like an error', { M: '#1楼' }],
    ['Ｏ for 〇', { G: '二Ｏ二五年六月三十日' }],
  ])('nothing of %s', (_why, changes) => {
    expect(codesOf(findingsOf([openRow(1, changes)]))).toEqual([]);
  });

  test('titles and header may be spaced as they like', () => {
    const titles = TITLES.map((title) => ` ${title} `);
    const grid = gridOf('台账', [['　整 改 台 账　'], titles, openRow(1)], ['A1:M1']);
    expect(codesOf(checkGrid(grid))).toEqual([]);
  });

  test('a cell under a merged one is not looked at', () => {
    const grid = gridOf('台账', [TITLES, openRow(1), openRow(2, { F: '办公室 ' })], ['F2:F3']);
    expect(codesOf(checkGrid(grid))).toEqual([]);
  });

  test('nor is another table on the sheet', () => {
    const rows = [
      [...TITLES, '', ''],
      [...openRow(1), '', '#REF! '],
      [...openRow(2), '', ' 附 '],
    ];
    const read = readLedger(gridOf('台账', rows), OPTIONS);
    if (!read.ok) throw new Error(read.message);
    const { ledger, trace } = read;
    expect(checkLedger({ ledger: { ...ledger, lastColumn: 13 }, trace })).toEqual([]);
  });
});

describe('dates as they are stored', () => {
  const real: CellSpec = { value: 45_838, text: '2025/6/30', numberFormat: DATE };

  test('a text where others are real dates', () => {
    const findings = findingsOf([openRow(1, { G: real }), openRow(2, { G: '2025/6/30' })]);
    expect(codesOf(findings)).toEqual(['date.storedAsText G3']);
    expect(findings[0]?.message).toBe('G3 “2025/6/30”是文字，同一列其他行有真正的日期。');
  });

  test.each<[string, CellSpec, CellSpec]>([
    ['all are texts', '2025/6/30', '2025年6月30日'],
    ['a phrase', real, '2025年6月底前'],
    ['no day of the calendar', real, '2025年6月'],
    ['real dates only', real, real],
  ])('nothing where %s', (_why, one, other) => {
    expect(codesOf(findingsOf([openRow(1, { G: one }), openRow(2, { G: other })]))).toEqual([]);
  });

  test.each<[string, CellSpec]>([
    ['a plain year', 2025],
    ['a day without signs', 20_250_630],
  ])('%s is no slip', (_why, deadline) => {
    expect(codesOf(findingsOf([openRow(1, { G: deadline })]))).toEqual([]);
  });
});
