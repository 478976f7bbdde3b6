import type { Area } from '../univer/area';

/** Cells as few areas: runs along a row, and runs of the same columns in rows one below the other. */
export function joinedAreas(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs(cells)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    const area = above === undefined ? undefined : areas[above];
    if (above !== undefined && area?.bottom === run.top - 1) {
      areas[above] = { ...area, bottom: run.bottom };
    } else {
      open.set(key, areas.length);
      areas.push(run);
    }
  }
  return areas;
}

function runs(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const found: Area[] = [];
  for (const [row, column] of cells) {
    const last = found.at(-1);
    if (last?.top === row && last.right === column - 1) {
      found[found.length - 1] = { ...last, right: column };
    } else {
      found.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return found;
}
