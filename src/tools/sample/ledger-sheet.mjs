import { COLUMNS, STATUS_WORDS } from './columns.mjs';
import { AREAS, SUBTITLE, TITLE } from './items.mjs';
import { rowHeights } from './row-heights.mjs';
import { areaRef, cellRef, escapeXml } from './xml.mjs';

const SHEET_NAME = '整改台账';
const HEADER_TOP = 3;
const HEADER_BOTTOM = 4;
const FIRST_ROW = HEADER_BOTTOM + 1;
const LAST_COLUMN = COLUMNS.length;

const columnOf = (field) => COLUMNS.findIndex((column) => column.field === field) + 1;

/** One row of the sheet under construction: cells by column number, and a height in points. */
const blankRow = (height, style) => ({
  height,
  cells: COLUMNS.map((column) => ({ style: style ?? column.style, value: undefined })),
});

function headings() {
  const top = blankRow(24, 'head');
  const bottom = blankRow(24, 'head');
  const merges = [];
  COLUMNS.forEach((column, i) => {
    if (column.group === undefined) {
      top.cells[i].value = column.title;
      merges.push([HEADER_TOP, i + 1, HEADER_BOTTOM, i + 1]);
      return;
    }
    bottom.cells[i].value = column.title;
    if (COLUMNS[i - 1]?.group === column.group) return;
    const size = COLUMNS.filter(({ group }) => group === column.group).length;
    top.cells[i].value = column.group;
    merges.push([HEADER_TOP, i + 1, HEADER_TOP, i + size]);
  });
  return { rows: [top, bottom], merges };
}

/** Dates go to their own cells as real dates; a blank stays blank. */
const asCell = (field, value) =>
  field === 'completedOn' && value !== undefined ? { day: value } : value;

const textOf = (value) => (typeof value === 'string' ? value : '2024年12月31日');

/** The rows of one problem. What the problem itself says is merged over its measures. */
function problemRows(item, top) {
  const { measures } = item;
  const rows = measures.map(() => blankRow(0));
  const merges = [];
  const measured = [];
  COLUMNS.forEach(({ field, width }, i) => {
    const own = measures.some((measure) => measure[field] !== undefined);
    measures.forEach((measure, row) => {
      const value = own ? measure[field] : row === 0 ? item[field] : undefined;
      rows[row].cells[i].value = asCell(field, value);
      if (value !== undefined && field !== 'category') {
        measured.push({ text: textOf(value), width, row, span: own ? 1 : measures.length });
      }
    });
    if (!own && field !== 'category' && measures.length > 1) {
      merges.push([top, i + 1, top + measures.length - 1, i + 1]);
    }
  });
  const heights = rowHeights(measures.length, measured);
  rows.forEach((row, i) => {
    row.height = heights[i];
  });
  return { rows, merges };
}

function body() {
  const rows = [];
  const merges = [];
  let serial = 0;
  for (const area of AREAS) {
    const top = FIRST_ROW + rows.length;
    area.items.forEach((item, i) => {
      serial += 1;
      const category = i === 0 ? area.name : undefined;
      const written = problemRows({ ...item, serial, category }, FIRST_ROW + rows.length);
      rows.push(...written.rows);
      merges.push(...written.merges);
    });
    merges.push([top, columnOf('category'), FIRST_ROW + rows.length - 1, columnOf('category')]);
  }
  return { rows, merges };
}

const oneCellRow = (value, style, height) => {
  const row = blankRow(height, style);
  row.cells[0].value = value;
  return row;
};

/** The clerk's own rule, to show that the add-in leaves it alone: 备注 with 重点 is bold. */
function remarkRule(lastRow) {
  const column = columnOf('remark');
  const first = cellRef(FIRST_ROW, column);
  const formula = `NOT(ISERROR(SEARCH("重点",${first})))`;
  return (
    `<conditionalFormatting sqref="${areaRef([FIRST_ROW, column, lastRow, column])}">` +
    '<cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="重点">' +
    `<formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`
  );
}

function statusList(lastRow) {
  const column = columnOf('status');
  return (
    '<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1"' +
    ' showInputMessage="1" showErrorMessage="1" errorTitle="整改状态" error="请从列表中选择整改状态。"' +
    ` sqref="${areaRef([FIRST_ROW, column, lastRow, column])}">` +
    `<formula1>${escapeXml(`"${STATUS_WORDS.join(',')}"`)}</formula1></dataValidation></dataValidations>`
  );
}

/** The ledger sheet: rows, merges and the parts of the sheet that are not cells. */
export function ledgerSheet() {
  const head = headings();
  const written = body();
  const rows = [
    oneCellRow(TITLE, 'title', 36),
    oneCellRow(SUBTITLE, 'note', 22),
    ...head.rows,
    ...written.rows,
  ];
  const lastRow = rows.length;
  const filter = [HEADER_BOTTOM, 1, lastRow, LAST_COLUMN];
  return {
    name: SHEET_NAME,
    widths: COLUMNS.map(({ width }) => width),
    rows,
    merges: [[1, 1, 1, LAST_COLUMN], [2, 1, 2, LAST_COLUMN], ...head.merges, ...written.merges],
    frozenRows: HEADER_BOTTOM,
    filter,
    afterMerges: remarkRule(lastRow) + statusList(lastRow),
    names: [
      { name: '_xlnm._FilterDatabase', area: filter, hidden: true },
      { name: '_xlnm.Print_Area', area: [1, 1, lastRow, LAST_COLUMN] },
      { name: '_xlnm.Print_Titles', rows: [HEADER_TOP, HEADER_BOTTOM] },
    ],
  };
}
