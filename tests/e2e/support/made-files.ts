import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blankXlsx } from '../../../src/xlsx/blank-xlsx';
import { cellName } from '../../../src/domain/grid/cells';
import { escapeAttribute } from '../../../src/xlsx/xml/xml-text';

type Row = readonly (string | number)[];

interface MadeSheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly hidden?: boolean;
}

/** The titles of a small ledger. */
const TITLES: Row = ['序号', '反馈问题', '整改措施', '责任单位', '整改时限', '整改状态'];

/** A small ledger of so many problems, none of them done; all fall due at the end of 2025. */
export function smallLedger(problems: number): readonly Row[] {
  const rows = Array.from({ length: problems }, (_, at): Row => [
    at + 1,
    `第${at + 1}项记录不完整，有3处没有签字。`,
    '补齐记录，每月检查一次。',
    '办公室',
    '2025年12月31日前',
    '正在推进',
  ]);
  return [TITLES, ...rows];
}

/** A workbook of these sheets, the first one shown. */
export function workbookOf(sheets: readonly MadeSheet[]): Uint8Array {
  return changed(blankXlsx(), (parts) => {
    const blank = text(parts, 'xl/worksheets/sheet1.xml');
    const numbered = sheets.map((sheet, at) => ({ ...sheet, n: at + 1 }));
    for (const { n, rows } of numbered) {
      parts[`xl/worksheets/sheet${n}.xml`] = strToU8(
        blank.replace('<sheetData/>', () => `<sheetData>${rows.map(rowXml).join('')}</sheetData>`),
      );
    }
    edit(parts, '[Content_Types].xml', (xml) =>
      repeated(xml, /<Override [^>]*sheet1[^>]*>/u, numbered),
    );
    edit(parts, 'xl/_rels/workbook.xml.rels', (xml) =>
      repeated(xml, /<Relationship [^>]*sheet1[^>]*>/u, numbered),
    );
    edit(parts, 'xl/workbook.xml', (xml) =>
      xml.replace(/<sheet name[^>]*>/u, () =>
        numbered
          .map(
            ({ name, hidden, n }) =>
              `<sheet name="${escapeAttribute(name)}" sheetId="${n}"${hidden === true ? ' state="hidden"' : ''} r:id="rIdSheet${n}"/>`,
          )
          .join(''),
      ),
    );
  });
}

/** The same workbook with its first sheet protected, without a password. */
export function protectedFile(bytes: Uint8Array): Uint8Array {
  return changed(bytes, (parts) => {
    edit(parts, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
  });
}

type PartBytes = Record<string, Uint8Array>;

function changed(bytes: Uint8Array, change: (parts: PartBytes) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

function text(parts: PartBytes, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new Error(`Cannot make the workbook: no ${name}`);
  return strFromU8(part);
}

function edit(parts: PartBytes, name: string, change: (xml: string) => string): void {
  const before = text(parts, name);
  const after = change(before);
  if (after === before) throw new Error(`Cannot make the workbook: nothing to change in ${name}`);
  parts[name] = strToU8(after);
}

/** What stands there for the first sheet, once for each sheet. */
function repeated(xml: string, first: RegExp, sheets: readonly { readonly n: number }[]): string {
  return xml.replace(first, (one) =>
    sheets
      .map(({ n }) =>
        one.replace('sheet1.xml', `sheet${n}.xml`).replace('"rId1"', `"rIdSheet${n}"`),
      )
      .join(''),
  );
}

function rowXml(cells: Row, at: number): string {
  const row = at + 1;
  const written = cells.map((value, column) => cellXml(cellName(row, column + 1), value));
  return `<row r="${row}">${written.join('')}</row>`;
}

function cellXml(name: string, value: string | number): string {
  return typeof value === 'number'
    ? `<c r="${name}"><v>${value}</v></c>`
    : `<c r="${name}" t="inlineStr"><is><t>${escapeAttribute(value)}</t></is></c>`;
}
