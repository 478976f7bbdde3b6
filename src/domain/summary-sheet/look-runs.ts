import type { Area } from '../grid/sheet-grid';

/**
 * The same looks in fewer runs: a run right below one of the same columns that looks the same lengthens
 * it. Each run costs Excel several calls, and most rows of a table look like the one above.
 */
export function joinRuns<T extends { readonly area: Area }>(runs: readonly T[]): T[] {
  const joined: T[] = [];
  const places = new Map<string, number>();
  for (const run of runs) {
    const {
      area: { left, right },
      ...looks
    } = run;
    const key = JSON.stringify([left, right, Object.entries(looks).sort()]);
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
