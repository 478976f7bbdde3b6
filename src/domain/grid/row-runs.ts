/** Rows that follow each other without a gap, both included. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Ascending row numbers as runs, in their order; none for no rows. */
export function runsOfRows(rows: readonly number[]): readonly RowRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.last === row - 1) last.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
