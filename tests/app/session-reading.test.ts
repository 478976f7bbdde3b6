import { WorkbookFailure } from '../../src/app/ports';
import type { Session } from '../../src/app/session';
import type { LoadedLedger } from '../../src/app/load-ledger';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import { started } from './session-set-up';
import { SlowWorkbook } from './slow-workbook';

const UNREADABLE = new WorkbookFailure('unknown', '读不到。');
const EDITING = new WorkbookFailure('cellEditMode', '有单元格正在编辑。');

/** Beyond the quiet after a change. */
const QUIET = 300;

function rate({ phase }: Session): string {
  if (phase.kind !== 'ledger') return phase.kind;
  const { numerator, denominator } = phase.summary.completionRate;
  return `${numerator}/${denominator}`;
}

function ledgerOf({ phase }: Session): LoadedLedger {
  if (phase.kind !== 'ledger') throw new Error(`Expected a ledger, got ${phase.kind}`);
  return phase;
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

describe('a reading that fails', () => {
  test('leaves the figures of the last one, and says so until one comes to an end', async () => {
    const { session, workbook, now } = await slowly();
    workbook.failNext('readSheet', UNREADABLE);
    await session.reload();
    expect(rate(now())).toBe('2/7');
    expect(now()).toMatchObject({ stale: { code: 'unknown', message: '读不到。' }, reading: null });
    await session.reload();
    expect(now().stale).toBeNull();
    await session.stop();
  });

  test('leaves what is no ledger standing, too', async () => {
    const { session, workbook, now } = await slowly();
    await session.reload('s2');
    workbook.failNext('activeSheet', UNREADABLE);
    await session.reload();
    expect(now()).toMatchObject({ phase: { kind: 'notLedger' }, stale: { code: 'unknown' } });
    await session.stop();
  });

  test('as the first one leaves nothing to show', async () => {
    const workbook = slow();
    workbook.failNext('readSheet', UNREADABLE);
    const { session, now } = await started(workbook);
    expect(now()).toMatchObject({ phase: { kind: 'failed' }, stale: null });
    await session.stop();
  });
});

describe('while a cell is being edited', () => {
  test('the figures stay, and the reading comes by itself once it is left', async () => {
    const { session, workbook, now } = await slowly();
    workbook.failNext('readSheet', EDITING);
    workbook.failNext('readSheet', EDITING);
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(rate(now())).toBe('2/7');
    expect(now().stale?.code).toBe('cellEditMode');
    await jest.advanceTimersByTimeAsync(1000);
    expect(now().stale?.code).toBe('cellEditMode');
    await jest.advanceTimersByTimeAsync(1000);
    expect(rate(now())).toBe('3/7');
    expect(now().stale).toBeNull();
    await session.stop();
  });

  test('the first reading repeats itself without taking its message off the screen', async () => {
    const workbook = slow();
    workbook.failNext('readSheet', EDITING);
    workbook.failNext('readSheet', EDITING);
    const { session, now } = await started(workbook);
    expect(now().phase).toMatchObject({ kind: 'failed', failure: { code: 'cellEditMode' } });
    const seen = new Set<string>();
    session.subscribe(() => seen.add(now().phase.kind));
    await jest.advanceTimersByTimeAsync(2000);
    expect(rate(now())).toBe('2/7');
    expect([...seen]).toEqual(['failed', 'ledger']);
    await session.stop();
  });

  test('it gives up after a minute, and the next change begins anew', async () => {
    const { session, workbook, now } = await slowly();
    for (let attempt = 0; attempt < 61; attempt += 1) workbook.failNext('readSheet', EDITING);
    await session.reload();
    const before = workbook.reads.length;
    await jest.advanceTimersByTimeAsync(120_000);
    expect(workbook.reads.length - before).toBe(60);
    expect(now().stale?.code).toBe('cellEditMode');
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(rate(now())).toBe('3/7');
    await session.stop();
  });

  test('other failures are not repeated, and nothing is once stopped', async () => {
    const { session, workbook } = await slowly();
    const { reads } = workbook;
    workbook.failNext('readSheet', UNREADABLE);
    await session.reload();
    const count = reads.length;
    await jest.advanceTimersByTimeAsync(5000);
    expect(reads).toHaveLength(count);
    workbook.failNext('readSheet', EDITING);
    await session.reload();
    await session.stop();
    await jest.advanceTimersByTimeAsync(5000);
    expect(reads).toHaveLength(count + 1);
  });
});

describe('changes', () => {
  test('during a reading bring exactly one more', async () => {
    const { session, workbook, now } = await slowly();
    const release = workbook.hold();
    const reading = session.reload();
    await jest.advanceTimersByTimeAsync(0);
    const before = workbook.reads.length;
    for (const row of [5, 6, 7]) {
      workbook.edit('s1', row, 7, '已完成');
      await jest.advanceTimersByTimeAsync(QUIET);
    }
    expect(workbook.reads).toHaveLength(before);
    release();
    await reading;
    await jest.advanceTimersByTimeAsync(5000);
    expect(workbook.reads).toHaveLength(before + 1);
    expect(rate(now())).toBe('5/7');
    await session.stop();
  });

  test('during a task are read once it is over', async () => {
    const workbook = slow();
    workbook.stepMs = 500;
    const starting = started(workbook);
    await jest.advanceTimersByTimeAsync(2500);
    const { session, now } = await starting;
    await session.highlight();
    const before = workbook.reads.length;
    const writing = session.answer('agree');
    await jest.advanceTimersByTimeAsync(1000);
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(1000);
    // Only the reading before the writing; the one after it is still to come.
    expect(workbook.reads).toHaveLength(before + 1);
    await jest.advanceTimersByTimeAsync(20_000);
    await writing;
    expect(workbook.reads).toHaveLength(before + 2);
    expect(rate(now())).toBe('3/7');
    await session.stop();
  });

  test('that change nothing leave the very same ledger', async () => {
    const { session, workbook, now } = await slowly();
    const before = now().phase;
    workbook.edit('s1', 5, 7, '正在推进');
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(now().reading).toBeNull();
    expect(now().phase).toBe(before);
    await session.stop();
  });

  test('of one row leave every other problem what it was', async () => {
    const { session, workbook, now } = await slowly();
    const before = ledgerOf(now());
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(QUIET);
    const after = ledgerOf(now());
    expect(after.ledger.items.map((item, at) => item === before.ledger.items[at])).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(after.ledger.columns).toBe(before.ledger.columns);
    expect(after.summary).not.toBe(before.summary);
    await session.stop();
  });

  test('back to what was brings back what was', async () => {
    const { session, workbook, now } = await slowly();
    const { items } = ledgerOf(now()).ledger;
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(QUIET);
    workbook.edit('s1', 5, 7, '正在推进');
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(ledgerOf(now()).ledger.items).toEqual(items);
    expect(rate(now())).toBe('2/7');
    await session.stop();
  });

  test('another as-of day is another reading of the same cells', async () => {
    const { session, now } = await slowly();
    await session.chooseAsOf('2024-11-01');
    expect(ledgerOf(now()).ledger.options.asOf).toBe('2024-11-01');
    expect(now().phase).toMatchObject({ summary: { overdue: 0 } });
    await session.stop();
  });
});
