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
])('%s is printed so', (content, setup) => {
  expect(readPageSetup(sheetWith(content))).toEqual({ ...PLAIN_PAGE, ...setup });
});
