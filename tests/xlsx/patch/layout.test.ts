import { autoFilterSplices } from '../../../src/xlsx/patch/auto-filter';
import { columnSplices, type ColumnEdit } from '../../../src/xlsx/patch/columns';
import {
  dataValidationSplices,
  type PlannedValidation,
} from '../../../src/xlsx/patch/data-validations';
import { mergeSplices } from '../../../src/xlsx/patch/merges';
import { sheetFormatSplices, viewSplices } from '../../../src/xlsx/patch/sheet-view';
import { readAutoFilter } from '../../../src/xlsx/read/auto-filter';
import type { DataValidation } from '../../../src/xlsx/read/data-validations';
import { readSheetLayout } from '../../../src/xlsx/read/sheet-layout';
import { contentAfter, ledgerPackage, sheetOf, sheetWith } from '../../support/xlsx-open';

describe('columnSplices', () => {
  const columns = (content: string, edits: ReadonlyMap<number, ColumnEdit>): string => {
    const sheet = sheetWith(content);
    return contentAfter(sheet, columnSplices(sheet, readSheetLayout(sheet).columns, edits));
  };
  const RUN =
    '<cols><col min="2" max="4" width="20" customWidth="1" style="3" outlineLevel="1"/></cols><sheetData/>';

  test.each([
    [
      'in a run',
      RUN,
      3,
      { width: 9 },
      '<cols><col min="2" max="2" width="20" customWidth="1" style="3" outlineLevel="1"/><col min="3" max="3" width="9" customWidth="1" style="3" outlineLevel="1"/><col min="4" max="4" width="20" customWidth="1" style="3" outlineLevel="1"/></cols><sheetData/>',
    ],
    [
      'before a run',
      RUN,
      1,
      { hidden: true },
      '<cols><col width="9.140625" hidden="1" min="1" max="1"/><col min="2" max="4" width="20" customWidth="1" style="3" outlineLevel="1"/></cols><sheetData/>',
    ],
    [
      'where there were none',
      '<sheetFormatPr/><sheetData/>',
      1,
      { width: 12, style: 2 },
      '<sheetFormatPr/><cols><col width="12" customWidth="1" style="2" min="1" max="1"/></cols><sheetData/>',
    ],
  ])('edits a column %s', (_name, content, column, edit, result) => {
    expect(columns(content, new Map([[column, edit]]))).toBe(result);
  });

  it('changes nothing without edits', () => {
    expect(columns(RUN, new Map())).toBe(RUN);
  });
});

describe('mergeSplices', () => {
  const area = (top: number) => ({ top, left: 1, bottom: top, right: 2 });
  test.each([
    [
      '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      [1],
      '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    ],
    [
      '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      [1, 2],
      '<sheetData/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>',
    ],
    ['<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>', [], '<sheetData/>'],
    [
      '<sheetData/><pageMargins/>',
      [2],
      '<sheetData/><mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells><pageMargins/>',
    ],
  ])('%s with rows %j', (content, rows, result) => {
    const sheet = sheetWith(content);
    expect(contentAfter(sheet, mergeSplices(sheet, rows.map(area)))).toBe(result);
  });
});

describe('viewSplices', () => {
  const frozen = { rows: 2, columns: 1, topRow: 1, leftColumn: 1 };
  const PANE =
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>';
  test.each([
    [
      '<sheetData/>',
      { frozen },
      `<sheetViews><sheetView workbookViewId="0">${PANE}</sheetView></sheetViews><sheetData/>`,
    ],
    [
      '<sheetViews><sheetView zoomScale="85" workbookViewId="0"/></sheetViews><sheetData/>',
      { frozen },
      `<sheetViews><sheetView zoomScale="85" workbookViewId="0">${PANE}</sheetView></sheetViews><sheetData/>`,
    ],
    [
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="9" state="frozen"/><selection pane="bottomLeft"/><extLst/></sheetView></sheetViews><sheetData/>',
      { frozen: null },
      '<sheetViews><sheetView workbookViewId="0"><extLst/></sheetView></sheetViews><sheetData/>',
    ],
    [
      '<sheetViews><sheetView workbookViewId="0"><selection/></sheetView></sheetViews><sheetData/>',
      { showGridLines: false },
      '<sheetViews><sheetView workbookViewId="0" showGridLines="0"><selection/></sheetView></sheetViews><sheetData/>',
    ],
    [
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/>',
      {},
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/>',
    ],
  ])('%s with %j', (content, edit, result) => {
    const sheet = sheetWith(content);
    expect(contentAfter(sheet, viewSplices(sheet, edit))).toBe(result);
  });

  it('sets default sizes', () => {
    const sheet = sheetWith('<sheetFormatPr baseColWidth="8" defaultRowHeight="15"/><sheetData/>');
    const splices = sheetFormatSplices(sheet, { defaultWidth: 12, defaultHeight: 18 });
    expect(contentAfter(sheet, splices)).toBe(
      '<sheetFormatPr baseColWidth="8" defaultRowHeight="18" defaultColWidth="12" customHeight="1"/><sheetData/>',
    );
  });
});

describe('autoFilterSplices', () => {
  const sheet = sheetWith(
    '<sheetData/><autoFilter ref="A1:C9"><filterColumn colId="2"><colorFilter dxfId="0"/></filterColumn></autoFilter>',
  );
  const area = { top: 1, left: 1, bottom: 9, right: 3 };
  const values = {
    offset: 0,
    values: ['甲', '<乙>'],
    blank: true,
    custom: null,
    and: false,
    readable: true,
  };

  it('writes criteria and keeps those it cannot read', () => {
    const unreadable = readAutoFilter(sheet)?.columns ?? [];
    expect(
      contentAfter(sheet, autoFilterSplices(sheet, { area, columns: [...unreadable, values] })),
    ).toBe(
      '<sheetData/><autoFilter ref="A1:C9"><filterColumn colId="0"><filters blank="1"><filter val="甲"/><filter val="&lt;乙&gt;"/></filters></filterColumn><filterColumn colId="2"><colorFilter dxfId="0"/></filterColumn></autoFilter>',
    );
  });

  it('writes comparisons, and takes the filter away', () => {
    const custom = {
      ...values,
      values: null,
      custom: [
        { operator: 'greaterThan', value: '3' },
        { operator: 'equal', value: '1' },
      ],
      and: true,
    };
    expect(contentAfter(sheet, autoFilterSplices(sheet, { area, columns: [custom] }))).toContain(
      '<customFilters and="1"><customFilter operator="greaterThan" val="3"/><customFilter val="1"/></customFilters>',
    );
    expect(contentAfter(sheet, autoFilterSplices(sheet, null))).toBe('<sheetData/>');
  });
});

describe('dataValidationSplices', () => {
  const added: PlannedValidation = {
    kind: 'new',
    validation: {
      areas: [{ top: 2, left: 3, bottom: 4, right: 3 }],
      type: 'date',
      operator: 'between',
      formula1: '1',
      formula2: 'TODAY()<9',
      allowBlank: true,
      showError: true,
      errorStyle: 'warning',
      errorTitle: '时限',
      error: '不对',
      showPrompt: false,
      promptTitle: '',
      prompt: '',
    } satisfies DataValidation,
  };
  const NEW =
    '<dataValidation type="date" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="时限" error="不对" sqref="C2:C4"><formula1>1</formula1><formula2>TODAY()&lt;9</formula2></dataValidation>';
  const ledger = sheetOf(ledgerPackage());

  it('keeps stored ones as written', () => {
    expect(dataValidationSplices(ledger, [{ kind: 'keep', index: 0 }])).toEqual([]);
    const result = contentAfter(
      ledger,
      dataValidationSplices(ledger, [{ kind: 'keep', index: 0 }, added]),
    );
    expect(result).toContain(
      `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B4:B6"><formula1>"甲,乙"</formula1></dataValidation>${NEW}</dataValidations><pageMargins`,
    );
  });

  it('makes and removes the list', () => {
    const bare = sheetWith('<sheetData/><pageMargins/>');
    expect(contentAfter(bare, dataValidationSplices(bare, [added]))).toBe(
      `<sheetData/><dataValidations count="1">${NEW}</dataValidations><pageMargins/>`,
    );
    expect(contentAfter(ledger, dataValidationSplices(ledger, []))).not.toContain('dataValidation');
  });
});
