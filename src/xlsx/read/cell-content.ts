import { decodeCellText } from '../xml/xml-text';
import { flag, numeric } from '../xml/xml-tree';
import { isoDateSerial } from './iso-date';

export type CellType = 'empty' | 'number' | 'text' | 'boolean' | 'error';

/** number, text or error code as string, boolean; null where empty. */
export interface CellContent {
  readonly type: CellType;
  readonly value: string | number | boolean | null;
}

/**
 * What a cell holds (ECMA-376 18.3.1.4): `kind` is its `t` (`n` where it has none), `raw` the characters
 * of its value, `inline` those of its own text. A shared string that is not there is empty.
 */
export function cellContent(
  kind: string,
  raw: string,
  inline: string,
  strings: readonly string[],
): CellContent {
  if (kind === 'inlineStr') return { type: 'text', value: decodeCellText(inline) };
  if (raw === '' && kind !== 'str') return { type: 'empty', value: null };
  switch (kind) {
    case 's':
      return { type: 'text', value: strings[Number(raw)] ?? '' };
    case 'str':
      return { type: 'text', value: decodeCellText(raw) };
    case 'b':
      return { type: 'boolean', value: flag(raw.trim()) };
    case 'e':
      return { type: 'error', value: raw };
    case 'd':
      return dateContent(raw);
    default:
      return numberContent(raw);
  }
}

function dateContent(raw: string): CellContent {
  const serial = isoDateSerial(raw);
  return serial === null ? { type: 'text', value: raw } : { type: 'number', value: serial };
}

/** A number that cannot be read is kept as the text it is. */
function numberContent(raw: string): CellContent {
  const number = numeric(raw);
  return number === undefined ? { type: 'text', value: raw } : { type: 'number', value: number };
}
