import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { partsOf } from '../../../src/domain/calendar/day';
import { AS_OF_NAME } from '../../../src/domain/highlight/names';
import { basicText, runBasic } from '../../e2e/support/libre-office-macro';
import { FIRST_ROW } from './flat-ledger';
import type { Operation, Step } from './operations';

/** A workbook after LibreOffice did to it what an operation says. */
export interface Done {
  /** As LibreOffice saved it. */
  readonly bytes: Uint8Array;
  /** By sheet, by row shown: the fills of its cells as LibreOffice draws them, null for none. */
  readonly sheets: readonly (readonly (readonly (string | null)[])[])[];
}

/** Lets LibreOffice do each operation to the coloured workbook; one start for all of them. */
export async function performInLibreOffice(
  coloured: Uint8Array,
  operations: readonly Operation[],
): Promise<Done[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ledger-colours-'));
  try {
    const file = path.join(folder, 'coloured.xlsx');
    await writeFile(file, coloured);
    const out = (at: number, end: string) => path.join(folder, `done-${at}.${end}`);
    const calls = operations.map(({ steps }, at) =>
      [
        `doc = Opened(${urlOf(file)})`,
        'sheet = doc.Sheets.getByIndex(0)',
        ...steps.flatMap(linesOf),
        `Store(doc, ${urlOf(out(at, 'xlsx'))}, ${urlOf(out(at, 'html'))})`,
      ].join('\n'),
    );
    await runBasic(`${PARTS}\nSub Work\nDim doc, sheet\n${calls.join('\n')}\nEnd Sub\n`);
    return await Promise.all(
      operations.map(async (_, at) => ({
        bytes: new Uint8Array(await readFile(out(at, 'xlsx'))),
        sheets: fillsOf(await readFile(out(at, 'html'), 'utf8')),
      })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function urlOf(file: string): string {
  return basicText(pathToFileURL(file).href);
}

function linesOf(step: Step): string[] {
  switch (step.do) {
    case 'sort':
      return [
        `SortRows(sheet, ${step.width}, ${step.column - 1}, ${step.ascending ? 'True' : 'False'})`,
      ];
    case 'filter':
      return [`FilterRows(sheet, ${step.column - 1}, ${basicText(step.value)})`];
    case 'insert':
      return [`sheet.Rows.insertByIndex(${step.row - 1}, ${step.count})`];
    case 'delete':
      return [`sheet.Rows.removeByIndex(${step.row - 1}, ${step.count})`];
    case 'copyRow':
      return [`CopyRow(sheet, ${step.row - 1}, ${step.to - 1})`];
    case 'copySheet':
      return [`doc.Sheets.copyByName(sheet.Name, ${basicText(step.name)}, 1)`];
    case 'type':
      return step.cells.map((cell, at) => {
        const place = `sheet.getCellByPosition(${step.column - 1 + at}, ${step.row - 1})`;
        return typeof cell === 'number'
          ? `${place}.setValue(${cell})`
          : `${place}.setString(${basicText(cell)})`;
      });
    case 'day': {
      const { year, month, day } = partsOf(step.day);
      const name = `doc.NamedRanges.getByName(${basicText(AS_OF_NAME)})`;
      return [`${name}.setContent("DATE(${year};${month};${day})")`];
    }
  }
}

const PARTS = `
Function Prop(name, value)
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = name
  one.Value = value
  Prop = one
End Function

Function Opened(url)
  Opened = StarDesktop.loadComponentFromURL(url, "_blank", 0, Array(Prop("Hidden", True)))
End Function

Sub Store(doc, book, page)
  doc.calculateAll()
  doc.storeToURL(page, Array(Prop("FilterName", "HTML (StarCalc)")))
  doc.storeToURL(book, Array(Prop("FilterName", "Calc MS Excel 2007 XML")))
  doc.close(True)
End Sub

Function LastRow(sheet)
  Dim held
  held = sheet.Columns.getByIndex(0).queryContentCells(7).RangeAddresses
  LastRow = held(UBound(held)).EndRow
End Function

Sub SortRows(sheet, width, column, ascending)
  Dim fields(0) As New com.sun.star.table.TableSortField
  fields(0).Field = column
  fields(0).IsAscending = ascending
  Dim body
  body = sheet.getCellRangeByPosition(0, ${FIRST_ROW - 1}, width - 1, LastRow(sheet))
  body.sort(Array(Prop("SortFields", fields()), Prop("ContainsHeader", False)))
End Sub

Sub FilterRows(sheet, column, value)
  Dim body, asked
  body = sheet.getCellRangeByPosition(0, ${FIRST_ROW - 2}, 6, LastRow(sheet))
  asked = body.createFilterDescriptor(True)
  asked.ContainsHeader = True
  Dim fields(0) As New com.sun.star.sheet.TableFilterField
  fields(0).Field = column
  fields(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
  fields(0).IsNumeric = False
  fields(0).StringValue = value
  asked.setFilterFields(fields())
  body.filter(asked)
End Sub

Sub CopyRow(sheet, row, target)
  Dim source
  source = sheet.getCellRangeByPosition(0, row, 20, row)
  sheet.copyRange(sheet.getCellByPosition(0, target).CellAddress, source.RangeAddress)
End Sub
`;

/** Each sheet is a table, each row shown a line of it. */
function fillsOf(page: string): (string | null)[][][] {
  return [...page.matchAll(/<table[\s\S]*?<\/table>/gu)].map(([table]) =>
    [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/gu)].map(([, row = '']) =>
      [...row.matchAll(/<td([^>]*)>/gu)].map(
        ([, marks = '']) => /bgcolor="(#[0-9A-F]{6})"/u.exec(marks)?.[1] ?? null,
      ),
    ),
  );
}
