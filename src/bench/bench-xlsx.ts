import { strToU8, zipSync } from 'fflate';
import { cellName } from '../domain/grid/cells';
import { LOOKS, LOOK_FORMATS, type BenchCell, type BenchTable } from './bench-table';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Number formats of our own start here. */
const OWN_FORMAT = 164;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A sheet with its name. */
export interface BenchSheet extends BenchTable {
  readonly name: string;
}

/** The table as Excel would save it: shared strings, styles, merged areas; one sheet, 整改台账. */
export function benchXlsx(table: BenchTable): Uint8Array {
  return benchBook([{ ...table, name: '整改台账' }]);
}

/** Several sheets in one file, the first in front. */
export function benchBook(sheets: readonly BenchSheet[]): Uint8Array {
  const strings = new Map<string, number>();
  const pages = sheets.map((sheet, at) => ({
    ...{ path: `worksheets/sheet${at + 1}.xml`, xml: sheetXml(sheet, strings) },
    entry: `<sheet name="${escape(sheet.name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  }));
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(pages.map(({ path }) => path)),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${pages.map(({ entry }) => entry).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...pages.map(({ path }) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(pages.map(({ path, xml }) => [`xl/${path}`, xml])),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': stringsXml(strings),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    { level: 6 },
  );
}

function sheetXml({ rows, merges }: BenchTable, strings: Map<string, number>): string {
  const body = rows.map((cells, at) => {
    const row = at + 1;
    const written = cells.map((cell, column) => cellXml(cell, cellName(row, column + 1), strings));
    return `<row r="${row}" spans="1:${cells.length}">${written.join('')}</row>`;
  });
  const areas = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${cellName(top, left)}:${cellName(bottom, right)}"/>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData><mergeCells count="${areas.length}">${areas.join('')}</mergeCells></worksheet>`;
}

function cellXml({ value, look }: BenchCell, name: string, strings: Map<string, number>): string {
  const style = look === 'plain' ? '' : ` s="${LOOKS.indexOf(look)}"`;
  if (value === '') return `<c r="${name}"${style}/>`;
  if (typeof value === 'number') return `<c r="${name}"${style}><v>${value}</v></c>`;
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return `<c r="${name}"${style} t="s"><v>${index}</v></c>`;
}

function stringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) => `<si><t>${escape(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${items.join('')}</sst>`;
}

function stylesXml(): string {
  const formats = LOOKS.map(
    (look, at) =>
      `<numFmt numFmtId="${OWN_FORMAT + at}" formatCode="${escape(LOOK_FORMATS[look])}"/>`,
  );
  const looks = LOOKS.map((_, at) => `<xf numFmtId="${OWN_FORMAT + at}" applyNumberFormat="1"/>`);
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${LOOKS.length}">${formats.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${LOOKS.length}">${looks.join('')}</cellXfs></styleSheet>`;
}

function contentTypes(pages: readonly string[]): string {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ...pages.map((path) => [`xl/${path}`, 'worksheet'] as const),
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings'],
  ].map(([part, kind]) => `<Override PartName="/${part}" ContentType="${TYPE}.${kind}+xml"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const written = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}
