import { WorkbookFailure, type OwnSheet, type Work, type WriteKind } from '../../app/ports';
import { runExcel } from '../run';
import type { ExcelWriters } from '../writers';
import { LookBook } from './cell-looks';
import { isUnchanged } from './compare';
import { editStep } from './edit-step';
import { ImageStep, imagelessStep } from './image-step';
import type { PageImage } from './page-image';
import { highlightScope, ownSheetScope, removalScope, templateScope } from './scopes';
import { depthOf, pagesOf, writeImage, type WriteImage, type WriteScope } from './write-image';
import type { WriteStack } from './write-stack';

/** A writing to be recorded. */
interface Recording<T> {
  readonly kind: WriteKind;
  readonly scope: () => Promise<WriteScope>;
  /** How the name of a sheet begins that the writing may make; null where it makes none. */
  readonly makes: string | null;
  readonly write: () => Promise<T>;
  readonly work: Work | undefined;
}

/** What was before. */
interface Taken {
  readonly scope: WriteScope;
  readonly before: WriteImage;
  readonly pages: ReadonlyMap<string, PageImage | null>;
}

/** Taking an image must never keep a writing from being done: without one it can only not be undone. */
async function take<T>(
  { scope: scopeOf, work }: Recording<T>,
  book: LookBook,
): Promise<Taken | null> {
  try {
    const scope = await scopeOf();
    const before = await writeImage(scope, 'looks', book, work);
    return { scope, before, pages: await pagesOf(scope) };
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === 'cancelled') throw error;
    return null;
  }
}

/** The scope with the sheets that were made meanwhile. */
async function scopeAfter({ scope, before }: Taken, makes: string | null): Promise<WriteScope> {
  if (makes === null) return scope;
  return runExcel('findMadeSheets', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const made = worksheets.items.filter(
      ({ id, name }) => !before.names.has(id) && name.startsWith(makes),
    );
    const wholes = made.map(({ id }) => ({ kind: 'whole', sheetId: id, extent: null }) as const);
    return { ...scope, sheets: [...scope.sheets, ...wholes] };
  });
}

/** One more try, since nothing else knows what was written; null where that fails, too. */
async function takeAfter(
  taken: Taken,
  { kind, makes }: Pick<Recording<unknown>, 'kind' | 'makes'>,
  book: LookBook,
): Promise<{ readonly scope: WriteScope; readonly after: WriteImage } | null> {
  for (const isLast of [false, true]) {
    try {
      const scope = await scopeAfter(taken, makes);
      return { scope, after: await writeImage(scope, depthOf(kind), book) };
    } catch {
      if (isLast) return null;
    }
  }
  return null;
}

async function record<T>(stack: WriteStack, recording: Recording<T>): Promise<T> {
  const { kind, write } = recording;
  const book = new LookBook();
  const taken = await take(recording, book);
  const keep = async (failed: boolean): Promise<void> => {
    if (taken === null) {
      if (!failed) stack.add(imagelessStep(kind, []));
      return;
    }
    const found = await takeAfter(taken, recording, book);
    const { scope, after } = found ?? { scope: taken.scope, after: null };
    if (failed && after !== null && isUnchanged(taken.before, after)) return;
    stack.add(new ImageStep({ ...taken, kind, book, scope, after }));
  };
  let result: T;
  try {
    result = await write();
  } catch (error) {
    await keep(true);
    throw error;
  }
  await keep(false);
  return result;
}

const KIND_OF_SHEET: Readonly<Record<OwnSheet, WriteKind>> = {
  summary: 'summary',
  check: 'checkSheet',
  draft: 'draftSheet',
  board: 'board',
  comparison: 'comparison',
  grouping: 'grouping',
  collection: 'collection',
  register: 'notices',
  lookBack: 'lookBack',
};

async function nameOf(sheetId: string): Promise<string> {
  return runExcel('nameOfSheet', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

/**
 * The same ways of writing, each of which takes an image of what it is about to change and keeps how it is
 * taken back. Where no image could be taken it writes all the same.
 */
export function recordedWriters(writers: ExcelWriters, stack: WriteStack): ExcelWriters {
  return {
    applyHighlights: (plan, work) =>
      record(stack, {
        kind: 'highlight',
        scope: () => highlightScope(plan),
        makes: null,
        write: () => writers.applyHighlights(plan, work),
        work,
      }),
    writeOwnSheet: (kind, plan, work) =>
      record(stack, {
        kind: KIND_OF_SHEET[kind],
        scope: () => ownSheetScope(kind, plan),
        makes: plan.name,
        write: () => writers.writeOwnSheet(kind, plan, work),
        work,
      }),
    writeTemplate: (plan) =>
      record(stack, {
        kind: 'template',
        scope: () => templateScope(plan),
        makes: plan.name,
        write: () => writers.writeTemplate(plan),
        work: undefined,
      }),
    removeAll: () =>
      record(stack, {
        kind: 'remove',
        scope: removalScope,
        makes: null,
        write: () => writers.removeAll(),
        work: undefined,
      }),
    editCells: async (sheetId, edits, work) => {
      const outcome = await writers.editCells(sheetId, edits, work);
      if (outcome.undo.length > 0) {
        const name = await nameOf(sheetId).catch(() => '');
        stack.add(editStep({ id: sheetId, name }, outcome.undo));
      }
      return outcome;
    },
  };
}
