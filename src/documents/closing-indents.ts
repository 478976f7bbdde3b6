import type { OfficialDocument } from '../domain/document/types';
import { CHARACTERS_A_LINE, widthInCharacters } from './measures';

/** GB/T 9704-2012, 7.3.5.1: the date stands four characters from the right, the signature centred on it. */
const DATE_INDENT = 4;
/** As near as a signature wider than that comes to the right edge; the date moves along. */
const LEAST_INDENT = 2;

/**
 * How many characters each block stands in from the right edge; null where it is neither signature nor
 * date. One wider than a line stands at the edge.
 */
export function closingIndents({ blocks }: OfficialDocument): readonly (number | null)[] {
  const widths = blocks.map((block) =>
    block.kind === 'signature' || block.kind === 'date'
      ? widthInCharacters(block.runs.map(({ text }) => text).join(''))
      : null,
  );
  const date = widths.find((_, at) => blocks[at]?.kind === 'date') ?? null;
  const widest = Math.max(0, ...widths.map((width) => width ?? 0));
  // Half of each line stands right of the middle that all share.
  const middle = Math.max(
    date === null ? 0 : DATE_INDENT + date / 2,
    Math.min(LEAST_INDENT, Math.max(0, CHARACTERS_A_LINE - widest)) + widest / 2,
  );
  return widths.map((width) => (width === null ? null : Math.max(0, middle - width / 2)));
}
