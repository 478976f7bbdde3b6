import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellName } from '../../../src/xlsx/address/a1';
import { encodeCellText, escapeAttribute } from '../../../src/xlsx/xml/xml-text';
import { zipParts, type Parts } from '../../support/xlsx-parts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Rows = readonly (readonly (string | number | null)[])[];

/** The parts of a workbook with one sheet, so that a test can spoil one of them. */
export function ledgerParts(rows: Rows, sheet = '整改台账'): Parts {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${ML}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="${escapeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${R}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheetXml(rows),
  };
}

function sheetXml(rows: Rows): string {
  const body = rows.map((cells, at) => {
    const written = cells.map((value, column) => {
      const name = cellName(at + 1, column + 1);
      if (value === null) return '';
      if (typeof value === 'number') return `<c r="${name}"><v>${value}</v></c>`;
      return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
    });
    return `<row r="${at + 1}">${written.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

export function ledgerFile(rows: Rows, sheet?: string): Uint8Array {
  return zipParts(ledgerParts(rows, sheet));
}

/** A folder of its own for one test; `done` takes it away. */
export async function workFolder(): Promise<{
  readonly put: (name: string, bytes: Uint8Array | string) => Promise<string>;
  readonly path: (name: string) => string;
  readonly done: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'security-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put: async (name, bytes) => {
      await writeFile(path(name), bytes);
      return path(name);
    },
    done: () => rm(folder, { recursive: true, force: true }),
  };
}
