import { KEPT_SHEETS, type OwnSheet, type Removal } from '../app/ports';
import { AS_OF_NAME, HELPER_TITLES } from '../domain/highlight/names';
import { findFormats, type FoundFormats } from './marked-formats';
import { loadAdding, type Adding } from './new-sheet';
import { findHelperColumns, loadRemoval } from './remove-helper-columns';
import { failure, runWriting } from './run';
import { loadMarkedSheets, type MarkedSheet } from './sheets';
import { loadOwnContents, type OwnContents } from './write-own-sheet';
import { markUnfinished, REMOVING } from './unfinished';
import { SHEET_EMPTIED_NOTE } from './words';

/** A sheet of ours that is to be emptied. */
interface OwnToEmpty {
  readonly own: OwnSheet;
  readonly sheet: Excel.Worksheet;
  readonly contents: OwnContents;
  /** Was it emptied before, and nothing written to it since? */
  readonly isEmptied: () => boolean;
}

/** Helper columns on a sheet of the user's. */
interface ColumnsToRemove {
  readonly sheet: Excel.Worksheet;
  readonly remove: () => void;
}

/** Everything of ours as it was found, before anything of it is taken away. */
interface Found {
  readonly formats: FoundFormats;
  /** Those of the user's sheets that bear something of ours. */
  readonly users: readonly Excel.Worksheet[];
  readonly helpers: readonly ColumnsToRemove[];
  readonly own: readonly OwnToEmpty[];
  readonly adding: Adding;
  /** The as-of name; null where there is none, or where a sheet that is left alone still needs it. */
  readonly name: Excel.NamedItem | null;
}

/** Nothing is taken away by halves: one protected sheet among them stops it all. */
async function assertUnprotected(context: Excel.RequestContext, found: Found): Promise<void> {
  const { users, own } = found;
  const protections = users.map(({ protection }) => protection);
  for (const protection of protections) protection.load('protected');
  await context.sync();
  const isProtected =
    protections.some((protection) => protection.protected) ||
    own.some(({ contents }) => contents.isProtected());
  if (isProtected) throw failure('sheetProtected');
}

function sheetsOf(
  context: Excel.RequestContext,
  marked: readonly MarkedSheet[],
): readonly Excel.Worksheet[] {
  return marked.map(({ ref }) => context.workbook.worksheets.getItem(ref.id));
}

/** Queues the question whether a sheet holds but our line that it was emptied; valid after the next sync. */
function loadEmptied(sheet: Excel.Worksheet): () => boolean {
  const first = sheet.getRange('A1');
  first.load('values');
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.load('cellCount');
  return () => isOnlyNote(filled, first);
}

function isOnlyNote(filled: Excel.Range, { values }: Excel.Range): boolean {
  if (filled.isNullObject || filled.cellCount !== 1) return false;
  return (values as unknown[][])[0]?.[0] === SHEET_EMPTIED_NOTE;
}

function isThere(name: Excel.NamedItem): boolean {
  return !name.isNullObject;
}

/** Do sheets that are left alone bear our colours? Then the name they test against stays. */
async function needsName(
  context: Excel.RequestContext,
  hidden: readonly MarkedSheet[],
): Promise<boolean> {
  if (hidden.length === 0) return false;
  return (await findFormats(context, sheetsOf(context, hidden))).markedSheets.length > 0;
}

/** Only reads. Very hidden sheets are left alone. */
async function findAll(context: Excel.RequestContext): Promise<Found> {
  const adding = loadAdding(context);
  const name = context.workbook.names.getItemOrNullObject(AS_OF_NAME);
  name.load('formula');
  const all = await loadMarkedSheets(context);
  const marked = all.filter(({ veryHidden }) => !veryHidden);
  const sheets = sheetsOf(context, marked);
  const own = marked.flatMap((one, at): readonly OwnToEmpty[] => {
    const sheet = sheets[at];
    if (one.own === null || KEPT_SHEETS.includes(one.own) || sheet === undefined) return [];
    const isEmptied = loadEmptied(sheet);
    return [{ own: one.own, sheet, contents: loadOwnContents(sheet), isEmptied }];
  });
  const formats = await findFormats(context, sheets);
  const ids = new Set(formats.marked.map(({ id }) => id));
  const users = sheets.filter((_, at) => marked[at]?.own === null);
  const broken = new Set(sheets.filter((_, at) => marked[at]?.unfinished === REMOVING));
  const places = await findHelperColumns(context, users, formats.markedSheets);
  const helpers = places.map((place) => ({
    sheet: place.sheet,
    remove: loadRemoval(place, ids, broken.has(place.sheet)),
  }));
  const hidden = all.filter(({ veryHidden }) => veryHidden);
  const isKept = !isThere(name) || (await needsName(context, hidden));
  const touched = new Set([...formats.markedSheets, ...helpers.map(({ sheet }) => sheet)]);
  return {
    formats,
    users: users.filter((sheet) => touched.has(sheet)),
    helpers,
    own: own.filter(({ isEmptied }) => !isEmptied()),
    adding,
    name: isKept ? null : name,
  };
}

/**
 * Queues taking it all away. The user's sheets bear a mark meanwhile, since without their rules the columns
 * would be looked for less far; the name goes after the formulas that name it.
 */
function takeAway({ formats, users, helpers, own, adding, name }: Found): Removal {
  const finishes = users.map((sheet) => markUnfinished(sheet, REMOVING));
  // Before any range is cleared: with its cells goes a rule, and then it could not be deleted.
  for (const format of formats.marked) format.delete();
  for (const { sheet, contents } of own) {
    contents.empty();
    sheet.getRange('A1').values = [[SHEET_EMPTIED_NOTE]];
  }
  for (const { remove } of helpers) remove();
  for (const finish of finishes) finish();
  adding.forget();
  name?.delete();
  return {
    rules: formats.marked.length,
    helperColumns: helpers.length * HELPER_TITLES.length,
    cleared: own.map((one) => one.own),
  };
}

/**
 * 撤除: takes away our conditional formats and helper columns on every sheet, the as-of name and the
 * contents of our own sheets, but for those the user writes into (`KEPT_SHEETS`). They stay with one line
 * saying so. All is read first and taken away in one
 * request; done again after it broke off, it takes away what is left.
 *
 * @returns What was taken away.
 * @throws WorkbookFailure `sheetProtected` where a sheet that bears our marks is protected; any other one
 *   with what remains (`left`) once it began to take away.
 */
export async function removeAll(): Promise<Removal> {
  return runWriting('removeAll', 'removal', async (context, begin) => {
    const found = await findAll(context);
    await assertUnprotected(context, found);
    begin();
    const removal = takeAway(found);
    await context.sync();
    return removal;
  });
}
