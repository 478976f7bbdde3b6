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
  [
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    { leftMargin: 0.5 },
    '<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  ],
  [
    '',
    { footerMargin: 0.2, footer: '&C第 &P 页<1>' },
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.2"/><headerFooter><oddFooter>&amp;C第 &amp;P 页&lt;1&gt;</oddFooter></headerFooter>',
  ],
  [
    '<headerFooter differentFirst="1"><oddFooter>&amp;C甲</oddFooter><firstFooter>乙</firstFooter></headerFooter>',
    { header: '&R丙', footer: '' },
    '<headerFooter differentFirst="1"><oddHeader>&amp;R丙</oddHeader><firstFooter>乙</firstFooter></headerFooter>',
  ],
  ['<headerFooter/>', { header: '甲' }, '<headerFooter><oddHeader>甲</oddHeader></headerFooter>'],
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
