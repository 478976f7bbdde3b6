import type { LookRun } from './types';

/**
 * The same looks in fewer runs: a run right below one of the same columns, look and colours lengthens
 * it. Each run costs Excel a dozen calls, and most rows of a table look like the one above.
 */
export function joinRuns(runs: readonly LookRun[]): LookRun[] {
  const joined: LookRun[] = [];
  const places = new Map<string, number>();
  for (const run of runs) {
    const { left, right } = run.area;
    const key = JSON.stringify([left, right, run.look, run.fill, run.font]);
    const place = places.get(key);
    const above = place === undefined ? undefined : joined[place];
    if (place !== undefined && above?.area.bottom === run.area.top - 1) {
      joined[place] = { ...above, area: { ...above.area, bottom: run.area.bottom } };
    } else {
      places.set(key, joined.push(run) - 1);
    }
  }
  return joined;
}
