import { WorkbookFailure } from '../../src/app/ports';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grid';
import { HEADER } from '../domain/ledger/ledger-of';
import { toSerial } from '../../src/domain/calendar/day';
import { started } from './session-set-up';

const EMPTY = gridOf('Sheet1', []);
const NOTES = gridOf('说明', [['填表说明']]);

test('an empty workbook: a blank ledger, and where to begin', async () => {
  const { session, now } = await started(new FakeWorkbook([EMPTY]));
  expect(now().phase).toMatchObject({ kind: 'notLedger', reason: 'empty', candidates: [] });
  await session.startLedger();
  const sheet = { id: 's1', name: 'Sheet1', visible: true, ours: false };
  expect(now()).toMatchObject({
    task: null,
    notice: { kind: 'ledgerStarted', sheet },
    phase: {
      kind: 'notLedger',
      sheet,
      reason: 'noRows',
      message:
        '工作表“Sheet1”已认出台账表头，还没有填写问题（第 4 行是示例，不计入统计）。请从第 5 行填起。',
    },
  });
});

test('a workbook with other sheets keeps them, and the new one is on screen', async () => {
  const { workbook, session, now } = await started(new FakeWorkbook([NOTES]));
  await session.startLedger();
  expect(now().phase).toMatchObject({ kind: 'notLedger', sheet: { id: 's2', name: '整改台账' } });
  expect(await workbook.readSheet('s1')).toEqual(NOTES);
});

test('an example that was made into a problem counts, once its serial says so', async () => {
  const { workbook, session, now } = await started(new FakeWorkbook([EMPTY]));
  await session.startLedger();
  workbook.edit('s1', 4, 3, '记录不全');
  await session.reload();
  expect(now().phase).toMatchObject({ kind: 'notLedger', reason: 'noRows' });
  workbook.edit('s1', 4, 1, 1);
  await session.reload();
  const { phase } = now();
  expect(phase.kind === 'ledger' && phase.ledger.items.map(({ problem }) => problem)).toEqual([
    '记录不全',
  ]);
});

test('what cannot be written is said, and nothing is lost', async () => {
  const rows = [HEADER, [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', 1]];
  const { workbook, session, now } = await started(new FakeWorkbook([gridOf('台账', rows)]));
  workbook.failNext('writeTemplate', new WorkbookFailure('unknown', '没有写入。'));
  await session.startLedger();
  expect(now()).toMatchObject({
    task: null,
    notice: { kind: 'failed', during: 'template', failure: { message: '没有写入。' } },
    phase: { kind: 'ledger' },
  });
});

test('the example is of the year of the clock', async () => {
  const { workbook, session } = await started(new FakeWorkbook([EMPTY]));
  await session.startLedger();
  const grid = await workbook.readSheet('s1');
  expect(grid.rows[3]?.[7]?.value).toBe(toSerial('2025-12-31'));
});
