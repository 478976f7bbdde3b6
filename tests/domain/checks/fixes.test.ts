import fc from 'fast-check';
import { checkLedger } from '../../../src/domain/checks/check-ledger';
import { fixesOf } from '../../../src/domain/checks/fixes/fixes-of';
import { halfWidthOf, hasFullWidth } from '../../../src/domain/checks/fixes/half-width';
import { monthOfNumber } from '../../../src/domain/checks/fixes/month-number';
import { textDate } from '../../../src/domain/checks/fixes/text-date';
import { trimEnds } from '../../../src/domain/checks/fixes/trim-ends';
import type { CellFix } from '../../../src/domain/checks/types';
import { fromSerial } from '../../../src/domain/calendar/day';
import { dateGrain } from '../../../src/domain/grid/number-format';
import type { GridCell, SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { type CellSpec, gridOf } from '../../support/grid';
import { OPTIONS } from '../ledger/ledger-of';
import { findingsOf, openRow, TITLES } from './checked';

describe('trimEnds', () => {
  test.each([
    [' 办公室 ', '办公室'],
    ['办公室\u00A0\u3000', '办公室'],
    ['\uFEFF\u200B办公室\n', '办公室'],
    ['办 公 室', '办 公 室'],
    ['　　一是补齐', '一是补齐'],
    [' ', ''],
  ])('%j becomes %j', (text, after) => {
    expect(trimEnds(text)).toBe(after);
  });

  test.each([
    ['　　一是补齐 ', '　　一是补齐'],
    ['　一是补齐', '一是补齐'],
    ['　　　一是补齐', '一是补齐'],
    ['　　', ''],
  ])('of a paragraph %j becomes %j', (text, after) => {
    expect(trimEnds(text, true)).toBe(after);
  });

  test('a text of blanks takes no longer than it is long', () => {
    const blanks = ' '.repeat(200_000);
    expect(trimEnds(`${blanks}甲${blanks}`)).toBe('甲');
    expect(trimEnds(`甲${blanks}乙`)).toHaveLength(200_002);
  });
});

describe('halfWidthOf', () => {
  test.each([
    ['２０２４年１２月', '2024年12月'],
    ['２０２４．１２．３１', '2024.12.31'],
    ['２０２４／５／１', '2024/5/1'],
    ['２０２４－５－１', '2024-5-1'],
    ['８０％', '80%'],
    ['Ａ－１', 'A－1'],
    ['（完成）', '（完成）'],
    ['二Ｏ二五年', '二Ｏ二五年'],
  ])('%s becomes %s', (text, after) => {
    expect(halfWidthOf(text)).toBe(after);
    expect(hasFullWidth(after)).toBe(false);
  });
});

describe('textDate', () => {
  test.each([
    ['2024-05-01', 45_413, 'yyyy-mm-dd'],
    ['2024-5-1', 45_413, 'yyyy-m-d'],
    ['2024.5.01', 45_413, 'yyyy.m.dd'],
    ['2024-05-31', 45_443, 'yyyy-mm-dd'],
    ['2024-5-31', 45_443, 'yyyy-m-d'],
    ['2024/12/31', 45_657, 'yyyy/m/d'],
    ['2024年5月1日', 45_413, 'yyyy"年"m"月"d"日"'],
  ])('%s', (text, serial, numberFormat) => {
    expect(textDate(text)).toEqual({ serial, numberFormat });
    expect(dateGrain(numberFormat)).toBe('day');
  });

  test.each(['2024-02-30', '1924-05-01', '2024年5月', '24-5-1', '2024-5/1', '2024年5月1日前', ''])(
    '%s is none',
    (text) => {
      expect(textDate(text)).toBeNull();
    },
  );
});

test.each([
  [2024.12, '2024年12月'],
  [2024.11, '2024年11月'],
  [2024.05, '2024年5月'],
  [2024.2, '2024年2月'],
  [2024.1, null],
  [2024.13, null],
  [2024, null],
  [1824.12, null],
])('the month of %d is %s', (value, month) => {
  expect(monthOfNumber(value)).toBe(month);
});

describe('fixesOf', () => {
  const real: CellSpec = { value: 45_838, text: '2025/6/30', numberFormat: 'yyyy/m/d' };
  const fixOf = (changes: Record<string, CellSpec>): readonly CellFix[] =>
    fixesOf(findingsOf([openRow(1, { G: real, ...changes }), openRow(2, { G: real })]));

  test.each<[string, Record<string, CellSpec>, Partial<CellFix>]>([
    [
      'blanks',
      { F: '办公室 ' },
      { kind: 'trimSpaces', column: 6, before: '办公室 ', after: '办公室' },
    ],
    [
      'full width',
      { J: '５０％' },
      { kind: 'halfWidth', column: 10, after: '50%', numberFormat: null },
    ],
    [
      'both at once',
      { J: '５０％ ' },
      { kind: 'halfWidth', column: 10, before: '５０％ ', after: '50%', numberFormat: null },
    ],
    [
      'a date, with blanks and full width',
      { G: ' ２０２５－０６－３０' },
      { kind: 'textToDate', column: 7, after: 45_838, numberFormat: 'yyyy-mm-dd' },
    ],
    [
      'a month',
      { G: 2025.12 },
      {
        kind: 'numberToMonth',
        column: 7,
        before: 2025.12,
        after: '2025年12月',
        numberFormat: null,
      },
    ],
  ])('%s', (_why, changes, fix) => {
    const fixes = fixOf(changes);
    expect(fixes).toHaveLength(1);
    expect(fixes[0]).toMatchObject({ row: 2, ...fix });
  });

  test.each<[string, Record<string, CellSpec>]>([
    ['nothing is wrong', {}],
    ['a number may be January or October', { G: 2026.1 }],
    ['both widths stand in prose', { H: '正在补齐，已补12份，还差１３份' }],
    ['a formula fails', { M: '#REF!' }],
  ])('none where %s', (_why, changes) => {
    expect(fixOf(changes)).toEqual([]);
  });
});

/** The grid after the fixes, as a spreadsheet would show it. */
function mended(grid: SheetGrid, fixes: readonly CellFix[]): SheetGrid {
  const rows = grid.rows.map((cells) => [...cells]);
  for (const { row, column, before, after, numberFormat } of fixes) {
    const cells = rows[row - grid.area.top];
    const cell = cells?.[column - grid.area.left];
    if (!cells || cell?.value !== before) throw new Error(`Not what was read: ${row} ${column}`);
    const next: GridCell = {
      value: after,
      text: typeof after === 'number' ? (fromSerial(after) ?? '') : String(after),
      numberFormat: numberFormat ?? cell.numberFormat,
    };
    cells[column - grid.area.left] = next;
  }
  return { ...grid, rows };
}

/** What a reading is for: fixes must leave it as it was. */
const figuresOf = (items: readonly LedgerItem[]) =>
  items.map(({ row, status, deadline, percent, completedOn, overdue }) => ({
    row,
    status,
    due: deadline.due,
    kind: deadline.kind,
    percent,
    completedOn,
    overdue,
  }));

describe('mended cells', () => {
  const date = fc.constantFrom<CellSpec>(
    '2025-06-30',
    '２０２５年６月３０日',
    '2024.12',
    '2024年底前',
    '立行立改',
    '长期坚持',
    '二Ｏ二五年六月',
    '见方案',
    '',
    { value: 45_838, text: '2025/6/30', numberFormat: 'yyyy/m/d' },
    2024.12,
    2024.1,
    { value: 1, text: '1900/1/1', numberFormat: 'yyyy/m/d' },
  );

  /** Rows of texts with blanks of these kinds around them. */
  const rowsWith = (...blanks: string[]) => {
    const blank = fc.constantFrom('', ...blanks);
    const spaced = (spec: fc.Arbitrary<CellSpec>): fc.Arbitrary<CellSpec> =>
      fc
        .tuple(blank, spec, blank)
        .map(([before, one, after]) => (typeof one === 'string' ? before + one + after : one));
    const word = (...words: CellSpec[]) => spaced(fc.constantFrom(...words));
    const row = fc.tuple(
      word('1', '２', 3, '', '第４项'),
      word('党建', '执法'),
      word('记录不全', '台账不清', ''),
      word('补齐', '一是补齐１2份', ''),
      word('张三', ''),
      word('办公室', '办 公室', 'Ａ科', ''),
      spaced(date),
      word('正在补齐', '已完成', '　　一是补齐。\n　　二是归档。'),
      word('已完成', '正在推进', '未启动', '√', '完成８０％', ''),
      word('５０％', 0.5, 1, '80%', ''),
      spaced(date),
      word('记录', ''),
      word('', '#REF!', '13800138000'),
    );
    return fc.array(row, { minLength: 1, maxLength: 6 });
  };

  /** The problems before and after all fixes, and the fixes that are offered then. */
  const mend = (rows: readonly CellSpec[][]) => {
    const grid = gridOf('台账', [TITLES, ...rows]);
    const read = readLedger(grid, OPTIONS);
    if (!read.ok) return null;
    const again = readLedger(mended(grid, fixesOf(checkLedger(read))), OPTIONS);
    return {
      before: figuresOf(read.ledger.items),
      after: again.ok ? figuresOf(again.ledger.items) : [],
      fixes: again.ok ? fixesOf(checkLedger(again)) : [],
    };
  };

  test('offer no further fix', () => {
    fc.assert(
      fc.property(rowsWith(' ', '　', '\u00A0', '\u200B', '\n', '　　'), (rows) => {
        expect(mend(rows)?.fixes ?? []).toEqual([]);
      }),
    );
  });

  test('are read as before', () => {
    fc.assert(
      fc.property(rowsWith(' ', '　', '\u00A0', '\n', '　　'), (rows) => {
        const result = mend(rows);
        expect(result?.after).toEqual(result?.before);
      }),
    );
  });
});
