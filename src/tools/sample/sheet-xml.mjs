import { styleIndex } from './styles.mjs';
import { areaRef, cellRef } from './xml.mjs';

/** Excel counts days from 1899-12-30. */
const daySerial = (day) => Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);

function cellXml(row, column, { style, value }, strings) {
  const start = `<c r="${cellRef(row, column)}" s="${styleIndex(style)}"`;
  if (value === undefined) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'object') return `${start}><v>${daySerial(value.day)}</v></c>`;
  return `${start} t="s"><v>${strings.add(value)}</v></c>`;
}

function viewXml(frozenRows, first) {
  const selected = first ? ' tabSelected="1"' : '';
  if (frozenRows === 0) return `<sheetView${selected} workbookViewId="0"/>`;
  const below = `A${frozenRows + 1}`;
  return (
    `<sheetView${selected} workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="${below}"` +
    ` activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView>`
  );
}

const columnsXml = (widths) =>
  `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;

const mergesXml = (merges) =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaRef(area)}"/>`).join('')}</mergeCells>`;

const PRINT_XML =
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>';

/**
 * A worksheet part; the elements stand in the order of CT_Worksheet, which Excel insists on.
 *
 * @param {object} sheet what `ledgerSheet` and `guideSheet` return
 * @param {{add(text: string): number}} strings the shared strings, filled on the way
 * @param {boolean} first the sheet shown on opening
 */
export function sheetXml(sheet, strings, first) {
  const rows = sheet.rows.map(({ height, cells }, i) => {
    const row = i + 1;
    const written = cells.map((cell, column) => cellXml(row, column + 1, cell, strings));
    return `<row r="${row}" ht="${height}" customHeight="1">${written.join('')}</row>`;
  });
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${areaRef([1, 1, sheet.rows.length, sheet.widths.length])}"/>` +
    `<sheetViews>${viewXml(sheet.frozenRows, first)}</sheetViews>` +
    '<sheetFormatPr defaultRowHeight="14.4"/>' +
    columnsXml(sheet.widths) +
    `<sheetData>${rows.join('')}</sheetData>` +
    (sheet.filter ? `<autoFilter ref="${areaRef(sheet.filter)}"/>` : '') +
    mergesXml(sheet.merges) +
    sheet.afterMerges +
    PRINT_XML +
    '</worksheet>'
  );
}
