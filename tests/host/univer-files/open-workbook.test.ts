import {
  blankWorkbook,
  openWorkbook,
  type OpenedWorkbook,
} from '../../../src/host/univer/open-workbook';
import { ledgerFile, LEDGER_PARTS } from '../../support/xlsx-fixture';

function open(replaced: Readonly<Record<string, string>> = {}): OpenedWorkbook {
  const opening = openWorkbook(ledgerFile(replaced));
  if (!opening.ok) throw new Error(opening.message);
  return opening.opened;
}
const resource = (opened: OpenedWorkbook, name: string): unknown =>
  JSON.parse(opened.data.resources?.find((one) => one.name === name)?.data ?? 'null');

describe('openWorkbook', () => {
  const opened = open();
  const ledger = opened.data.sheets['sheet-1'];

  test.each([
    [0, 0, { s: 'x1', v: '安全隐患整改台账', t: 1 }],
    [3, 1, { s: 'x0', v: '消防通道 堵塞', t: 1 }],
    [3, 2, { s: 'x2', v: 45777, t: 2 }],
    [3, 4, { s: 'x0', f: '=IF(D4=1,"已完成",C4-1)', v: 45776, t: 2 }],
    [4, 4, { s: 'x0', f: '=IF(D5=1,"已完成",C5-1)', v: '已完成', t: 1 }],
    [3, 5, { s: 'x0', v: 1, t: 3 }],
    [4, 5, { s: 'x0', v: '#N/A', t: 1 }],
  ])('gives cell (%d, %d) to Univer', (row, column, cell) => {
    expect(ledger?.cellData?.[row]?.[column]).toEqual(cell);
  });

  it('gives sizes, panes, merges and what is hidden', () => {
    expect(opened.data.sheetOrder).toEqual(['sheet-1', 'sheet-4', 'sheet-7']);
    expect(ledger).toMatchObject({
      name: '整改台账',
      hidden: 0,
      tabColor: '#C00000',
      freeze: { xSplit: 2, ySplit: 3, startRow: 3, startColumn: 2 },
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 6 }],
      rowData: { 0: { h: 45, ia: 0 } },
      columnData: {
        0: { w: 47 },
        1: { w: 145, s: 'x1' },
        2: { w: 145, s: 'x1' },
        6: { w: 63, hd: 1 },
      },
    });
    expect(opened.data.sheets['sheet-7']).toMatchObject({ hidden: 1 });
  });

  it('gives rules by priority, without those it cannot show', () => {
    expect(resource(opened, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toEqual({
      'sheet-1': [
        {
          cfId: 'sheet-1-cf-2',
          ranges: [{ startRow: 3, startColumn: 3, endRow: 5, endColumn: 3 }],
          stopIfTrue: true,
          rule: {
            type: 'highlightCell',
            subType: 'number',
            operator: 'equal',
            value: 1,
            style: { bl: 1 },
          },
        },
        {
          cfId: 'sheet-1-cf-0',
          ranges: [{ startRow: 3, startColumn: 0, endRow: 5, endColumn: 5 }],
          stopIfTrue: false,
          rule: {
            type: 'highlightCell',
            subType: 'formula',
            value: '=$D4<1',
            style: { bg: { rgb: '#FFC7CE' }, cl: { rgb: '#9C0006' } },
          },
        },
        {
          cfId: 'sheet-1-cf-1',
          ranges: [{ startRow: 3, startColumn: 3, endRow: 5, endColumn: 3 }],
          stopIfTrue: false,
          rule: {
            type: 'dataBar',
            isShowValue: true,
            config: {
              min: { type: 'num', value: 0 },
              max: { type: 'num', value: 1 },
              isGradient: false,
              positiveColor: '#63C384',
              nativeColor: '#00FF00',
            },
          },
        },
      ],
    });
  });

  it('gives the filter its rows, so that they come back when it is lifted', () => {
    expect(resource(opened, 'SHEET_FILTER_PLUGIN')).toMatchObject({
      'sheet-1': { cachedFilteredOut: [4] },
    });
    expect(ledger?.rowData?.[4]).toBeUndefined();
  });

  it('gives names but not the built-in ones', () => {
    expect(resource(opened, 'SHEET_DEFINED_NAME_PLUGIN')).toEqual({
      'name-2': {
        id: 'name-2',
        name: '单位列表',
        formulaOrRefString: '人员!$A$2:$A$3',
        localSheetId: 'AllDefaultWorkbook',
        comment: '下拉',
      },
      'name-3': { id: 'name-3', name: '天数', formulaOrRefString: '10', localSheetId: 'sheet-4' },
    });
  });

  it('says what it does not show', () => {
    expect(opened.unsupported).toEqual([
      '“整改台账”有 1 条条件格式这里显示不了，保存时原样保留。',
      '“整改台账”有图表或图片，这里不显示，保存时原样保留。',
      '“人员”有 2 个单元格属于数组公式或模拟运算表，只显示结果，不能修改。',
    ]);
  });

  it('leaves other add-ins’ settings alone', () => {
    const { settings, sheetProperties } = opened.extras;
    expect({ settings, sheetProperties }).toEqual({ settings: {}, sheetProperties: {} });
  });

  it('shows the dates of a 1904 workbook on their day', () => {
    const book = (LEDGER_PARTS['xl/workbook.xml'] ?? '').replace(
      '<workbookPr',
      '<workbookPr date1904="1"',
    );
    const cells = open({ 'xl/workbook.xml': book }).data.sheets['sheet-1']?.cellData;
    expect(cells?.[3]?.[2]?.v).toBe(45777 + 1462);
    expect(cells?.[3]?.[3]?.v).toBe(0.3);
  });

  test.each([
    ['xl/worksheets/sheet1.xml', '<worksheet'],
    ['xl/styles.xml', '没有'],
    ['xl/comments1.xml', '<comments>'],
  ])('answers a damaged %s with a sentence', (name, text) => {
    expect(openWorkbook(ledgerFile({ [name]: text }))).toMatchObject({
      ok: false,
      code: 'damaged',
    });
  });

  it('makes a blank workbook', () => {
    const { data, unsupported } = blankWorkbook('新台账');
    expect(data.name).toBe('新台账');
    expect(Object.values(data.sheets).map((sheet) => sheet.name)).toEqual(['Sheet1']);
    expect(unsupported).toEqual([]);
  });
});
