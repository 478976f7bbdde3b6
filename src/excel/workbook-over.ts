import { WorkbookFailure, type Workbook } from '../app/ports';
import { onWorkbookChanged } from './events';
import type { ExcelReading } from './reading';
import { onRowsSelected } from './selection-events';
import { readSetting, writeSetting } from './settings';
import { listSheets, readActiveSheet } from './sheets';
import { writeRecordedSetting } from './undo/setting-step';
import type { WriteStack } from './undo/write-stack';
import { FAILURE_MESSAGES } from './words';
import type { ExcelWriters } from './writers';
import type { ExcelWriting } from './writing';

type Undoing = Pick<Workbook, 'writeSetting' | 'together' | 'lastWrite' | 'undoLastWrite'>;

/** Where nothing is recorded there is nothing to be undone, and no writing costs more than itself. */
const UNRECORDED: Undoing = {
  writeSetting,
  together: (_note, work) => work(),
  lastWrite: () => null,
  undoLastWrite: () =>
    Promise.reject(new WorkbookFailure('nothingToUndo', FAILURE_MESSAGES.nothingToUndo)),
};

function recordedOn(stack: WriteStack): Undoing {
  return {
    writeSetting: (key, value) =>
      stack.settings().includes(key)
        ? writeRecordedSetting(key, value, (step) => {
            stack.add(step);
          })
        : writeSetting(key, value),
    together: (note, work) => stack.together(note, work),
    lastWrite: () => stack.last(),
    undoLastWrite: (work) => stack.undoLast(work),
  };
}

/** What may have to be fetched. Where that fails, so does what needs it. */
interface Fetches {
  /** What reads sheets and shows places in them. */
  readonly reading: () => Promise<ExcelReading>;
  /** What writes to sheets. */
  readonly writing: () => Promise<ExcelWriting>;
}

/**
 * The open workbook behind the `Workbook` port. Needs Office to be ready.
 *
 * @param stack Where writings are kept that can be taken back; without one none is.
 */
export function workbookOver(
  { reading, writing }: Fetches,
  stack: WriteStack | null = null,
): Workbook {
  const writers = async (): Promise<ExcelWriters> => {
    const all = await writing();
    return stack === null ? all : all.recorded(stack);
  };
  return {
    sheets: listSheets,
    activeSheet: readActiveSheet,
    readSheet: async (...sheet) => (await reading()).readSheet(...sheet),
    applyHighlights: async (...plan) => (await writers()).applyHighlights(...plan),
    writeOwnSheet: async (...plan) => (await writers()).writeOwnSheet(...plan),
    writeTemplate: async (...plan) => (await writers()).writeTemplate(...plan),
    editCells: async (...edits) => (await writers()).editCells(...edits),
    removeAll: async () => (await writers()).removeAll(),
    select: async (...place) => (await reading()).select(...place),
    selectCells: async (...places) => (await reading()).selectCells(...places),
    onChanged: onWorkbookChanged,
    onSelected: onRowsSelected,
    readSetting,
    ...(stack === null ? UNRECORDED : recordedOn(stack)),
  };
}
