import { WorkbookFailure } from '../../src/app/ports';
import type { Session } from '../../src/app/session';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import { started } from './session-set-up';
import { SlowWorkbook } from './slow-workbook';

const EDITING = new WorkbookFailure('cellEditMode', '有单元格正在编辑。');

function rate({ phase }: Session): string {
  if (phase.kind !== 'ledger') return phase.kind;
  const { numerator, denominator } = phase.summary.completionRate;
  return `${numerator}/${denominator}`;
}

const slow = () => new SlowWorkbook([smallLedger(), notesSheet()]);

/** A session that has read the small ledger of a slow workbook. */
async function slowly() {
  const workbook = slow();
  return { ...(await started(workbook)), workbook };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('long readings', () => {
  test('show progress after a while, and none once they end', async () => {
    const { session, workbook, now } = await slowly();
    workbook.stepMs = 300;
    const reading = session.reload();
    const seen: unknown[] = [];
    session.subscribe(() => seen.push(now().progress));
    await jest.advanceTimersByTimeAsync(399);
    expect(now().progress).toBeNull();
    await jest.advanceTimersByTimeAsync(1);
    expect(now().progress).toEqual({ done: 1, all: 4 });
    await jest.advanceTimersByTimeAsync(2000);
    await reading;
    expect(now()).toMatchObject({ progress: null, reading: null });
    expect(seen).toEqual([{ done: 1, all: 4 }, { done: 2, all: 4 }, { done: 3, all: 4 }, null]);
    await session.stop();
  });

  test('that are short show none', async () => {
    const { session, workbook, now } = await slowly();
    workbook.stepMs = 90;
    const seen: unknown[] = [];
    session.subscribe(() => seen.push(now().progress));
    const reading = session.reload();
    await jest.advanceTimersByTimeAsync(2000);
    await reading;
    expect(seen).toEqual([null, null]);
    await session.stop();
  });

  test('say when they came to an end', async () => {
    const { session, now } = await slowly();
    expect(now().lastReading).toEqual({ at: null, ms: expect.any(Number) as number });
    await session.stop();
  });
});

describe('stopping a reading', () => {
  test('leaves what was on screen, and says that it is not up to date', async () => {
    const { session, workbook, now } = await slowly();
    workbook.edit('s1', 5, 7, '已完成');
    workbook.stepMs = 500;
    const reading = session.reload();
    await jest.advanceTimersByTimeAsync(700);
    session.cancel();
    await reading;
    expect(rate(now())).toBe('2/7');
    expect(now()).toMatchObject({ stale: { code: 'cancelled' }, reading: null, progress: null });
    await session.stop();
  });

  test('the first one leaves a state of its own, and it can be read after all', async () => {
    const workbook = slow();
    const release = workbook.hold();
    const { session, now } = await stoppedAtStart(workbook);
    expect(now().phase).toEqual({ kind: 'cancelled' });
    release();
    await session.start();
    expect(rate(now())).toBe('2/7');
    await session.stop();
  });

  test('works where Excel gives no answer at all', async () => {
    const { session, workbook, now } = await slowly();
    workbook.hold();
    const reading = session.reload();
    await jest.advanceTimersByTimeAsync(60_000);
    session.cancel();
    await reading;
    expect(now().stale?.code).toBe('cancelled');
    await session.stop();
  });

  test('is not undone by what changed meanwhile, only by what changes later', async () => {
    const { session, workbook, now } = await slowly();
    const release = workbook.hold();
    const reading = session.reload();
    await jest.advanceTimersByTimeAsync(0);
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(1000);
    session.cancel();
    await reading;
    release();
    await jest.advanceTimersByTimeAsync(5000);
    expect(rate(now())).toBe('2/7');
    expect(now().stale?.code).toBe('cancelled');
    workbook.edit('s1', 6, 7, '已完成');
    await jest.advanceTimersByTimeAsync(300);
    expect(rate(now())).toBe('4/7');
    expect(now().stale).toBeNull();
    await session.stop();
  });

  test('ends the waiting for a cell to be left', async () => {
    const { session, workbook } = await slowly();
    workbook.failNext('readSheet', EDITING);
    await session.reload();
    session.cancel();
    const count = workbook.reads.length;
    await jest.advanceTimersByTimeAsync(5000);
    expect(workbook.reads).toHaveLength(count);
    await session.stop();
  });

  test('does nothing where nothing is going on', async () => {
    const { session, now } = await slowly();
    const before = now();
    session.cancel();
    expect(now()).toBe(before);
    await session.stop();
  });
});

/** A session whose first reading is stopped while Excel does not answer. */
async function stoppedAtStart(workbook: SlowWorkbook) {
  const starting = started(workbook, async ({ session }) => {
    await jest.advanceTimersByTimeAsync(1000);
    session.cancel();
  });
  return starting;
}
