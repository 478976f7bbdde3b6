import { WorkbookFailure } from '../../src/app/ports';
import type { Session } from '../../src/app/session';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import { started, TODAY } from './session-set-up';

function rate({ phase }: Session): string {
  if (phase.kind !== 'ledger') return phase.kind;
  const { numerator, denominator } = phase.summary.completionRate;
  return `${numerator}/${denominator}`;
}

describe('start', () => {
  test('reads the settings kept in the workbook and then the ledger with them', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    workbook.settings.set('settings', { ...DEFAULT_SETTINGS, dueSoonDays: 3 });
    const { now } = await started(workbook);
    expect(rate(now())).toBe('2/7');
    expect(now().settings.dueSoonDays).toBe(3);
    expect(now().phase).toMatchObject({ summary: { overdue: 2, dueSoon: 0 } });
  });

  test('counts as of today', async () => {
    const { now } = await started();
    expect(now().phase).toMatchObject({ ledger: { options: { asOf: TODAY } } });
  });

  test('says where the workbook could not be read, and can be repeated', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    workbook.failNext('readSetting', new WorkbookFailure('notSupported', 'Excel 版本过旧。'));
    const { session, now } = await started(workbook);
    expect(now().phase).toMatchObject({ kind: 'failed', failure: { code: 'notSupported' } });
    await session.start();
    expect(rate(now())).toBe('2/7');
  });

  test('follows the workbook once, however often it is repeated, until stopped', async () => {
    const { session, workbook } = await started();
    await session.start();
    expect(workbook.listeners).toBe(1);
    await session.stop();
    expect(workbook.listeners).toBe(0);
  });
});

describe('changes in the workbook', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('are read after a moment of quiet', async () => {
    const { session, workbook, now } = await started();
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(299);
    expect(rate(now())).toBe('2/7');
    await jest.advanceTimersByTimeAsync(1);
    expect(rate(now())).toBe('3/7');
    await session.stop();
  });

  test('follow the user to a sheet that is no ledger', async () => {
    const { session, workbook, now } = await started();
    workbook.activate('s2');
    await jest.advanceTimersByTimeAsync(300);
    expect(now().phase).toMatchObject({
      kind: 'notLedger',
      sheet: { name: '填表说明' },
      candidates: [{ name: '整改台账' }],
    });
    await session.stop();
  });

  test('are not read any more once stopped', async () => {
    const { session, workbook, now } = await started();
    workbook.edit('s1', 5, 7, '已完成');
    await session.stop();
    await jest.advanceTimersByTimeAsync(1000);
    expect(rate(now())).toBe('2/7');
  });
});

test('the slower, earlier reading does not overwrite the later one', async () => {
  const { session, workbook, now } = await started();
  const release = workbook.hold();
  const slow = session.reload('s2');
  release();
  await Promise.all([slow, session.chooseAsOf('2025-01-31')]);
  expect(now().phase).toMatchObject({
    kind: 'ledger',
    ledger: { options: { asOf: '2025-01-31' } },
  });
});

test('choosing a sheet goes there in Excel and in the pane', async () => {
  const { session, workbook, now } = await started();
  await session.chooseSheet({ id: 's2', name: '填表说明', visible: true, ours: false });
  expect(workbook.selections).toEqual([
    { sheetId: 's2', area: { top: 1, left: 1, bottom: 1, right: 1 } },
  ]);
  expect(now().phase).toMatchObject({ kind: 'notLedger', sheet: { id: 's2' } });
});

test('a row that cannot be shown is said', async () => {
  const { session, workbook, now } = await started();
  workbook.failNext('select', new WorkbookFailure('sheetMissing', '工作表不在了。'));
  await session.select('s1', { top: 3, left: 1, bottom: 3, right: 7 });
  expect(now().notice).toMatchObject({ kind: 'failed', during: 'select' });
});
