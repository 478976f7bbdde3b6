import type { SheetGrid } from '../domain/grid/sheet-grid';
import { benchGrid } from './bench-grid';
import { benchTable } from './bench-table';
import { firstFigures, readOnce, type FirstFigures } from './read-once';

/** Milliseconds of each run, all in the same process and turn by turn. */
export interface ReadingRuns {
  readonly parse: readonly number[];
  readonly read: readonly number[];
  readonly summarize: readonly number[];
  readonly check: readonly number[];
}

const collectGarbage = (): void => {
  (globalThis as { gc?: () => void }).gc?.();
};

function timeReading(rows: number, runs: number): ReadingRuns {
  const json = JSON.stringify(benchGrid(benchTable(rows)));
  const times = {
    parse: [] as number[],
    read: [] as number[],
    summarize: [] as number[],
    check: [] as number[],
  };
  // The first run of each warms up and does not count.
  for (let run = -1; run < runs; run += 1) {
    collectGarbage();
    const start = performance.now();
    // What was just parsed is what is read, so that nothing can be remembered of it.
    const grid = JSON.parse(json) as SheetGrid;
    const parse = performance.now() - start;
    collectGarbage();
    const { read, summarize, check } = readOnce(grid);
    if (run < 0) continue;
    times.parse.push(parse);
    times.read.push(read);
    times.summarize.push(summarize);
    times.check.push(check);
  }
  return times;
}

/** The first reading of a fresh process, and one like those after each change, each after its JSON.parse. */
export interface FirstRuns {
  readonly coldParse: number;
  readonly cold: FirstFigures;
  readonly warmParse: number;
  readonly warm: FirstFigures;
}

/** Readings after which nothing is cold any more. */
const WARM_UP = 10;

function timeFirst(rows: number): FirstRuns {
  const json = JSON.stringify(benchGrid(benchTable(rows)));
  const once = (): { readonly parse: number; readonly read: FirstFigures } => {
    collectGarbage();
    const start = performance.now();
    const grid = JSON.parse(json) as SheetGrid;
    return { parse: performance.now() - start, read: firstFigures(grid) };
  };
  const cold = once();
  for (let run = 0; run < WARM_UP; run += 1) once();
  const warm = once();
  return { coldParse: cold.parse, cold: cold.read, warmParse: warm.parse, warm: warm.read };
}

/** The pieces that are measured in a process of their own; each prints one line of JSON or nothing. */
const PIECES: Readonly<Record<string, (args: readonly string[]) => string>> = {
  reading: ([rows, runs]) => JSON.stringify(timeReading(Number(rows), Number(runs))),
  first: ([rows]) => JSON.stringify(timeFirst(Number(rows))),
  grid: ([rows]) => String(benchGrid(benchTable(Number(rows))).rows.length),
  ledger: ([rows]) => String(readOnce(benchGrid(benchTable(Number(rows)))).findings.length),
};

/** Runs one piece. Throws RangeError for a name that is none. */
export function runPiece(name: string | undefined, args: readonly string[]): string {
  const piece = PIECES[name ?? ''];
  if (piece === undefined) throw new RangeError(`Cannot run ${name ?? 'nothing'}: no such piece`);
  return piece(args);
}
