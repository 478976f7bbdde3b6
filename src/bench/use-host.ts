import { highlightLedger } from '../app/highlight-ledger';
import { loadLedger, type LoadedLedger } from '../app/load-ledger';
import { writeSummarySheet } from '../app/write-summary';
import { createExcelWorkbook } from '../excel/workbook';
import { WEB_LIMITS, type Exchange } from '../host/client/payload-limits';
import { openHost } from '../host/node';
import { benchTable } from './bench-table';
import { benchXlsx } from './bench-xlsx';
import type { HostAction, HostRun } from './host-run';
import { BENCH_OPTIONS } from './read-once';

type Measure = (name: string, action: () => Promise<unknown>) => Promise<void>;
type Program = (measure: Measure, rows: number) => Promise<void>;

/** The embedded host formats cells and calculates whole columns far more slowly than Excel. */
const MOST_ROWS_SUMMARY = 1_000;

/** What one loop of an ordinary program asks for at a time. */
const MEMBERS = ['values', 'text', 'numberFormat'];

/** The add-in itself, behind the limits of Excel on the web. */
async function own(measure: Measure, rows: number): Promise<void> {
  const workbook = createExcelWorkbook();
  let loaded: LoadedLedger | null = null;
  await measure('read', async () => {
    const found = await loadLedger(workbook, BENCH_OPTIONS, null);
    if (found.kind !== 'ledger') throw new Error(`Cannot measure: ${found.message}`);
    loaded = found;
  });
  const ledger = loaded as LoadedLedger | null;
  if (ledger === null) throw new Error('Cannot measure: nothing was read');
  await measure('colour', () => highlightLedger(workbook, ledger, false));
  if (rows > MOST_ROWS_SUMMARY) return;
  await measure('summary', () => writeSummarySheet(workbook, ledger, false, false));
  await measure('liveSummary', () => writeSummarySheet(workbook, ledger, true, false));
}

/** A program that asks for everything at once. */
async function atOnce(measure: Measure): Promise<void> {
  await measure('read', () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load(MEMBERS);
      await context.sync();
    }),
  );
}

/** A program that goes from row to row, with a round trip for each to read it and one to fill it. */
async function rowByRow(measure: Measure): Promise<void> {
  const loop = (each: (row: Excel.Range) => void): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange(true);
      used.load(['rowCount', 'columnCount']);
      await context.sync();
      for (let at = 0; at < used.rowCount; at += 1) {
        each(sheet.getRangeByIndexes(at, 0, 1, used.columnCount));
        // A round trip in a loop is what is measured.
        await context.sync();
      }
    });
  await measure('read', () => loop((row) => row.load(MEMBERS)));
  await measure('colour', () =>
    loop((row) => {
      row.format.fill.color = '#FDE7E9';
    }),
  );
}

const PROGRAMS: Readonly<Record<HostRun['program'], Program>> = {
  own,
  atOnce,
  rowByRow,
};

/** Runs one program on a made-up ledger in the embedded host and prints what went to and fro as JSON. */
async function main(program: HostRun['program'], rows: number): Promise<void> {
  const exchanges: Exchange[] = [];
  const opening = await openHost(benchXlsx(benchTable(rows)), {
    onExchange: (exchange) => exchanges.push(exchange),
    // What the peers ask for is to be known even where Excel would refuse it.
    ...(program === 'own' ? { limits: WEB_LIMITS } : {}),
  });
  if (!opening.ok) throw new Error(opening.message);
  const actions: HostAction[] = [];
  await PROGRAMS[program](async (name, action) => {
    exchanges.length = 0;
    const start = performance.now();
    await action();
    const ms = performance.now() - start;
    const requests = exchanges.map(({ requestBytes }) => requestBytes);
    const answers = exchanges.map(({ responseBytes }) => responseBytes);
    actions.push({ name, ms, requests, answers });
  }, rows);
  const run: HostRun = { program, rows, actions };
  // The spreadsheet engine keeps timers running.
  process.stdout.write(JSON.stringify(run), () => process.exit(0));
}

const [program, rows] = process.argv.slice(2);
void main(program as HostRun['program'], Number(rows));
