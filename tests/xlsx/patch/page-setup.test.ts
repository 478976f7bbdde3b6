import { pageSetupSplices } from '../../../src/xlsx/patch/page-setup';
import { readPageSetup, type PageSetup } from '../../../src/xlsx/read/page-setup';
import { contentAfter, sheetOf, sheetWith, ledgerPackage } from '../../support/xlsx-open';

const HEAD = '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';

test.each<[before: string, change: Partial<PageSetup>, after: string]>([
  ['', {}, ''],
  [
    '',
    { orientation: 'landscape', paperSize: 9, fitToHeight: 0, centredAcross: true },
    '<printOptions horizontalCentered="1"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>',
  ],
  [
    '<pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0" footer="0"/><headerFooter/>',
    { paperSize: 8, centredAcross: true },
    '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0" footer="0"/><pageSetup paperSize="8"/><headerFooter/>',
  ],
  [
    '<printOptions gridLines="1" horizontalCentered="1"/><pageSetup paperSize="9" copies="2" orientation="landscape"/>',
    { centredAcross: false, scale: 80 },
    '<printOptions gridLines="1"/><pageSetup paperSize="9" copies="2" orientation="landscape" scale="80"/>',
  ],
  // Whether it is fitted stands in the head of the sheet.
  ['', { fitToPage: true }, ''],
])('“%s” changed by %j', (before, change, after) => {
  const sheet = sheetWith(HEAD + before);
  const wanted = { ...readPageSetup(sheet), ...change };
  expect(contentAfter(sheet, pageSetupSplices(sheet, wanted))).toBe(HEAD + after);
});

it('keeps the printer’s own settings', () => {
  const sheet = sheetOf(ledgerPackage());
  const wanted: PageSetup = { ...readPageSetup(sheet), orientation: 'portrait' };
  expect(contentAfter(sheet, pageSetupSplices(sheet, wanted))).toContain(
    '<pageSetup paperSize="9" orientation="portrait" r:id="rId3"/>',
  );
});
