import { type RecordContext } from '../../domain/collection/item-record';
import { lateProblems } from '../../domain/collection/late-problems';
import { reportingUnitIn } from '../../domain/collection/reporting-unit';
import type { CollectedLedger, UnitSource, UnreadFile } from '../../domain/collection/types';
import { COLLECTION_WORDS } from '../../domain/collection/words';
import { COLLECTED_MARK, COLLECTION_SHEETS } from '../../domain/collection-sheet/names';
import type { LedgerOptions } from '../../domain/ledger/types';
import { withoutRows } from '../../domain/summary/merge-summaries';
import { sumsOf } from '../../domain/summary/summary-sums';
import type { CountingRule } from '../../domain/summary/types';
import { findLedgers } from '../find-ledgers';
import { loadBestLedger, type LoadedLedger } from '../load-ledger';
import type { Workbook } from '../ports';

/** No ledger is as large; what is, is pictures. */
export const MOST_BYTES = 100 * 2 ** 20;

/** How every file is read and counted. Plain data. */
export interface CollectionRequest {
  readonly options: LedgerOptions;
  readonly rule: CountingRule;
  readonly unitFrom: UnitSource;
  /** How many of its longest-overdue problems each file hands over. */
  readonly mostLate: number;
}

/** A file that was opened. */
export interface CollectionSource {
  /** As it is listed everywhere, folders before it with `/`. */
  readonly name: string;
  readonly workbook: Workbook;
  /** One Chinese sentence on formulas of that sheet whose result the file does not hold, or null. */
  readonly uncalculated: (sheetId: string) => string | null;
}

/** What came of one file, in figures. */
export type FileFigures =
  | { readonly kind: 'ledger'; readonly ledger: CollectedLedger }
  | { readonly kind: 'unread'; readonly unread: UnreadFile }
  /** A collected workbook of ours: neither read nor missed. */
  | { readonly kind: 'own' };

/** A ledger that was read, with its problems. */
interface CollectedProblems {
  readonly kind: 'ledger';
  readonly ledger: CollectedLedger;
  readonly loaded: LoadedLedger;
  readonly context: RecordContext;
}

/** What came of one file. */
export type CollectedFile = CollectedProblems | Exclude<FileFigures, { kind: 'ledger' }>;

/** Reads the ledger of a file, wherever in it it stands. Rejects as its workbook does. */
export async function collectFile(
  source: CollectionSource,
  request: CollectionRequest,
): Promise<CollectedFile> {
  const { name, workbook } = source;
  if (await isCollected(workbook)) return { kind: 'own' };
  const loaded = await loadBestLedger(workbook, request.options, request.rule);
  if (loaded.kind === 'notLedger') {
    const trouble = COLLECTION_WORDS.noLedger(loaded.message.replace(/。$/u, ''));
    return { kind: 'unread', unread: { file: name, ...trouble } };
  }
  return collectLoaded(source, loaded, request);
}

/** The same for a ledger that was read already, by the same day and the same rule. */
export async function collectLoaded(
  source: CollectionSource,
  loaded: LoadedLedger,
  { rule, unitFrom, mostLate }: Omit<CollectionRequest, 'options'>,
): Promise<CollectedProblems> {
  const { name, workbook, uncalculated } = source;
  const { ledger, sheet, cells } = loaded;
  const unit = await unitOf(name, workbook, loaded, unitFrom);
  const context: RecordContext = { file: name, sheet: sheet.name, unit, rule, cells };
  const collected: CollectedLedger = {
    file: name,
    sheet: sheet.name,
    unit,
    sums: withoutRows(sumsOf(ledger, rule)),
    longestLate: ledger.items.reduce((most, { daysLate }) => Math.max(most, daysLate), 0),
    late: lateProblems(ledger.items, context, mostLate),
    notes: await notesOf(workbook, loaded, uncalculated(sheet.id)),
  };
  return { kind: 'ledger', ledger: collected, loaded, context };
}

/** What a sentence says in two: the cause, then what to do, beginning with 请. */
export function unreadBecause(file: string, message: string): UnreadFile {
  const plain = message.replace(/。$/u, '');
  const at = plain.search(/[；，]请/u);
  return at < 0
    ? { file, reason: plain, advice: COLLECTION_WORDS.checkFile }
    : { file, reason: plain.slice(0, at), advice: plain.slice(at + 1) };
}

/** Did `collect` write it? Other programs that saved it may have dropped the mark: then its sheets tell. */
async function isCollected(workbook: Workbook): Promise<boolean> {
  if ((await workbook.readSetting(COLLECTED_MARK)) !== null) return true;
  const names = new Set((await workbook.sheets()).map(({ name }) => name));
  return Object.values(COLLECTION_SHEETS).every((name) => names.has(name));
}

async function unitOf(
  name: string,
  workbook: Workbook,
  { ledger, sheet }: LoadedLedger,
  from: UnitSource,
): Promise<string> {
  const [base = name, folder] = name.split('/').reverse();
  const byFile = base.replace(/\.[^.]+$/u, '');
  if (from === 'sheet') return sheet.name;
  if (from === 'folder') return folder ?? byFile;
  if (from === 'file') return byFile;
  const grid = await workbook.readSheet(sheet.id);
  return reportingUnitIn(grid, ledger.headerRows[0] ?? grid.area.top) ?? byFile;
}

/** What somebody has to know before he believes the figures of this file. */
async function notesOf(
  workbook: Workbook,
  { sheet, summary, findings }: LoadedLedger,
  uncalculated: string | null,
): Promise<readonly string[]> {
  const ledgers = await findLedgers(workbook, sheet.id);
  const others = ledgers.filter(({ id }) => id !== sheet.id).map(({ name }) => name);
  const unknown = summary.byStatus.unknown;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [
    ...(others.length > 0 ? [COLLECTION_WORDS.otherLedgers(sheet.name, others)] : []),
    ...(uncalculated === null ? [] : [uncalculated.replace(/。$/u, '')]),
    ...(unknown > 0 ? [COLLECTION_WORDS.unknownStatus(unknown)] : []),
    ...(errors.length > 0 ? [COLLECTION_WORDS.errors(errors.length)] : []),
  ];
}
