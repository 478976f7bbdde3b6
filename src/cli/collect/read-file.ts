import { readFile, stat } from 'node:fs/promises';
import { findLedgers } from '../../app/find-ledgers';
import { loadBestLedger, type LoadedLedger } from '../../app/load-ledger';
import { WorkbookFailure, type Workbook } from '../../app/ports';
import { COLLECTED_MARK } from '../../domain/collection-sheet/names';
import { type RecordContext, itemRecord } from '../../domain/collection/item-record';
import { lateProblems } from '../../domain/collection/late-problems';
import { reportingUnitIn } from '../../domain/collection/reporting-unit';
import type { CollectedLedger, UnitSource } from '../../domain/collection/types';
import { withoutRows } from '../../domain/summary/merge-summaries';
import { sumsOf } from '../../domain/summary/summary-sums';
import { InputError } from '../input-error';
import { openPackageWorkbook, type PackageWorkbook } from '../package-workbook';
import type { FileResult, FoundFile, ReadingRequest } from './types';
import { COLLECT_WORDS } from './words';

/** No ledger is as large; what is, is pictures. */
const MOST_BYTES = 100 * 2 ** 20;

/** Reads one file. What cannot be read is answered, not thrown; only a fault of the program is thrown. */
export async function readFileResult(
  file: FoundFile,
  request: ReadingRequest,
): Promise<FileResult> {
  const bytes = await bytesOf(file.path);
  if (!(bytes instanceof Uint8Array)) return unread(file, bytes);
  try {
    const opened = openPackageWorkbook(bytes);
    if ((await opened.workbook.readSetting(COLLECTED_MARK)) !== null) return { kind: 'own' };
    return await readLedgerOf(file, opened, request);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof WorkbookFailure)) throw error;
    return unread(file, inTwo(error.message));
  }
}

interface Trouble {
  readonly reason: string;
  readonly advice: string;
}

function unread({ name }: FoundFile, { reason, advice }: Trouble): FileResult {
  return { kind: 'unread', unread: { file: name, reason, advice } };
}

async function bytesOf(path: string): Promise<Uint8Array | Trouble> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) return COLLECT_WORDS.tooLarge(Math.ceil(size / 2 ** 20));
    return new Uint8Array(await readFile(path));
  } catch {
    return COLLECT_WORDS.vanished;
  }
}

/** A sentence says the cause, then what to do, beginning with 请. */
function inTwo(message: string): Trouble {
  const plain = message.replace(/。$/u, '');
  const at = plain.search(/[；，]请/u);
  return at < 0
    ? { reason: plain, advice: COLLECT_WORDS.checkFile }
    : { reason: plain.slice(0, at), advice: plain.slice(at + 1) };
}

async function readLedgerOf(
  file: FoundFile,
  { workbook, note }: PackageWorkbook,
  { options, rule, unitFrom, mostLate, items }: ReadingRequest,
): Promise<FileResult> {
  const loaded = await loadBestLedger(workbook, options, rule);
  if (loaded.kind === 'notLedger') {
    return unread(file, COLLECT_WORDS.noLedger(loaded.message.replace(/。$/u, '')));
  }
  const { ledger, sheet, cells } = loaded;
  const unit = await unitOf(file, workbook, loaded, unitFrom);
  const context: RecordContext = { file: file.name, sheet: sheet.name, unit, rule, cells };
  const collected: CollectedLedger = {
    file: file.name,
    sheet: sheet.name,
    unit,
    sums: withoutRows(sumsOf(ledger, rule)),
    longestLate: ledger.items.reduce((most, { daysLate }) => Math.max(most, daysLate), 0),
    late: lateProblems(ledger.items, context, mostLate),
    notes: await notesOf(workbook, loaded, note(sheet.id)),
  };
  return { kind: 'ledger', ledger: collected, lines: items ? linesOf(loaded, context) : null };
}

function linesOf({ ledger }: LoadedLedger, context: RecordContext): Uint8Array {
  const lines = ledger.items.map((item) => `${JSON.stringify(itemRecord(item, context))}\n`);
  return new TextEncoder().encode(lines.join(''));
}

async function unitOf(
  { name }: FoundFile,
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
  const others = (await findLedgers(workbook, sheet.id)).filter(({ id }) => id !== sheet.id);
  const unknown = summary.byStatus.unknown;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [
    ...(others.length > 0
      ? [
          COLLECT_WORDS.otherLedgers(
            sheet.name,
            others.map(({ name }) => name),
          ),
        ]
      : []),
    ...(uncalculated === null ? [] : [uncalculated.replace(/。$/u, '')]),
    ...(unknown > 0 ? [COLLECT_WORDS.unknownStatus(unknown)] : []),
    ...(errors.length > 0 ? [COLLECT_WORDS.errors(errors.length)] : []),
  ];
}
