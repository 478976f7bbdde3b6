import { readAddInPart } from '../../../src/xlsx/read/add-in-settings';
import { readAutoFilter } from '../../../src/xlsx/read/auto-filter';
import { readConditionalRules } from '../../../src/xlsx/read/conditional-formats';
import { readDataValidations } from '../../../src/xlsx/read/data-validations';
import { readNotes } from '../../../src/xlsx/read/notes';
import { readSheetLayout } from '../../../src/xlsx/read/sheet-layout';
import { readTables } from '../../../src/xlsx/read/tables';
import { readWorkbookPart } from '../../../src/xlsx/read/workbook-part';
import { ledgerPackage, sheetOf, sheetWith } from '../../support/xlsx-open';

const pkg = ledgerPackage();
const ledger = sheetOf(pkg);

it('reads the sheets and names of the workbook', () => {
  const workbook = readWorkbookPart(pkg);
  expect(workbook).toMatchObject({ path: 'xl/workbook.xml', date1904: false, activeTab: 1 });
  expect(
    workbook?.sheets.map(({ name, sheetId, state, kind }) => [name, sheetId, state, kind]),
  ).toEqual([
    ['整改台账', 1, 'visible', 'worksheet'],
    ['人员', 4, 'visible', 'worksheet'],
    ['_cfg', 7, 'veryHidden', 'worksheet'],
  ]);
  expect(workbook?.names.slice(2)).toEqual([
    {
      name: '单位列表',
      formula: '人员!$A$2:$A$3',
      localSheet: null,
      comment: '下拉',
      hidden: false,
    },
    { name: '天数', formula: '10', localSheet: 1, comment: null, hidden: false },
  ]);
});

it('reads rules in document order, ties a data bar to its extension and keeps extension-only rules apart', () => {
  const rules = readConditionalRules(ledger);
  expect(rules.map(({ type, priority, extensionOnly }) => [type, priority, extensionOnly])).toEqual(
    [
      ['expression', 2, false],
      ['dataBar', 3, false],
      ['cellIs', 1, false],
      ['expression', 4, true],
    ],
  );
  expect(rules[1]?.extension?.attributes['id']).toBe('{11111111-2222-3333-4444-555555555555}');
  expect(rules[0]).toMatchObject({
    differential: 0,
    formulas: ['$D4<1'],
    areas: [{ top: 4, left: 1, bottom: 6, right: 6 }],
  });
});

it('reads columns, panes and merges', () => {
  const layout = readSheetLayout(ledger);
  expect(
    layout.columns.map(({ first, last, width, hidden, style }) => [
      first,
      last,
      width,
      hidden,
      style,
    ]),
  ).toEqual([
    [1, 1, 6.7109375, false, null],
    [2, 3, 20.7109375, false, 1],
    [7, 7, 9, true, null],
  ]);
  expect(layout).toMatchObject({
    defaultHeight: 14.4,
    merges: [{ top: 1, left: 1, bottom: 1, right: 7 }],
    frozen: { rows: 3, columns: 2, topRow: 1, leftColumn: 1 },
    zoom: 85,
    showGridLines: true,
  });
});

it('reads panes of a sheet that was scrolled before it was frozen', () => {
  const sheet = sheetWith(
    '<sheetViews><sheetView topLeftCell="A3"><pane ySplit="2" state="frozen"/></sheetView></sheetViews><sheetData/>',
  );
  expect(readSheetLayout(sheet).frozen).toEqual({ rows: 2, columns: 0, topRow: 3, leftColumn: 1 });
});

it('reads the filter, and says which criteria it cannot', () => {
  expect(readAutoFilter(ledger)?.columns).toEqual([
    { offset: 3, values: ['0.3', '0.5'], blank: false, custom: null, and: false, readable: true },
  ]);
  const odd = sheetWith(
    '<sheetData/><autoFilter ref="A1:B9"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="3"/></customFilters></filterColumn></autoFilter>',
  );
  expect(
    readAutoFilter(odd)?.columns.map(({ readable, custom, and }) => [readable, custom, and]),
  ).toEqual([
    [false, null, false],
    [true, [{ operator: 'greaterThan', value: '3' }], true],
  ]);
});

it('reads validations, notes, tables', () => {
  expect(readDataValidations(ledger)).toMatchObject([
    { type: 'list', formula1: '"甲,乙"', allowBlank: true, showError: true },
  ]);
  expect(readNotes(pkg, ledger.path)).toEqual([{ row: 4, column: 2, text: '请注意跟进' }]);
  expect(readTables(pkg, 'xl/worksheets/sheet2.xml')).toEqual([
    { name: '人员表', area: { top: 1, left: 1, bottom: 3, right: 2 } },
  ]);
});

test.each([
  [
    '{11111111-1111-1111-1111-111111111111}',
    { path: 'xl/webextensions/webextension1.xml', settings: { k: '"别人的"' } },
  ],
  ['22222222-1111-1111-1111-111111111111', null],
])('the add-in %s keeps %j', (id, part) => {
  expect(readAddInPart(pkg, id)).toEqual(part);
});
