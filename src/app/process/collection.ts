import { formatChineseDay } from '../../domain/calendar/day';
import type { Day } from '../../domain/calendar/day';
import { Collection } from '../../domain/collection/collection';
import { MOST_LATE } from '../../domain/collection/late-problems';
import type { CollectionReport, UnreadFile } from '../../domain/collection/types';
import { COLLECTION_WORDS } from '../../domain/collection/words';
import { planCollectionSheet } from '../../domain/collection-sheet/plan-collection-sheet';
import type { Workbook, WrittenSheet } from '../ports';
import type { ProcessDesk } from '../process-desk';
import { optionsOf, type Settings } from '../settings';
import { type CollectionFile, kindOf } from './collection-files';
import { openedFile } from './collection-opening';
import {
  collectFile,
  collectLoaded,
  type CollectionRequest,
  type FileFigures,
} from './collection-reading';

/**
 * How the ledgers of many units are read: by the pane's settings and day, but for what is true of one
 * workbook only (its feedback date and columns); each ledger says its own.
 */
export function collectionRequest(settings: Settings, asOf: Day): CollectionRequest {
  const options = { ...optionsOf(settings, asOf), feedback: null, columns: {} };
  return { options, rule: settings.countingRule, unitFrom: 'auto', mostLate: MOST_LATE };
}

/** What a file comes to. Rejects only where what opens files does not come. */
export async function collectChosen(
  file: CollectionFile,
  desk: Pick<ProcessDesk, 'openPackage'>,
  request: CollectionRequest,
): Promise<FileFigures> {
  const opened = await openedFile(file, desk);
  if ('reason' in opened) return { kind: 'unread', unread: opened };
  try {
    const result = await collectFile(opened, request);
    // Its problems are let go of: hundreds of ledgers do not fit into a pane.
    return result.kind === 'ledger' ? { kind: 'ledger', ledger: result.ledger } : result;
  } catch (error) {
    return { kind: 'unread', unread: opened.because(error) };
  }
}

/** The ledger on screen, by the settings of its own workbook. Rejects where it cannot be read again. */
export async function collectOwn(
  { workbook, loaded, readAgain }: Pick<ProcessDesk, 'workbook' | 'loaded' | 'readAgain'>,
  request: CollectionRequest,
): Promise<FileFigures> {
  const shown = loaded();
  const name = COLLECTION_WORDS.ownWorkbook;
  if (shown === null) {
    return { kind: 'unread', unread: { file: name, ...COLLECTION_WORDS.noOwnLedger } };
  }
  const fresh = await readAgain(shown.sheet);
  const source = { name, workbook, uncalculated: () => null };
  const { ledger } = await collectLoaded(source, fresh, request);
  const { feedback } = fresh.ledger.options;
  if (feedback === null) return { kind: 'ledger', ledger };
  const note = COLLECTION_WORDS.ownFeedback(formatChineseDay(feedback));
  return { kind: 'ledger', ledger: { ...ledger, notes: [...ledger.notes, note] } };
}

/** Files that no reading can help, listed by their names; what is no table at all is among them. */
export function refused(files: readonly CollectionFile[]): readonly UnreadFile[] {
  return files.flatMap(({ name }) => {
    const kind = kindOf(name);
    if (kind === 'readable') return [];
    const trouble = kind === 'old' ? COLLECTION_WORDS.oldFormat : COLLECTION_WORDS.otherKind;
    return [{ file: name, ...trouble }];
  });
}

/** All of them together, exactly as the command line collects them. */
export function reportOf(
  unread: readonly UnreadFile[],
  results: readonly FileFigures[],
  { rule, mostLate }: CollectionRequest,
): CollectionReport {
  const collection = new Collection(rule, mostLate);
  for (const file of unread) collection.addUnread(file);
  for (const result of results) {
    if (result.kind === 'ledger') collection.add(result.ledger);
    else if (result.kind === 'unread') collection.addUnread(result.unread);
  }
  return collection.report();
}

/**
 * 写出汇总表: writes all units to our own sheet. No ledger is touched.
 *
 * @throws WorkbookFailure Where the sheet could not be written.
 */
export async function writeCollection(
  workbook: Workbook,
  report: CollectionReport,
  { options, unitFrom }: CollectionRequest,
): Promise<WrittenSheet> {
  return workbook.writeOwnSheet('collection', planCollectionSheet(report, options, unitFrom));
}
