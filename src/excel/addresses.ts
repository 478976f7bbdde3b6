import { columnNumber } from '../domain/grid/cells';
import type { Area } from '../domain/grid/sheet-grid';

/** The last row and column of an Excel sheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** One end of a range: a cell (F7), a whole column (F) or a whole row (7), with or without dollars. */
const CORNER = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/iu;

interface Corner {
  /** 0 where the corner names none. */
  readonly row: number;
  readonly column: number;
}

/**
 * The areas of an address as Excel's events write it: `B7`, `A3:C5`, `3:5`, `A:C`, several of them parted by
 * commas, each with or without its sheet. Parts that cannot be read are left out.
 */
export function areasOf(address: string): readonly Area[] {
  return address.split(',').flatMap((part) => {
    const area = areaOf(part.slice(part.lastIndexOf('!') + 1).trim());
    return area === null ? [] : [area];
  });
}

function areaOf(part: string): Area | null {
  const [first, last = first, ...rest] = part.split(':').map(cornerOf);
  if (!first || !last || rest.length > 0) return null;
  if ((first.row === 0) !== (last.row === 0)) return null;
  if ((first.column === 0) !== (last.column === 0)) return null;
  const rows = first.row === 0 ? [1, LAST_ROW] : [first.row, last.row];
  const columns = first.column === 0 ? [1, LAST_COLUMN] : [first.column, last.column];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.bottom > LAST_ROW || area.right > LAST_COLUMN ? null : area;
}

function cornerOf(text: string): Corner | null {
  const [, letters = '', digits = ''] = CORNER.exec(text) ?? [];
  if (letters === '' && digits === '') return null;
  const row = Number(digits);
  if (digits !== '' && row === 0) return null;
  return { row, column: letters === '' ? 0 : columnNumber(letters) };
}
