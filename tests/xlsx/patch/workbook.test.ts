import { writeAddInSettings } from '../../../src/xlsx/patch/add-in-settings';
import { editDefinedNames } from '../../../src/xlsx/patch/defined-names';
import { sheetPropertySplices } from '../../../src/xlsx/patch/sheet-properties';
import {
  addWorksheet,
  recalculateOnLoad,
  setSheetState,
} from '../../../src/xlsx/patch/workbook-edits';
import { readAddInPart } from '../../../src/xlsx/read/add-in-settings';
import { readSheetProperties } from '../../../src/xlsx/read/sheet-properties';
import { readWorkbookPart } from '../../../src/xlsx/read/workbook-part';
import { applySplices } from '../../../src/xlsx/xml/splice';
import { LEDGER_PARTS } from '../../support/xlsx-fixture';
import { ledgerPackage, sheetOf } from '../../support/xlsx-open';

const BOOK = 'xl/workbook.xml';

describe('addWorksheet', () => {
  it('adds a sheet at the end under a new number', () => {
    const pkg = ledgerPackage();
    expect(addWorksheet(pkg, '汇总<1>', 3)).toBe('xl/worksheets/sheet4.xml');
    expect(readWorkbookPart(pkg)?.sheets.at(-1)).toEqual({
      name: '汇总<1>',
      sheetId: 8,
      state: 'visible',
      path: 'xl/worksheets/sheet4.xml',
      kind: 'worksheet',
    });
    expect(pkg.text('[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet4.xml"');
    expect(readWorkbookPart(pkg)).toMatchObject({
      activeTab: 1,
      names: [{ localSheet: 0 }, { localSheet: 0 }, {}, { localSheet: 1 }],
    });
  });

  it('moves what counts sheets by position when it goes in between', () => {
    const pkg = ledgerPackage();
    addWorksheet(pkg, '汇总', 1);
    const workbook = readWorkbookPart(pkg);
    expect(workbook?.sheets.map((sheet) => sheet.name)).toEqual([
      '整改台账',
      '汇总',
      '人员',
      '_cfg',
    ]);
    expect(workbook).toMatchObject({
      activeTab: 2,
      names: [{ localSheet: 0 }, { localSheet: 0 }, {}, { localSheet: 2 }],
    });
  });
});

test.each([
  [0, 'hidden', '<sheet name="整改台账" sheetId="1" r:id="rId1" state="hidden"/>'],
  [2, 'visible', '<sheet name="_cfg" sheetId="7" r:id="rId3"/>'],
] as const)('sheet %d becomes %s', (position, state, xml) => {
  const pkg = ledgerPackage();
  setSheetState(pkg, position, state);
  expect(pkg.text(BOOK)).toContain(xml);
});

it('has Excel calculate on load, without the old calculation chain', () => {
  const pkg = ledgerPackage();
  recalculateOnLoad(pkg);
  expect(pkg.text(BOOK)).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(pkg.has('xl/calcChain.xml')).toBe(false);
  expect(pkg.text('[Content_Types].xml')).not.toContain('calcChain');
  expect(pkg.text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  const bare = ledgerPackage({
    [BOOK]: (LEDGER_PARTS[BOOK] ?? '').replace('<calcPr calcId="191029"/>', ''),
  });
  recalculateOnLoad(bare);
  expect(bare.text(BOOK)).toContain('</definedNames><calcPr fullCalcOnLoad="1"/></workbook>');
});

describe('editDefinedNames', () => {
  const NAME = {
    name: '整改_统计日期',
    formula: 'DATE(2025,4,30)',
    localSheet: null,
    comment: null,
    hidden: false,
  };

  it('changes, removes and adds, and leaves the others as written', () => {
    const pkg = ledgerPackage();
    editDefinedNames(pkg, {
      changed: new Map([[3, { ...NAME, name: '天数', formula: '1<2', localSheet: 1 }]]),
      removed: new Set([2]),
      added: [NAME],
    });
    const list = /<definedNames>.*<\/definedNames>/.exec(pkg.text(BOOK) ?? '')?.[0];
    expect(list).toBe(
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">整改台账!$A$3:$G$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">整改台账!$3:$3</definedName><definedName name="天数" localSheetId="1">1&lt;2</definedName><definedName name="整改_统计日期">DATE(2025,4,30)</definedName></definedNames>',
    );
  });

  it('makes the list, and takes away an empty one', () => {
    const pkg = ledgerPackage();
    editDefinedNames(pkg, { changed: new Map(), removed: new Set([0, 1, 2, 3]), added: [] });
    expect(pkg.text(BOOK)).not.toContain('definedName');
    editDefinedNames(pkg, {
      changed: new Map(),
      removed: new Set(),
      added: [{ ...NAME, hidden: true, comment: '说明' }],
    });
    expect(pkg.text(BOOK)).toContain(
      '</sheets><definedNames><definedName name="整改_统计日期" comment="说明" hidden="1">DATE(2025,4,30)</definedName></definedNames><calcPr',
    );
  });
});

it('keeps sheet properties in parts of their own, and takes them away again', () => {
  const pkg = ledgerPackage();
  const write = (properties: Readonly<Record<string, string>>): void => {
    const sheet = sheetOf(pkg);
    pkg.setText(sheet.path, applySplices(sheet.text, sheetPropertySplices(pkg, sheet, properties)));
  };
  write({ 整改台账: 'summary:1', 说明: '𠮷 字' });
  expect(readSheetProperties(pkg, sheetOf(pkg))).toEqual([
    { name: '整改台账', value: 'summary:1', part: 'xl/customProperty1.bin' },
    { name: '说明', value: '𠮷 字', part: 'xl/customProperty2.bin' },
  ]);
  expect(pkg.text('xl/worksheets/sheet1.xml')).toContain(
    '</headerFooter><customProperties><customPr ',
  );
  write({ 整改台账: 'summary:2' });
  expect(readSheetProperties(pkg, sheetOf(pkg))).toEqual([
    { name: '整改台账', value: 'summary:2', part: 'xl/customProperty1.bin' },
  ]);
  write({});
  expect(pkg.text('xl/worksheets/sheet1.xml')).toBe(LEDGER_PARTS['xl/worksheets/sheet1.xml']);
  expect(pkg.has('xl/customProperty1.bin')).toBe(false);
  expect(pkg.text('[Content_Types].xml')).toBe(LEDGER_PARTS['[Content_Types].xml']);
});

describe('writeAddInSettings', () => {
  const ID = '7c1d7a52-3d0b-4f0f-9a59-6b1f0c2e8d41';

  it('makes our part beside another add-in’s and rewrites only ours', () => {
    const pkg = ledgerPackage();
    writeAddInSettings(pkg, ID, { a: '{"b":"<1>"}' });
    writeAddInSettings(pkg, ID, { c: '"\\n"' });
    expect(readAddInPart(pkg, ID)).toEqual({
      path: 'xl/webextensions/webextension2.xml',
      settings: { c: '"\\n"' },
    });
    expect(pkg.text('xl/webextensions/webextension1.xml')).toBe(
      LEDGER_PARTS['xl/webextensions/webextension1.xml'],
    );
    expect(pkg.text('xl/webextensions/taskpanes.xml')?.match(/<wetp:taskpane /g)).toHaveLength(2);
  });

  it('makes the task pane list where the file has none', () => {
    const pkg = ledgerPackage({
      '_rels/.rels': (LEDGER_PARTS['_rels/.rels'] ?? '').replace(
        /<Relationship Id="rId2".*?\/>/,
        '',
      ),
    });
    pkg.remove('xl/webextensions/taskpanes.xml');
    writeAddInSettings(pkg, ID, { a: '1' });
    expect(readAddInPart(pkg, ID)?.settings).toEqual({ a: '1' });
  });

  it('makes nothing for no settings', () => {
    const pkg = ledgerPackage();
    writeAddInSettings(pkg, ID, {});
    expect(pkg.changed).toBe(false);
  });
});
