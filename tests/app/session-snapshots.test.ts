import { changesSince, previousSnapshot } from '../../src/app/changes-since';
import { WorkbookFailure } from '../../src/app/ports';
import type { Day } from '../../src/domain/calendar/day';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import { started, TODAY } from './session-set-up';

const LAST_WEEK: Day = '2025-04-23';

/** A session whose ledger was noted a week ago, back on today. */
async function notedLastWeek() {
  const all = await started();
  await all.session.chooseAsOf(LAST_WEEK);
  await all.session.snapshots.take();
  await all.session.chooseAsOf(null);
  return all;
}

describe('记下本次进度', () => {
  test('keeps how the ledger stands and says so; no cell is written', async () => {
    const { session, workbook, now } = await started();
    const before = await workbook.readSheet('s1');
    await session.snapshots.take();
    const snapshot = { kind: 'kept', day: TODAY, replaced: false, dropped: 0 };
    expect(now()).toMatchObject({
      task: null,
      notice: { kind: 'snapshotTaken', snapshot },
      snapshots: [
        {
          day: TODAY,
          sheet: '整改台账',
          figures: { total: 7, completed: 2, overdue: 2, dueSoon: 1 },
        },
      ],
    });
    expect(await workbook.readSheet('s1')).toEqual(before);
    expect(workbook.highlights).toEqual([]);
  });

  test('of the same day takes the place of the earlier one', async () => {
    const { session, now } = await started();
    await session.snapshots.take();
    await session.snapshots.take();
    expect(now().notice).toMatchObject({ snapshot: { replaced: true } });
    expect(now().snapshots).toHaveLength(1);
  });

  test('takes an edit that has not reached the pane', async () => {
    const { session, workbook, now } = await started();
    workbook.edit('s1', 5, 7, '已完成');
    await session.snapshots.take();
    expect(now().snapshots).toMatchObject([{ figures: { completed: 3 } }]);
  });

  test('does nothing where there is no ledger', async () => {
    const { session, workbook, now } = await started(new FakeWorkbook([]));
    await session.snapshots.take();
    expect(now().notice).toBeNull();
    expect(workbook.settings.size).toBe(0);
  });

  test('fails in plain words', async () => {
    const { session, workbook, now } = await started();
    workbook.failNext('writeSetting', new WorkbookFailure('unknown', '工作簿是只读的。'));
    await session.snapshots.take();
    expect(now().notice).toMatchObject({
      kind: 'failed',
      during: 'snapshot',
      failure: { message: '工作簿是只读的。' },
    });
    expect(now().snapshots).toEqual([]);
  });
});

describe('opening the pane', () => {
  test('notes nothing', async () => {
    const { workbook, now } = await started();
    expect(workbook.settings.size).toBe(0);
    expect(now().snapshots).toEqual([]);
  });

  test('reads what an earlier session noted', async () => {
    const { workbook } = await notedLastWeek();
    const { now } = await started(workbook);
    expect(now().snapshots).toMatchObject([{ day: LAST_WEEK }]);
    expect(now().notice).toBeNull();
  });

  test('says where some cannot be read, and leaves them where they are', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    workbook.settings.set('snapshots', [{ version: 1 }]);
    const { now } = await started(workbook);
    expect(now().notice).toEqual({ kind: 'snapshotsDamaged', damaged: 1 });
    expect(now().snapshots).toEqual([]);
    expect(workbook.settings.get('snapshots')).toEqual([{ version: 1 }]);
  });

  test('shows the ledger even where the snapshots cannot be read', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    const readSetting = workbook.readSetting.bind(workbook);
    jest
      .spyOn(workbook, 'readSetting')
      .mockImplementation((key) =>
        key === 'snapshots' ? Promise.reject(new Error('gone')) : readSetting(key),
      );
    const { now } = await started(workbook);
    expect(now()).toMatchObject({ phase: { kind: 'ledger' }, notice: null, snapshots: [] });
  });
});

describe('生成汇总表', () => {
  test('notes the progress with it', async () => {
    const { session, now } = await started();
    await session.writeSummary();
    await session.answer('decline');
    expect(now().notice).toMatchObject({
      kind: 'summaryWritten',
      snapshot: { kind: 'kept', day: TODAY, replaced: false },
    });
    expect(now().snapshots).toMatchObject([{ day: TODAY }]);
  });

  test('replaces what was noted today', async () => {
    const { session, now } = await started();
    await session.snapshots.take();
    await session.writeSummary();
    await session.answer('decline');
    expect(now().notice).toMatchObject({ snapshot: { kind: 'kept', replaced: true } });
  });

  test('of an earlier day leaves what was noted that day', async () => {
    const { session, workbook, now } = await notedLastWeek();
    workbook.edit('s1', 5, 7, '已完成');
    await session.chooseAsOf(LAST_WEEK);
    await session.writeSummary();
    await session.answer('decline');
    expect(now().notice).toMatchObject({
      kind: 'summaryWritten',
      snapshot: { kind: 'left', day: LAST_WEEK },
    });
    expect(now().snapshots).toMatchObject([{ figures: { completed: 2 } }]);
  });

  test('stands even where the progress could not be noted', async () => {
    const { session, workbook, now } = await started();
    workbook.failNext('writeSetting', new WorkbookFailure('unknown', '工作簿是只读的。'));
    await session.writeSummary();
    await session.answer('decline');
    expect(workbook.ownSheets.summary).toHaveLength(1);
    expect(now().notice).toMatchObject({
      kind: 'summaryWritten',
      snapshot: { kind: 'failed', failure: { message: '工作簿是只读的。' } },
    });
  });
});

describe('what changed since', () => {
  test('is nothing without an earlier snapshot', async () => {
    const { session, now } = await started();
    expect(changesSince(now())).toBeNull();
    await session.snapshots.take();
    expect(previousSnapshot(now())).toBeNull();
    expect(changesSince(now())).toBeNull();
  });

  test('is told from the latest earlier day, though today was noted too', async () => {
    const { session, workbook, now } = await notedLastWeek();
    workbook.edit('s1', 5, 7, '已完成');
    await session.snapshots.take();
    expect(previousSnapshot(now())?.day).toBe(LAST_WEEK);
    expect(changesSince(now())).toMatchObject({
      days: { from: LAST_WEEK, to: TODAY },
      newlyCompleted: [{ serial: '3', row: 5, before: 'overdue', state: 'completed' }],
      newlyOverdue: [],
      added: [],
      removed: [],
      figures: { completed: { from: 2, to: 3 }, overdue: { from: 2, to: 1 } },
    });
  });

  test('follows the as-of day', async () => {
    const { session, now } = await notedLastWeek();
    await session.chooseAsOf('2025-04-22');
    expect(changesSince(now())).toBeNull();
  });

  test('is of the same sheet only', async () => {
    const { workbook } = await notedLastWeek();
    const other = new FakeWorkbook([{ ...smallLedger(), sheet: '另一张表' }]);
    other.settings.set('snapshots', workbook.settings.get('snapshots'));
    const { now } = await started(other);
    expect(now().snapshots).toHaveLength(1);
    expect(changesSince(now())).toBeNull();
  });

  test('is the same object until the ledger or the snapshots change', async () => {
    const { session, workbook, now } = await notedLastWeek();
    const changes = changesSince(now());
    expect(changes).not.toBeNull();
    session.openTab('findings');
    expect(changesSince(now())).toBe(changes);
    workbook.edit('s1', 6, 7, '已完成');
    await session.reload();
    expect(changesSince(now())).not.toBe(changes);
  });
});

describe('清除进度记录', () => {
  test('asks first, then takes all of them away and says how many; no cell is written', async () => {
    const { session, workbook, now } = await notedLastWeek();
    await session.snapshots.take();
    const before = await workbook.readSheet('s1');
    session.snapshots.askToClear();
    expect(now().question).toEqual({ kind: 'clearSnapshots', count: 2 });
    expect(now().snapshots).toHaveLength(2);
    await session.answer('agree');
    expect(now()).toMatchObject({
      question: null,
      task: null,
      snapshots: [],
      notice: { kind: 'snapshotsCleared', count: 2 },
    });
    expect(workbook.settings.get('snapshots')).toBeNull();
    expect(await workbook.readSheet('s1')).toEqual(before);
  });

  test('counts what cannot be read or is of a later version, too', async () => {
    const { session, workbook, now } = await notedLastWeek();
    const kept = workbook.settings.get('snapshots') as { readonly snapshots: readonly unknown[] };
    workbook.settings.set('snapshots', { ...kept, snapshots: [...kept.snapshots, 'damaged'] });
    session.snapshots.askToClear();
    await session.answer('agree');
    expect(now().notice).toEqual({ kind: 'snapshotsCleared', count: 2 });
  });

  test('leaves them where the answer is no', async () => {
    const { session, now } = await notedLastWeek();
    session.snapshots.askToClear();
    await session.answer('cancel');
    expect(now().snapshots).toHaveLength(1);
  });

  test('is not asked where there are none', async () => {
    const { session, now } = await started();
    session.snapshots.askToClear();
    expect(now().question).toBeNull();
  });
});
