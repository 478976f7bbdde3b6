import { PLAIN_PAGE, readPageSetup, type PageSetup } from '../../../src/xlsx/read/page-setup';
import { sheetWith } from '../../support/xlsx-open';

test.each<[content: string, setup: Partial<PageSetup>]>([
  ['<sheetData/>', {}],
  [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions horizontalCentered="1"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    {
      fitToPage: true,
      centredAcross: true,
      paperSize: 9,
      orientation: 'landscape',
      fitToHeight: 0,
    },
  ],
  [
    '<sheetData/><pageSetup scale="85" fitToWidth="2" orientation="default"/>',
    { scale: 85, fitToWidth: 2 },
  ],
  [
    '<sheetData/><pageMargins left="0.5" right="0.6" top="1" bottom="1.1" header="0.2" footer="0.25"/><headerFooter><oddHeader>&amp;L甲</oddHeader><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>',
    {
      leftMargin: 0.5,
      rightMargin: 0.6,
      topMargin: 1,
      bottomMargin: 1.1,
      headerMargin: 0.2,
      footerMargin: 0.25,
      header: '&L甲',
      footer: '&C第 &P 页',
    },
  ],
])('%s is printed so', (content, setup) => {
  expect(readPageSetup(sheetWith(content))).toEqual({ ...PLAIN_PAGE, ...setup });
});
