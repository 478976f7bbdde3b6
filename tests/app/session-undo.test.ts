import { WorkbookFailure } from '../../src/app/ports';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import { started } from './session-set-up';

/** A session whose user agreed to the helper columns, so that nothing is asked. */
async function agreed(workbook = new FakeWorkbook([smallLedger(), notesSheet()])) {
  const all = await started(workbook);
  await all.session.highlight();
  await all.session.answer('agree');
  return all;
}

async function cells(workbook: FakeWorkbook): Promise<unknown> {
  return (await workbook.readSheet('s1')).rows;
}

test('before anything was written there is nothing to undo, and asking for it does nothing', async () => {
  const { session, now } = await started();
  expect(now().lastWrite).toBeNull();
  await session.undo();
  expect(now()).toMatchObject({ notice: null, task: null });
});

test('colours are the last writing once they are there', async () => {
  const { now } = await agreed();
  expect(now()).toMatchObject({
    notice: { kind: 'highlighted' },
    lastWrite: { kind: 'highlight', sheets: ['整改台账'], corrected: [] },
  });
});

test('undoing puts the sheet and the agreement back, and says what was undone', async () => {
  const workbook = new FakeWorkbook([smallLedger(), notesSheet()]);
  const before = await cells(workbook);
  const { session, now } = await agreed(workbook);
  expect(now().settings.helperConsent).toBe(true);
  await session.undo();
  expect(await cells(workbook)).toEqual(before);
  expect(now()).toMatchObject({
    notice: { kind: 'undone', undone: { kind: 'highlight' } },
    lastWrite: null,
    settings: { helperConsent: false },
  });
});

test('colours and figures made by one click are one writing', async () => {
  const { session, now, workbook } = await agreed();
  await session.writeSummary();
  expect(now().lastWrite).toMatchObject({ kind: 'summary' });
  await session.undo();
  expect(now()).toMatchObject({
    notice: { kind: 'undone', undone: { kind: 'summary' } },
    lastWrite: { kind: 'highlight' },
    snapshots: [],
  });
  expect(workbook.settings.has('snapshots')).toBe(false);
});

test('where it fails it says so, and can be tried again', async () => {
  const { session, now, workbook } = await agreed();
  workbook.failNext('undoLastWrite', new WorkbookFailure('changedSince', '后来改动过。'));
  await session.undo();
  expect(now()).toMatchObject({
    notice: { kind: 'failed', during: 'undo', failure: { code: 'changedSince' } },
    lastWrite: { kind: 'highlight' },
  });
  await session.undo();
  expect(now().notice).toMatchObject({ kind: 'undone' });
});

/** Tells which rows the session says were moved. */
class WatchedWorkbook extends FakeWorkbook {
  moved: readonly number[] = [];

  override undoLastWrite(
    ...[work]: Parameters<FakeWorkbook['undoLastWrite']>
  ): ReturnType<FakeWorkbook['undoLastWrite']> {
    this.moved = [...(work?.moved ?? [])];
    return super.undoLastWrite(work);
  }
}

test.each<[why: string, edits: readonly (readonly [number, number, string])[], number[]]>([
  ['nothing was touched', [], []],
  ['a state was changed', [[3, 7, '已完成']], []],
  [
    'two rows changed places',
    [
      [3, 2, '档案管理不规范'],
      [4, 2, '学习制度落实不到位'],
    ],
    [3, 4],
  ],
])('which rows stand elsewhere is found out: %s', async (_why, edits, moved) => {
  const workbook = new WatchedWorkbook([smallLedger(), notesSheet()]);
  const { session } = await agreed(workbook);
  for (const [row, column, text] of edits) workbook.edit('s1', row, column, text);
  await session.undo();
  expect(workbook.moved).toEqual(moved);
});

test('a ledger that is gone by now is one whose rows stand nowhere', async () => {
  const workbook = new WatchedWorkbook([smallLedger(), notesSheet()]);
  const { session } = await agreed(workbook);
  for (let column = 1; column <= 8; column += 1) {
    for (let row = 1; row <= 6; row += 1) workbook.edit('s1', row, column, '');
  }
  await session.undo();
  expect(workbook.moved.length).toBeGreaterThan(0);
});
