import { openWorkbook } from '../../../src/host/univer/open-workbook';
import { saveWorkbook } from '../../../src/host/univer/save-workbook';
import { PLAIN_PAGE } from '../../../src/xlsx/read/page-setup';
import {
  LEDGER,
  number,
  openLedger,
  partsAfter,
  savedLedger,
  text,
  type Edit,
} from '../../support/xlsx-saved';

describe('layout', () => {
  test.each<[string, Edit, string]>([
    [
      'a row height',
      (now) => Object.assign(now.sheets['sheet-1']?.rowData?.[0] ?? {}, { h: 60 }),
      '<row r="1" spans="1:7" ht="45" customHeight="1">',
    ],
    [
      'a hidden row',
      (now) => Object.assign(now.sheets['sheet-1']?.rowData ?? {}, { 3: { hd: 1 } }),
      '<row r="4" spans="1:7" hidden="1">',
    ],
    [
      'a column width',
      (now) => Object.assign(now.sheets['sheet-1']?.columnData?.[0] ?? {}, { w: 70 }),
      '<col min="1" max="1" width="10" customWidth="1"/>',
    ],
    [
      'a column shown again',
      (now) => Object.assign(now.sheets['sheet-1']?.columnData?.[6] ?? {}, { hd: 0 }),
      '<col min="7" max="7" width="9" customWidth="1"/>',
    ],
    [
      'a merge',
      (now) =>
        now.sheets['sheet-1']?.mergeData?.push({
          startRow: 3,
          startColumn: 0,
          endRow: 4,
          endColumn: 0,
        }),
      '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="A4:A5"/></mergeCells>',
    ],
    [
      'panes',
      (now) =>
        Object.assign(now.sheets['sheet-1'] ?? {}, {
          freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
        }),
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    ],
    [
      'a tab colour',
      (now) => Object.assign(now.sheets['sheet-1'] ?? {}, { tabColor: 'rgb(0, 128, 0)' }),
      '<tabColor rgb="FF008000"/>',
    ],
  ])('writes %s and touches the sheet alone', (_name, edit, xml) => {
    const { parts, changed } = partsAfter(edit);
    expect(changed).toEqual([LEDGER]);
    expect(parts[LEDGER]).toContain(xml);
  });

  it('does not take for an edit what Univer measured', () => {
    const { changed } = partsAfter((now) =>
      Object.assign(now.sheets['sheet-1']?.rowData ?? {}, { 3: { ia: 1, ah: 44 } }),
    );
    expect(changed).toEqual([]);
  });

  it('lifts a filter and shows its rows', () => {
    const { parts, changed } = partsAfter((now) => {
      const filter = now.resources?.find((one) => one.name === 'SHEET_FILTER_PLUGIN');
      if (filter)
        filter.data = filter.data
          .replace(/"filterColumns":\[.*\],/, '"filterColumns":[],')
          .replace('[4]', '[]');
    });
    expect(changed).toEqual([LEDGER]);
    expect(parts[LEDGER]).toContain('<autoFilter ref="A3:G6"></autoFilter>');
    expect(parts[LEDGER]).toContain('<row r="5" spans="1:7"><c');
  });

  it('hides and shows sheets', () => {
    const { parts, changed } = partsAfter((now) => {
      Object.assign(now.sheets['sheet-4'] ?? {}, { hidden: 1 });
      Object.assign(now.sheets['sheet-7'] ?? {}, { hidden: 0 });
    });
    expect(changed).toEqual(['xl/workbook.xml']);
    expect(parts['xl/workbook.xml']).toContain(
      '<sheet name="人员" sheetId="4" r:id="rId2" state="hidden"/><sheet name="_cfg" sheetId="7" r:id="rId3"/>',
    );
  });
});

it('writes a validation that was added', () => {
  const { parts, changed } = partsAfter((now) => {
    const list = now.resources?.find((one) => one.name === 'SHEET_DATA_VALIDATION_PLUGIN');
    const rule = {
      uid: 'a',
      type: 'date',
      operator: 'greaterThan',
      formula1: '2025-04-30',
      ranges: [{ startRow: 3, startColumn: 2, endRow: 5, endColumn: 2 }],
    };
    if (list) list.data = list.data.replace('}]}', `},${JSON.stringify(rule)}]}`);
  });
  expect(changed).toEqual([LEDGER]);
  expect(parts[LEDGER]).toContain(
    '<dataValidation type="date" operator="greaterThan" showErrorMessage="1" sqref="C4:C6"><formula1>45777</formula1></dataValidation></dataValidations>',
  );
});

it('keeps settings and sheet properties', () => {
  const opened = openLedger();
  const extras = {
    ...opened.extras,
    settings: { 选项: { 天数: 10 } },
    sheetProperties: { 'sheet-4': { 整改台账: 'summary:1' } },
  };
  const saving = saveWorkbook(opened, opened.data, extras, []);
  if (!saving.ok) throw new Error(saving.messages.join());
  const again = openWorkbook(saving.bytes);
  expect(again).toMatchObject({ ok: true, opened: { extras } });
});

it('changes how a stored sheet is printed, and only that', () => {
  const { pageSetups, ...rest } = openLedger().extras;
  const page = pageSetups['sheet-1'] ?? PLAIN_PAGE;
  expect(page).toEqual({
    ...PLAIN_PAGE,
    orientation: 'landscape',
    paperSize: 9,
    footer: '&C第 &P 页',
    titleRows: '$3:$3',
  });
  const { parts, changed } = partsAfter(
    (now) => Object.assign(now.sheets['sheet-1'] ?? {}, { tabColor: '#00B050' }),
    {},
    {
      ...rest,
      pageSetups: {
        ...pageSetups,
        'sheet-1': { ...page, fitToPage: true, fitToHeight: 0, centredAcross: true },
      },
    },
  );
  expect(changed).toEqual([LEDGER]);
  expect(parts[LEDGER]).toContain(
    '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  expect(parts[LEDGER]).toContain('<printOptions horizontalCentered="1"/><pageMargins');
  expect(parts[LEDGER]).toContain(
    '<pageSetup paperSize="9" orientation="landscape" r:id="rId3" fitToHeight="0"/><headerFooter>',
  );
});

it('changes which rows of a sheet are repeated, and no other name', () => {
  const { pageSetups, ...rest } = openLedger().extras;
  const page = pageSetups['sheet-1'] ?? PLAIN_PAGE;
  const wanted = { ...page, titleRows: '$2:$3', printArea: '$A$1:$F$6' };
  const extras = { ...rest, pageSetups: { ...pageSetups, 'sheet-1': wanted } };
  const { parts, changed } = partsAfter(() => undefined, {}, extras);
  expect(changed).toEqual(['xl/workbook.xml']);
  expect(parts['xl/workbook.xml']).toContain(
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">整改台账!$A$3:$G$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'整改台账'!$2:$3</definedName><definedName name="单位列表" comment="下拉">人员!$A$2:$A$3</definedName><definedName name="天数" localSheetId="1">10</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'整改台账'!$A$1:$F$6</definedName></definedNames>`,
  );
});

describe('refusals', () => {
  test.each<[string, Edit, string]>([
    ['a deleted sheet', (now) => now.sheetOrder.splice(1, 1), '工作表“人员”被删除了'],
    [
      'a renamed sheet',
      (now) => Object.assign(now.sheets['sheet-4'] ?? {}, { name: '名单' }),
      '被改名为“名单”',
    ],
    ['another order of sheets', (now) => now.sheetOrder.reverse(), '先后顺序被调整'],
    [
      'a sheet name Excel does not take',
      (now) => {
        now.sheetOrder.push('n');
        now.sheets['n'] = { id: 'n', name: '汇总/1' };
      },
      '工作表名“汇总/1”不能用',
    ],
    [
      'part of an array formula',
      (_now, cell) => Object.assign(cell('sheet-4', 5, 3), number(1)),
      '“人员”的 C5 属于数组公式',
    ],
    [
      'a text that is too long',
      (_now, cell) => Object.assign(cell('sheet-1', 4, 2), text('长'.repeat(32_768))),
      '“整改台账”的 B4 超过 32767 个字符',
    ],
    [
      'a note',
      (now) => {
        const notes = now.resources?.find((one) => one.name === 'SHEET_NOTE_PLUGIN');
        if (notes) notes.data = notes.data.replace('请注意', '不必');
      },
      '“整改台账”的批注有改动',
    ],
    [
      'a protection',
      (now) =>
        now.resources?.push({
          name: 'SHEET_WORKSHEET_PROTECTION_PLUGIN',
          data: '{"sheet-1":{"id":"p"}}',
        }),
      '工作表保护的改动',
    ],
    [
      'a checkbox',
      (now) => {
        const list = now.resources?.find((one) => one.name === 'SHEET_DATA_VALIDATION_PLUGIN');
        if (list) list.data = list.data.replace('"list"', '"checkbox"');
      },
      '复选框或多选下拉',
    ],
  ])('%s is refused with a sentence', (_name, edit, words) => {
    const { opened, saving } = savedLedger(edit);
    expect(saving).toEqual({ ok: false, messages: [expect.stringContaining(words)] });
    expect(opened.package.changed).toBe(false);
  });

  it('hands on what the caller saw', () => {
    const { saving } = savedLedger(() => undefined, {}, undefined, ['“整改台账”插入了行。']);
    expect(saving).toEqual({ ok: false, messages: ['“整改台账”插入了行。'] });
  });

  it('saves the same workbook twice from where it was opened', () => {
    const opened = openLedger();
    const now = structuredClone(opened.data);
    Object.assign(now.sheets['sheet-1']?.cellData?.[3]?.[0] ?? {}, { v: 5 });
    const first = saveWorkbook(opened, now, opened.extras, []);
    expect(saveWorkbook(opened, now, opened.extras, [])).toEqual(first);
    expect(first.ok).toBe(true);
  });
});
