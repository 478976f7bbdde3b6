import fc from 'fast-check';
import type { Workbook } from '../../../src/app/ports';
import { MOST_WRITES } from '../../../src/excel/undo/write-stack';
import { createRecordedWorkbook } from '../../../src/excel/workbook';
import { highlights, ownSheet } from '../faults/actions';
import { Bench, ledgerBook, type Saved } from '../faults/workbook';
import { state } from './support';

const bench = new Bench();
let base: Saved;

beforeAll(async () => {
  base = await ledgerBook();
});
afterAll(() => {
  bench.dispose();
});

type Act = (workbook: Workbook) => Promise<unknown>;

const edits = [{ row: 4, column: 2, before: '台账不清 ', after: '台账不清', numberFormat: null }];

const ACTS: Readonly<Record<string, Act>> = {
  overdue: (workbook) => workbook.applyHighlights(highlights('逾期', '#FDE7E9')),
  dueSoon: (workbook) => workbook.applyHighlights(highlights('临期', '#FFF4CE')),
  summary: (workbook) => workbook.writeOwnSheet('summary', ownSheet('汇总')),
  other: (workbook) => workbook.writeOwnSheet('summary', ownSheet('另一次汇总')),
  correct: async (workbook) => {
    const [sheet] = await workbook.sheets();
    await workbook.editCells(sheet?.id ?? '', edits);
  },
  remove: (workbook) => workbook.removeAll(),
};

/** A sheet that was made stays, emptied: the workbook has one from the beginning, so that all goes back. */
async function opened(): Promise<Workbook> {
  bench.open(base);
  const workbook = createRecordedWorkbook();
  await workbook.writeOwnSheet('summary', ownSheet('原来的汇总'));
  return workbook;
}

test('after any writings and as many undoings the workbook is what it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(ACTS)), { minLength: 1, maxLength: MOST_WRITES - 1 }),
      async (names) => {
        const workbook = await opened();
        const first = workbook.lastWrite()?.id;
        const was = await state();
        for (const name of names) await ACTS[name]?.(workbook);
        while (workbook.lastWrite()?.id !== first) await workbook.undoLastWrite();
        expect(await state()).toBe(was);
      },
    ),
    { numRuns: 8 },
  );
}, 300_000);
