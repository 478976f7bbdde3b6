import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../address/a1';

/**
 * Parts of a formula that may look like a reference but are none (texts, quoted sheet names, structured
 * references, numbers such as 2E3), or a reference with what stands around it. Order matters: the first that fits is taken.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(\u0080-\uffff])|\$?\d{1,7}:\$?\d{1,7}(?![\w.(])|\d+\.?\d*(?:E[+-]?\d+)?|[A-Z_\\\u0080-\uffff$][\w.\\$\u0080-\uffff]*\(?/gi;

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMNS = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/**
 * The formula as it reads when copied `rows` down and `columns` to the right: relative references move,
 * absolute ones, texts, sheet names, functions and names stay. One that leaves the sheet becomes `#REF!`.
 */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token, at: number) => {
    // `Sheet1!A1`: the name before `!` is a sheet, never a reference.
    if (formula[at + token.length] === '!' && !token.endsWith('(')) return token;
    return shiftToken(token, rows, columns);
  });
}

function shiftToken(token: string, rows: number, columns: number): string {
  const moved = token
    .replace(CELL, (_cell, fixColumn: string, letters: string, fixRow: string, digits: string) =>
      joined('', shiftColumn(letters, fixColumn, columns), shiftRow(digits, fixRow, rows)),
    )
    .replace(COLUMNS, (_span, fixFirst: string, first: string, fixLast: string, last: string) =>
      joined(':', shiftColumn(first, fixFirst, columns), shiftColumn(last, fixLast, columns)),
    );
  if (moved !== token) return moved;
  return token.replace(
    ROWS,
    (_band, fixFirst: string, first: string, fixLast: string, last: string) =>
      joined(':', shiftRow(first, fixFirst, rows), shiftRow(last, fixLast, rows)),
  );
}

function joined(sign: string, first: string | null, last: string | null): string {
  return first === null || last === null ? '#REF!' : first + sign + last;
}

function shiftColumn(letters: string, fixed: string, by: number): string | null {
  const column = columnNumber(letters);
  if (column > LAST_COLUMN) return fixed + letters;
  if (fixed !== '') return fixed + letters;
  const moved = column + by;
  return moved < 1 || moved > LAST_COLUMN ? null : columnName(moved);
}

function shiftRow(digits: string, fixed: string, by: number): string | null {
  if (fixed !== '') return fixed + digits;
  const moved = Number(digits) + by;
  return moved < 1 || moved > LAST_ROW ? null : String(moved);
}
