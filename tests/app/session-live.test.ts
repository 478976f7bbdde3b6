import { WorkbookFailure, type ChangeKind, type WorkbookChange } from '../../src/app/ports';
import type { Session } from '../../src/app/session';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import { started } from './session-set-up';
import { SlowWorkbook } from './slow-workbook';

/** Beyond the quiet after a change, and beyond the echo of a task. */
const QUIET = 300;
const ECHO_GONE = 3100;

const OWN = { byAddIn: true } as const;
const REMOTE = { remote: true } as const;

function rate({ phase }: Session): string {
  if (phase.kind !== 'ledger') return phase.kind;
  const { numerator, denominator } = phase.summary.completionRate;
  return `${numerator}/${denominator}`;
}

/** A session over a workbook that counts its readings, with what it read on screen. */
async function live(workbook = new SlowWorkbook([smallLedger(), notesSheet()])) {
  const all = await started(workbook);
  workbook.reads.length = 0;
  return { ...all, workbook };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('after a task there is exactly one reading', () => {
  /** The readings from the moment the task has ended. */
  async function readingsAfter(kind: ChangeKind, more: Partial<WorkbookChange>, late: number) {
    const all = await live();
    all.workbook.settings.set('settings', { helperConsent: true });
    await all.session.start();
    all.workbook.reads.length = 0;
    const task = all.session.highlight();
    await task;
    // Before it writes it reads once, and once when it has written.
    const during = all.workbook.reads.length;
    await jest.advanceTimersByTimeAsync(late);
    all.workbook.tell({ kind, sheetId: 's1', ...more });
    await jest.advanceTimersByTimeAsync(10_000);
    await all.session.stop();
    return { during, later: all.workbook.reads.length - during };
  }

  test.each<[why: string, ChangeKind, Partial<WorkbookChange>, late: number, later: number]>([
    ['its echo at once', 'cells', OWN, 0, 0],
    ['its echo two seconds late', 'cells', OWN, 2000, 0],
    ['formats of its columns, late', 'formats', { areas: [columns(8, 9)] }, 500, 0],
    ['the sheet it showed, late', 'activated', {}, 500, 0],
    ['a button of the ribbon, a while later', 'cells', OWN, ECHO_GONE, 1],
    ['the user', 'cells', {}, 0, 1],
    ['a co-author', 'cells', REMOTE, 0, 1],
    ['a format of the user’s', 'formats', { areas: [columns(7, 9)] }, 0, 1],
  ])('%s', async (_why, kind, more, late, later) => {
    expect(await readingsAfter(kind, more, late)).toEqual({ during: 2, later });
  });

  function columns(left: number, right: number) {
    return { top: 1, bottom: 100, left, right };
  }
});

describe('during a task', () => {
  test('what the user changes is read with it, and is not lost', async () => {
    const { session, workbook, now } = await live();
    workbook.stepMs = 10;
    const task = session.saveSettings({ ...now().settings, dueSoonDays: 5 });
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(1000);
    await task;
    expect(rate(now())).toBe('3/7');
    await session.stop();
  });

  test('what the user changes while it is read afterwards is read once more', async () => {
    const { session, workbook, now } = await live();
    workbook.stepMs = 500;
    const task = session.saveSettings({ ...now().settings, dueSoonDays: 5 });
    await jest.advanceTimersByTimeAsync(1000);
    workbook.edit('s1', 5, 7, '已完成');
    workbook.tell({ kind: 'cells', sheetId: 's1', ...OWN });
    await jest.advanceTimersByTimeAsync(10_000);
    await task;
    expect(workbook.reads).toHaveLength(2);
    expect(rate(now())).toBe('3/7');
    await session.stop();
  });
});

describe('a button of the ribbon, and a task of the pane that writes no cell', () => {
  test.each<[why: string, after: number]>([
    ['during it', 100],
    ['just after it', 2000],
  ])('%s: what the ribbon wrote is read', async (_why, after) => {
    const { session, workbook, now } = await live();
    jest
      .spyOn(workbook, 'readSetting')
      .mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const task = session.snapshots.clear();
    expect(now().task).toBe('snapshot');
    await jest.advanceTimersByTimeAsync(after);
    expect(now().task).toBe(after < 400 ? 'snapshot' : null);
    workbook.tell({ kind: 'cells', sheetId: 's1', ...OWN });
    await jest.advanceTimersByTimeAsync(10_000);
    await task;
    expect(workbook.reads).toEqual(['s1']);
    await session.stop();
  });
});

describe('a co-author', () => {
  test('refreshes the figures, and moves nothing', async () => {
    const { session, workbook, now } = await live();
    session.openTab('warnings');
    const { tab, picked, notice } = now();
    workbook.edit('s1', 5, 7, '已完成');
    workbook.tell({ kind: 'cells', sheetId: 's1', ...REMOTE });
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(rate(now())).toBe('3/7');
    expect(now()).toMatchObject({ tab, picked, notice });
    expect(workbook.selections).toEqual([]);
    expect(workbook.reads).toEqual(['s1']);
    await session.stop();
  });

  test('who never pauses is followed all the same', async () => {
    const { session, workbook, now } = await live();
    for (let at = 0; at < 16; at += 1) {
      workbook.edit('s1', 5, 7, at < 15 ? `${at}%` : '已完成');
      await jest.advanceTimersByTimeAsync(200);
    }
    expect(workbook.reads.length).toBeGreaterThan(0);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(rate(now())).toBe('3/7');
    await session.stop();
  });
});

describe('sheets', () => {
  test('the user leaves the ledger while it is read', async () => {
    const { session, workbook, now } = await live();
    workbook.stepMs = 100;
    const reading = session.reload();
    await jest.advanceTimersByTimeAsync(150);
    workbook.activate('s2');
    await jest.advanceTimersByTimeAsync(5000);
    await reading;
    expect(now().phase).toMatchObject({ kind: 'notLedger', sheet: { id: 's2' } });
    await session.stop();
  });

  test('there and back again is one reading of the ledger', async () => {
    const { session, workbook, now } = await live();
    workbook.activate('s2');
    workbook.activate('s1');
    await jest.advanceTimersByTimeAsync(5000);
    expect(rate(now())).toBe('2/7');
    expect(workbook.reads.length).toBeLessThanOrEqual(1);
    await session.stop();
  });

  test('a sheet that comes or goes elsewhere is only looked up', async () => {
    const { session, workbook, now } = await live();
    await session.findLedgers();
    workbook.reads.length = 0;
    const listing = jest.spyOn(workbook, 'sheets');
    workbook.tell({ kind: 'added', sheetId: 's9' });
    await jest.advanceTimersByTimeAsync(QUIET);
    expect([listing.mock.calls.length, workbook.reads]).toEqual([1, []]);
    expect(now().reading).toBeNull();
    await session.stop();
  });

  test('a reading that was asked for another sheet does not hide where the user goes', async () => {
    const { session, workbook, now } = await live();
    await session.reload('s2');
    workbook.activate('s1');
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(rate(now())).toBe('2/7');
    await session.stop();
  });
});

describe('where changes cannot be followed', () => {
  class Deaf extends SlowWorkbook {
    failures = 0;
    override onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
      if (this.failures === 0) return super.onChanged(listener);
      this.failures -= 1;
      return Promise.reject(new WorkbookFailure('busy', 'Excel 正忙。'));
    }
  }

  test('the figures are shown as perhaps old until they are, and are then read again', async () => {
    const workbook = new Deaf([smallLedger()]);
    workbook.failures = 3;
    const { session, now } = await live(workbook);
    expect(rate(now())).toBe('2/7');
    expect(now().stale).toMatchObject({ code: 'busy' });
    expect(now().stale?.message).toContain('数字可能不是最新的');
    // Nobody tells of this.
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(20_000);
    expect([rate(now()), now().stale, workbook.listeners]).toEqual(['3/7', null, 1]);
    await session.stop();
  });

  test('after the connection was lost they are registered anew, and only once', async () => {
    const { session, workbook, now } = await live();
    workbook.failNext('readSheet', new WorkbookFailure('sessionExpired', '连接已失效。'));
    await session.reload();
    expect(now().stale?.code).toBe('sessionExpired');
    await session.reload();
    expect([now().stale, workbook.listeners]).toEqual([null, 1]);
    expect(workbook.selectionListeners).toBe(1);
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(rate(now())).toBe('3/7');
    await session.stop();
  });

  test('a pane that is opened again hears each change once', async () => {
    const workbook = new SlowWorkbook([smallLedger()]);
    const first = await live(workbook);
    await first.session.stop();
    const second = await live(workbook);
    expect(workbook.listeners).toBe(1);
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(QUIET);
    expect([rate(first.now()), rate(second.now()), workbook.reads.length]).toEqual([
      '2/7',
      '3/7',
      1,
    ]);
    await second.session.stop();
  });
});

test('two workbooks open at the same time have nothing in common', async () => {
  const [one, other] = [new FakeWorkbook([smallLedger()]), new FakeWorkbook([smallLedger()])];
  const [a, b] = [await started(one), await started(other)];
  one.edit('s1', 5, 7, '已完成');
  const saving = a.session.saveSettings({ ...a.now().settings, dueSoonDays: 3 });
  other.edit('s1', 6, 7, '已完成');
  other.edit('s1', 5, 7, '已完成');
  await jest.advanceTimersByTimeAsync(QUIET);
  await saving;
  expect([rate(a.now()), rate(b.now())]).toEqual(['3/7', '4/7']);
  expect([a.now().settings.dueSoonDays, b.now().settings.dueSoonDays]).toEqual([3, 10]);
  expect(other.settings.size).toBe(0);
  await Promise.all([a.session.stop(), b.session.stop()]);
});
