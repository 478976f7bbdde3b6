import type { CellEdit, EditOutcome } from '../../src/app/ports';
import type { Session } from '../../src/app/session';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import { started } from './session-set-up';
import { SlowWorkbook } from './slow-workbook';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A session that has agreed to colouring a slow workbook and is at it; a step takes half a second. */
async function colouring() {
  const workbook = new SlowWorkbook([smallLedger(), notesSheet()]);
  const { session, now } = await started(workbook);
  await session.highlight();
  workbook.stepMs = 500;
  const done = session.answer('agree');
  return { workbook, session, now, done };
}

const about = ({ task, progress, notice }: Session) => ({ task, progress, notice });

test('a task shows its progress, that of the reading before it and that of the writing', async () => {
  const { session, now, done } = await colouring();
  await jest.advanceTimersByTimeAsync(900);
  expect(about(now())).toEqual({
    task: 'highlight',
    progress: { done: 1, all: 4 },
    notice: null,
  });
  await jest.advanceTimersByTimeAsync(20_000);
  await done;
  expect(about(now())).toMatchObject({
    task: null,
    progress: null,
    notice: { kind: 'highlighted' },
  });
  await session.stop();
});

test.each<[why: string, after: number, wrote: boolean]>([
  ['while it still reads, nothing is written', 700, false],
  ['while it writes, what was written stands', 2700, true],
])('stopped %s', async (_why, after, wrote) => {
  const { session, workbook, now, done } = await colouring();
  await jest.advanceTimersByTimeAsync(after);
  session.cancel();
  await jest.advanceTimersByTimeAsync(20_000);
  await done;
  expect(now().notice).toEqual({ kind: 'cancelled', during: 'highlight', wrote });
  expect(workbook.highlights).toHaveLength(0);
  expect(now()).toMatchObject({ task: null, progress: null, phase: { kind: 'ledger' } });
  await session.stop();
});

test('stopped work can be done again, and is then completed', async () => {
  const { session, workbook, now, done } = await colouring();
  await jest.advanceTimersByTimeAsync(2700);
  session.cancel();
  await jest.advanceTimersByTimeAsync(20_000);
  await done;
  workbook.stepMs = 0;
  await session.highlight();
  expect(now().notice).toMatchObject({ kind: 'highlighted' });
  expect(workbook.highlights).toHaveLength(1);
  await session.stop();
});

test('stopping a task that is over stops nothing that comes later', async () => {
  const { session, now, done } = await colouring();
  await jest.advanceTimersByTimeAsync(20_000);
  await done;
  session.cancel();
  const again = session.highlight();
  await jest.advanceTimersByTimeAsync(20_000);
  await again;
  expect(now().notice).toMatchObject({ kind: 'highlighted' });
  await session.stop();
});

/** A workbook in which the user stops after the first of any corrections. */
class HastyWorkbook extends FakeWorkbook {
  isStopped = false;

  override async editCells(sheetId: string, edits: readonly CellEdit[]): Promise<EditOutcome> {
    if (!this.isStopped) return super.editCells(sheetId, edits);
    const { undo, skipped } = await super.editCells(sheetId, edits.slice(0, 1));
    const rest = edits.slice(1).map((edit) => ({ edit, reason: 'cancelled' as const }));
    return { undo, skipped: [...skipped, ...rest] };
  }
}

describe('corrections that are stopped', () => {
  const UNITS = ['办公室 ', ' 办公室', '政务科 '];

  async function correcting() {
    const workbook = new HastyWorkbook([smallLedger()]);
    UNITS.forEach((unit, at) => {
      workbook.edit('s1', 3 + at, 4, unit);
    });
    const { session, now } = await started(workbook);
    session.checks.propose();
    const { question } = now();
    if (question?.kind !== 'correct') throw new Error('Expected a proposal');
    const units = async () =>
      (await workbook.readSheet('s1')).rows.slice(2, 5).map((cells) => cells[3]?.value);
    return { workbook, session, now, units, fixes: question.fixes };
  }

  test('say what was made, which alone can be taken back', async () => {
    const { workbook, session, now, units, fixes } = await correcting();
    workbook.isStopped = true;
    await session.checks.correct(fixes);
    expect(await units()).toEqual(['办公室', ' 办公室', '政务科 ']);
    expect(now().notice).toMatchObject({
      kind: 'corrected',
      done: 1,
      skipped: [{ reason: 'cancelled' }, { reason: 'cancelled' }],
    });
    workbook.isStopped = false;
    await session.undo();
    expect(await units()).toEqual(UNITS);
    await session.stop();
  });

  test('taking back that is stopped can be gone on with', async () => {
    const { workbook, session, now, units, fixes } = await correcting();
    await session.checks.correct(fixes);
    workbook.isStopped = true;
    await session.undo();
    expect(await units()).toEqual(['办公室 ', '办公室', '政务科']);
    expect(now().lastWrite).toMatchObject({ kind: 'correct' });
    workbook.isStopped = false;
    await session.undo();
    expect(await units()).toEqual(UNITS);
    expect(now().lastWrite).toBeNull();
    await session.stop();
  });
});

test('stopping a task does not stop the search for other ledgers, which is no part of it', async () => {
  const { session, now, done } = await colouring();
  const search = session.findLedgers();
  session.cancel();
  await jest.advanceTimersByTimeAsync(20_000);
  await Promise.all([done, search]);
  expect(now().notice).toMatchObject({ kind: 'cancelled', during: 'highlight' });
  expect(now().ledgers?.map(({ name }) => name)).toEqual(['整改台账']);
});
