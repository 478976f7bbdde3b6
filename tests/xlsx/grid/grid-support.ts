import { CellMaker } from '../../../src/xlsx/grid/cell-maker';
import type { PlainGrid } from '../../../src/xlsx/grid/plain-grid';
import { readSheetGrid } from '../../../src/xlsx/grid/read-grid';
import { openXlsxToRead } from '../../../src/xlsx/open-xlsx';
import { readSharedStrings } from '../../../src/xlsx/read/shared-strings';
import { readStyles } from '../../../src/xlsx/read/styles';
import { ledgerFile } from '../../support/xlsx-fixture';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PATH = 'xl/worksheets/sheet1.xml';

/** A worksheet part with this inside. */
export const worksheet = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${content}</worksheet>`;

/** A worksheet part with these rows. */
export const data = (rows: string): string => worksheet(`<sheetData>${rows}</sheetData>`);

/** The worksheet part read the quick way where it can be, or always the thorough way. */
export function gridOf(part: string, way: 'quick' | 'thorough', date1904 = false): PlainGrid {
  const opening = openXlsxToRead(ledgerFile({ [PATH]: part }));
  if (!opening.ok) throw new Error(opening.message);
  const { package: pkg, parts } = opening;
  const strings = readSharedStrings(pkg);
  const formats = readStyles(pkg).formats.map(({ numberFormat }) => numberFormat);
  const cells = new CellMaker(formats, strings, date1904);
  const source = { package: pkg, parts: way === 'quick' ? parts : null, strings, cells };
  return readSheetGrid(source, PATH).grid;
}
