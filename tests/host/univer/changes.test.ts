import { readChange } from '../../../src/host/univer/changes';

const SHEET = 'sheet-1';

function changeOf(id: string, params: object, fromFormula = false) {
  return readChange({
    id,
    params: { subUnitId: SHEET, ...params },
    fromFormula,
    changesContent: true,
  });
}

const VALUES = 'sheet.mutation.set-range-values';

test('written cells are one area', () => {
  const cellValue = { 1: { 2: { v: 1 } }, 4: { 0: { f: '=A1' }, 1: null } };
  expect(changeOf(VALUES, { cellValue })).toEqual({
    kind: 'cells',
    sheetId: SHEET,
    area: { top: 1, left: 0, bottom: 4, right: 2 },
  });
});

test.each([
  ['results of formulas', { 0: { 0: { v: 1 } } }, true],
  ['looks', { 0: { 0: { s: { bl: 1 } } } }, false],
  ['nothing', {}, false],
])('%s are no change', (_name, cellValue, fromFormula) => {
  expect(changeOf(VALUES, { cellValue }, fromFormula)).toBeNull();
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
  expect(changeOf(id, { range: LINES })).toEqual({ kind, sheetId: SHEET, area });
});

test('other commands are no change', () => {
  expect(changeOf('sheet.mutation.set-worksheet-col-width', {})).toBeNull();
});
