import type { CellEdit } from '../app/ports';
import { jsonBytes, MESSAGE_BYTES } from './payload';

/** So many edits at most go in one round trip, however short: between two the user can stop. */
const MOST_EDITS = 2000;

/** What stands around the content of one cell in an answer: its number format, and how its font looks. */
const AROUND_CELL = 300;

/**
 * How many edits from one on go in one round trip, so that neither what is asked nor what is answered exceeds
 * what Excel on the web takes: each cell is told twice before (value and formula), written and told once more.
 *
 * @returns At least 1.
 */
export function roundSize(edits: readonly CellEdit[], from: number): number {
  let bytes = 0;
  let size = 0;
  for (const edit of edits.slice(from, from + MOST_EDITS)) {
    bytes += editBytes(edit);
    if (size > 0 && bytes > MESSAGE_BYTES) break;
    size += 1;
  }
  return Math.max(1, size);
}

/** The larger of both answers and the request, all of them below this. */
function editBytes({ before, after, numberFormat }: CellEdit): number {
  const held = jsonBytes(String(before));
  const written = jsonBytes(String(after));
  return 2 * Math.max(held, written) + jsonBytes(numberFormat ?? '') + AROUND_CELL;
}
