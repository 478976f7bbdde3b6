import { HELPER_TITLES } from './names';

/**
 * Where our two titles stand side by side in a row of cell values.
 *
 * @returns The index of the first of them, or -1 where the pair is not there.
 */
export function indexOfHelperTitles(values: readonly unknown[]): number {
  return values.findIndex((_, at) =>
    HELPER_TITLES.every((title, next) => values[at + next] === title),
  );
}
