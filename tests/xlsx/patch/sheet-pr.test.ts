import { sheetPrSplices, type SheetPrEdit } from '../../../src/xlsx/patch/sheet-pr';
import { contentAfter, sheetWith } from '../../support/xlsx-open';

const after = (content: string, edit: SheetPrEdit): string => {
  const sheet = sheetWith(`${content}<sheetData/>`);
  return contentAfter(sheet, sheetPrSplices(sheet, edit)).replace('<sheetData/>', '');
};

test.each<[before: string, edit: SheetPrEdit, result: string]>([
  ['', { tabColour: '#c00000' }, '<sheetPr><tabColor rgb="FFC00000"/></sheetPr>'],
  ['', { tabColour: null, fitToPage: false }, ''],
  ['', { fitToPage: true }, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
  [
    '',
    { tabColour: '#c00000', fitToPage: true },
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  ],
  ['<sheetPr/>', { tabColour: '#c00000' }, '<sheetPr><tabColor rgb="FFC00000"/></sheetPr>'],
  [
    '<sheetPr codeName="a"/>',
    { tabColour: '#c00000', fitToPage: true },
    '<sheetPr codeName="a"><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  ],
  ['<sheetPr codeName="a"/>', { fitToPage: false }, '<sheetPr codeName="a"/>'],
  [
    '<sheetPr><pageSetUpPr/></sheetPr>',
    { tabColour: '#c00000' },
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr/></sheetPr>',
  ],
  ['<sheetPr><tabColor theme="4"/></sheetPr>', { tabColour: null }, '<sheetPr></sheetPr>'],
  [
    '<sheetPr><outlinePr summaryBelow="0"/></sheetPr>',
    { tabColour: '#c00000', fitToPage: true },
    '<sheetPr><tabColor rgb="FFC00000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  ],
  [
    '<sheetPr><pageSetUpPr autoPageBreaks="0"/></sheetPr>',
    { fitToPage: true },
    '<sheetPr><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>',
  ],
  [
    '<sheetPr><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>',
    { fitToPage: false },
    '<sheetPr><pageSetUpPr autoPageBreaks="0"/></sheetPr>',
  ],
  [
    '<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr>',
    { fitToPage: true },
    '<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr>',
  ],
])('“%s” with %j', (before, edit, result) => {
  expect(after(before, edit)).toBe(result);
});
