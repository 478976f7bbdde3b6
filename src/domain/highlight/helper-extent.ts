import { indexOfHelperTitles } from './helper-titles';
import { isStateContent } from './state-content';

/** One row of our two columns as Office.js gives formulas: the formula with its `=`, else the value. */
type HelperRow = readonly unknown[];

/**
 * How many rows from the title row on are ours: up to our last state word. The header of another table
 * that stands below in the same columns ends them, for that table may well hold the same words.
 */
export function helperExtent(rows: readonly HelperRow[]): number {
  const foreign = rows.findIndex((row, at) => at > 0 && isForeignHeader(row));
  const above = foreign < 0 ? rows : rows.slice(0, foreign);
  const last = above.map(([, state]) => isStateContent(state)).lastIndexOf(true);
  return Math.max(0, last) + 1;
}

/**
 * May our columns be written over these rows, from the ledger's header down? A formula that shows nothing
 * is the user's, and so is what stands below our last state word, when the ledger has grown down to it.
 */
export function isHelperFree(rows: readonly HelperRow[]): boolean {
  const titles = rows.findIndex((row) => indexOfHelperTitles(row) === 0);
  if (titles < 0) return rows.every((row) => row.every((content) => content === ''));
  const below = rows.slice(titles + helperExtent(rows.slice(titles)));
  return below.every(isOurRow);
}

/** A due day, whatever was made of the word beside it; a word of ours; or nothing. */
function isOurRow([due, state]: HelperRow): boolean {
  return typeof due === 'number' || (due === '' && (state === '' || isStateContent(state)));
}

/** Words in both columns: we write no words beside a state. */
function isForeignHeader([due, state]: HelperRow): boolean {
  return isText(due) && isText(state) && !isStateContent(state);
}

function isText(content: unknown): boolean {
  return typeof content === 'string' && content !== '';
}
