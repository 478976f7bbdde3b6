import type { Day } from '../../domain/calendar/day';
import { titleDay } from '../../domain/header/title-day';
import type { LedgerEngine } from '../ledger-engine';
import type { LoadedLedger, LoadResult } from '../load-ledger';
import type { SheetRef, Workbook } from '../ports';

/**
 * Where the as-of day of another ledger is from: its sheet says it above the header; else it is assumed, from
 * when its file was last changed or from the ledger on screen; or the user chose it.
 */
export type DayFrom = 'sheet' | 'modified' | 'now' | 'chosen';

/** A ledger beside the one on screen: of another file, or of another sheet of the same workbook. */
export interface OtherLedger {
  readonly key: string;
  readonly name: { readonly file: string } | { readonly sheet: string };
  readonly workbook: Workbook;
  readonly loaded: LoadedLedger;
  readonly dayFrom: DayFrom;
}

/** What is opened; `modified` is the day on which a file was last changed. */
export type OtherSource = { readonly workbook: Workbook } & (
  { readonly file: string; readonly modified: Day } | { readonly sheet: SheetRef }
);

type Load = Pick<LedgerEngine, 'loadLedger'>;

/**
 * Reads another ledger as the one on screen is read, on its own as-of day.
 *
 * @returns Null where it holds no ledger.
 * @throws WorkbookFailure Where it cannot be read.
 */
export async function openOther(
  engine: Load,
  source: OtherSource,
  beside: LoadedLedger,
): Promise<OtherLedger | null> {
  const { workbook } = source;
  const first = await read(engine, workbook, beside, 'sheet' in source ? source.sheet.id : null);
  if (first === null) return null;
  const said = await saidDay(workbook, first);
  const [assumed, dayFrom] =
    'sheet' in source
      ? ([beside.ledger.options.asOf, 'now'] as const)
      : ([source.modified, 'modified'] as const);
  const other =
    'sheet' in source
      ? { key: `sheet:${source.sheet.id}`, name: { sheet: first.sheet.name } }
      : { key: `file:${source.file}`, name: { file: source.file } };
  const opened: OtherLedger = { ...other, workbook, loaded: first, dayFrom };
  return readOther(engine, opened, beside, said ?? assumed, said === null ? dayFrom : 'sheet');
}

/**
 * The same ledger read again, as of `day` and as the one on screen is read now.
 *
 * @returns Null where it is none any more.
 * @throws WorkbookFailure Where it cannot be read.
 */
export async function readOther(
  engine: Load,
  other: OtherLedger,
  beside: LoadedLedger,
  day: Day = other.loaded.ledger.options.asOf,
  dayFrom: DayFrom = other.dayFrom,
): Promise<OtherLedger | null> {
  const { workbook, loaded } = other;
  const again = await read(engine, workbook, beside, loaded.sheet.id, day);
  return again && { ...other, loaded: again, dayFrom };
}

/** The day that the sheet of a ledger says its figures are of, above the header; null where it says none. */
export async function saidDay(
  workbook: Pick<Workbook, 'readSheet'>,
  { sheet, ledger }: LoadedLedger,
): Promise<Day | null> {
  const { rows, area } = await workbook.readSheet(sheet.id);
  const above = rows.slice(0, Math.max(0, (ledger.headerRows[0] ?? area.top) - area.top));
  for (const { text } of above.flat()) {
    const day = titleDay(text);
    if (day !== null) return day;
  }
  return null;
}

/** `sheetId` null: the active sheet, else the best. The answers about columns are not those of this ledger. */
async function read(
  { loadLedger }: Load,
  workbook: Workbook,
  { ledger, summary }: LoadedLedger,
  sheetId: string | null,
  asOf: Day = ledger.options.asOf,
): Promise<LoadedLedger | null> {
  const options = { ...ledger.options, columns: {}, asOf };
  const load = (id: string | null): Promise<LoadResult> =>
    loadLedger(workbook, options, id, summary.rule);
  const first = await load(sheetId);
  if (first.kind === 'ledger') return first;
  const best = sheetId === null ? first.candidates[0] : undefined;
  const found = best && (await load(best.id));
  return found?.kind === 'ledger' ? found : null;
}
