import { readChanges } from '../../../src/host/univer/changes';

const SHEET = 'sheet-1';

function changeOf(id: string, params: object, fromFormula = false) {
  return readChanges({
    id,
    params: { subUnitId: SHEET, ...params },
    fromFormula,
    changesContent: true,
  });
}

const VALUES = 'sheet.mutation.set-range-values';

test('written cells are one area', () => {
  const cellValue = { 1: { 2: { v: 1 } }, 4: { 0: { f: '=A1' }, 1: null } };
  expect(changeOf(VALUES, { cellValue })).toEqual([
    { kind: 'cells', sheetId: SHEET, area: { top: 1, left: 0, bottom: 4, right: 2 } },
  ]);
});

test('looks alone are a change of formats, and beside content none', () => {
  const cellValue = { 0: { 0: { s: { bl: 1 } } }, 2: { 0: { v: 1, s: { bl: 1 } } } };
  expect(changeOf(VALUES, { cellValue })).toEqual([
    { kind: 'cells', sheetId: SHEET, area: { top: 2, left: 0, bottom: 2, right: 0 } },
    { kind: 'formats', sheetId: SHEET, area: { top: 0, left: 0, bottom: 0, right: 0 } },
  ]);
});

test.each([
  ['results of formulas', { 0: { 0: { v: 1 } } }, true],
  ['nothing', {}, false],
])('%s are no change', (_name, cellValue, fromFormula) => {
  expect(changeOf(VALUES, { cellValue }, fromFormula)).toEqual([]);
});

const LINES = { startRow: 2, endRow: 4, startColumn: 1, endColumn: 3 };

test.each([
  ['sheet.mutation.insert-row', 'rowsInserted', { top: 2, bottom: 4, left: 0, right: 16_383 }],
  ['sheet.mutation.remove-rows', 'rowsDeleted', { top: 2, bottom: 4, left: 0, right: 16_383 }],
  [
    'sheet.mutation.insert-col',
    'columnsInserted',
    { top: 0, bottom: 1_048_575, left: 1, right: 3 },
  ],
  ['sheet.mutation.remove-col', 'columnsDeleted', { top: 0, bottom: 1_048_575, left: 1, right: 3 }],
])('%s is whole lines', (id, kind, area) => {
  expect(changeOf(id, { range: LINES })).toEqual([{ kind, sheetId: SHEET, area }]);
});

test('other commands are no change', () => {
  expect(changeOf('sheet.mutation.set-worksheet-col-width', {})).toEqual([]);
});

const ROWS = { top: 2, bottom: 4, left: 0, right: 16_383 };

test.each<[id: string, params: object, expected: object]>([
  [
    'sheet.mutation.reorder-range',
    { range: LINES, order: {} },
    { kind: 'sorted', area: { top: 2, bottom: 4, left: 1, right: 3 } },
  ],
  ['sheet.mutation.set-row-hidden', { ranges: [LINES] }, { kind: 'rowsHidden', area: ROWS }],
  ['sheet.mutation.set-row-visible', { ranges: [LINES] }, { kind: 'rowsShown', area: ROWS }],
  ['sheet.mutation.set-worksheet-name', { name: '乙' }, { kind: 'renamed', name: '乙' }],
  ['sheet.mutation.set-worksheet-hidden', { hidden: 1 }, { kind: 'hidden' }],
  ['sheet.mutation.set-worksheet-hidden', { hidden: 0 }, { kind: 'shown' }],
  [
    'sheet.mutation.move-rows',
    { sourceRange: LINES, targetRange: { ...LINES, startRow: 7, endRow: 9 } },
    { kind: 'rowsInserted', area: { ...ROWS, bottom: 9 } },
  ],
])('%s %j', (id, params, expected) => {
  expect(changeOf(id, params)).toEqual([{ sheetId: SHEET, ...expected }]);
});

test('cells that are moved change on both sides', () => {
  const params = {
    from: { subUnitId: 'a' },
    fromRange: LINES,
    to: { subUnitId: 'b' },
    toRange: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
  };
  expect(changeOf('sheet.mutation.move-range', params)).toEqual([
    { kind: 'cells', sheetId: 'a', area: { top: 2, bottom: 4, left: 1, right: 3 } },
    { kind: 'cells', sheetId: 'b', area: { top: 0, bottom: 0, left: 0, right: 0 } },
  ]);
});
