import { runsOfRows } from '../../../domain/grid/row-runs';

/** A, A and B, A, B and C; '' where there is none. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The first letter as at the start of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "row 5" or "rows 5–7"; rows are Excel row numbers. */
export function rowsOf(first: number, last: number): string {
  return first === last ? `row ${first}` : `rows ${first}–${last}`;
}

/** Ascending row numbers as "5, 7–9"; at most `most` runs, then "and more". */
export function runsOf(rows: readonly number[], most = 8): string {
  const runs = runsOfRows(rows);
  const shown = runs
    .slice(0, most)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return runs.length > most ? `${shown.join(', ')} and more` : listed(shown);
}
