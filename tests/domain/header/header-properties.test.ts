import fc from 'fast-check';
import { recognizeHeader } from '../../../src/domain/header/recognize-header';
import { COLUMN_ROLES, type ColumnChoices } from '../../../src/domain/header/column-role';
import type { HeaderReading } from '../../../src/domain/header/types';
import { matchTitle } from '../../../src/domain/header/match-title';
import type { Area, CellValue, SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { gridCell, gridOf } from '../../support/grid';

const TITLES = [
  '序号',
  '问题类别',
  '问题',
  '具体问题',
  '整改措施',
  '责任领导',
  '责任单位',
  '责任人',
  '整改时限',
  '完成时间',
  '实际完成时间',
  '整改情况',
  '整改进度',
  '整改状态',
  '是否销号',
  '备注',
  '姓名',
  '问题总数',
];
const HOSTILE = [
  '',
  ' ',
  '\n',
  '/',
  '#2',
  '（'.repeat(40),
  '(('.repeat(30),
  '问题'.repeat(200),
  '整改'.repeat(12),
  '\u0000',
  '\uD800',
  '=1+1',
  '__proto__',
  '2024年底',
  '一、党建方面',
  '规范时限（助手）',
  '未'.repeat(5000),
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom(...TITLES) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
);

const side = fc.integer({ min: 1, max: 60 });

/** Up to 60×60 cells from a small stock, so that big grids stay cheap to make; merges may overlap. */
const grid: fc.Arbitrary<SheetGrid> = fc
  .tuple(side, side, fc.array(value, { minLength: 1, maxLength: 90 }), fc.nat(96), side, side)
  .chain(([height, width, stock, step, top, left]) =>
    fc.array(fc.tuple(side, side, fc.nat(8), fc.nat(8)), { maxLength: 12 }).map((corners) => ({
      sheet: '表',
      area: { top, left, bottom: top + height - 1, right: left + width - 1 },
      rows: Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) =>
          gridCell(stock[(row * (step + 1) + column * 7) % stock.length] ?? ''),
        ),
      ),
      merges: corners.map(([row, column, down, right]): Area => ({
        top: row,
        left: column,
        bottom: row + down,
        right: column + right,
      })),
      hiddenRows: [],
      hiddenColumns: [],
    })),
  );

describe('any grid', () => {
  test('is read without throwing, the same each time, and inside itself', () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const header = recognizeHeader(sheet);
        expect(recognizeHeader(sheet)).toEqual(header);
        expect(header === null || isSound(sheet, header)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the user’s word', () => {
    const roles = fc.constantFrom(...COLUMN_ROLES, 'none' as const);
    const choices: fc.Arbitrary<ColumnChoices> = fc.dictionary(fc.constantFrom(...TITLES), roles, {
      maxKeys: 4,
    });
    const titles = fc.shuffledSubarray(TITLES, { minLength: 5 });
    fc.assert(
      fc.property(titles, choices, (row, chosen) => {
        const header = recognizeHeader(gridOf('整改台账', [row]), chosen);
        for (const reading of header?.readings ?? []) {
          const choice = chosen[reading.key];
          if (choice === undefined) continue;
          expect(reading.confidence).toBe('chosen');
          // Of two columns chosen for one role only one can have it.
          expect(choice === 'none' ? [null] : [choice, null]).toContain(reading.role);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('columns in another order', () => {
  test('play the same roles', () => {
    const different = TITLES.filter((title) => title !== '姓名');
    fc.assert(
      fc.property(fc.shuffledSubarray(different, { minLength: different.length }), (row) => {
        expect(rolesByTitle(row)).toEqual(rolesByTitle(different));
      }),
      { numRuns: 200 },
    );
  });

  test('the columns of an audit list', () => {
    const titles =
      '序号|问题类别|具体问题|整改要求|整改时限|对应的完成时间|整改措施|已采取的整改措施|责任单位|配合单位|责任人|实际完成时间|是否已完成整改|是否销号|整改类型|上周进度|本周进度|备注'.split(
        '|',
      );
    fc.assert(
      fc.property(fc.shuffledSubarray(titles, { minLength: titles.length }), (row) => {
        expect(rolesByTitle(row)).toEqual(rolesByTitle(titles));
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text', () => {
  test('is matched in time, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 500 }),
      fc
        .array(
          fc.constantFrom('整改', '未', '原因', '/', '（', '）', '完成', '时间', '检查', '1.'),
          {
            maxLength: 200,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (groups, own) => {
        const match = matchTitle(groups, own);
        expect(match === null || match.word.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Does it stand inside its sheet, under one to five rows, with a key for each column? */
function isSound({ area }: SheetGrid, header: HeaderReading): boolean {
  const { firstColumn, lastColumn, lastRow, headerRows, readings } = header;
  const keys = new Set(readings.map(({ key }) => key));
  return (
    area.left <= firstColumn &&
    firstColumn <= lastColumn &&
    lastColumn <= area.right &&
    lastRow <= area.bottom &&
    headerRows.length >= 1 &&
    headerRows.length <= 5 &&
    keys.size === readings.length
  );
}

function rolesByTitle(row: readonly string[]): Record<string, string | null> {
  const readings = recognizeHeader(gridOf('整改台账', [row]))?.readings ?? [];
  return Object.fromEntries(readings.map(({ title, role }) => [title, role]));
}
