import type { PutOff } from '../../src/app/session';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import type { ColumnReading } from '../../src/domain/header/column-role';
import { offeredRoles, openColumns, openMonth } from '../../src/taskpane/open-questions';
import { deadlineOf, itemOf, ledgerOf } from '../domain/support/ledger-builder';

const NOTHING: PutOff = { columns: [], monthBefore: false };

const UNSURE: ColumnReading = {
  column: 6,
  key: '完成时间#2',
  title: '完成时间',
  role: 'plannedOn',
  confidence: 'unsure',
  alternatives: ['deadline'],
  reason: '',
};
const SURE: ColumnReading = { ...UNSURE, column: 2, key: '问题', confidence: 'sure' };

describe('columns to ask about', () => {
  const ledger = ledgerOf([], { columnReadings: [SURE, UNSURE] });

  test('are those that are unsure', () => {
    expect(openColumns(ledger, DEFAULT_SETTINGS, NOTHING)).toEqual([UNSURE]);
  });

  test.each([
    ['answered', { ...DEFAULT_SETTINGS, columns: { '完成时间#2': 'none' } as const }, NOTHING],
    ['put off', DEFAULT_SETTINGS, { ...NOTHING, columns: ['完成时间#2'] }],
  ])('are none once they are %s', (_what, settings, putOff) => {
    expect(openColumns(ledger, settings, putOff)).toEqual([]);
  });

  test('are offered what they may be first, and every other role', () => {
    const { likely, others } = offeredRoles(UNSURE);
    expect(likely).toEqual(['plannedOn', 'deadline']);
    expect(others).not.toContain('deadline');
    expect([...likely, ...others]).toHaveLength(25);
    expect(offeredRoles({ ...UNSURE, role: null }).likely).toEqual(['deadline']);
  });
});

describe('8月前', () => {
  const candidates = ['2025-07-31', '2025-08-31'] as const;
  const both = deadlineOf('2025-08-31', { text: '2025年8月前', candidates });
  const plain = itemOf({ row: 5 });

  test('is asked about with the two days it may mean', () => {
    const ledger = ledgerOf([plain, itemOf({ row: 6, deadline: both })]);
    expect(openMonth(ledger, DEFAULT_SETTINGS, NOTHING)).toEqual({
      text: '2025年8月前',
      start: '2025-07-31',
      end: '2025-08-31',
    });
  });

  test('is quoted from the measure where the problem joins several', () => {
    const joined = { ...both, text: '2024年8月31日；2025年8月前' };
    const measures = [{ deadline: both }];
    const ledger = ledgerOf([itemOf({ row: 6, deadline: joined, measures })]);
    expect(openMonth(ledger, DEFAULT_SETTINGS, NOTHING)?.text).toBe('2025年8月前');
  });

  test.each([
    ['no deadline needs it', [plain], DEFAULT_SETTINGS, NOTHING],
    [
      'it was answered',
      [itemOf({ deadline: both })],
      { ...DEFAULT_SETTINGS, monthBeforeAnswered: true },
      NOTHING,
    ],
    [
      'it was put off',
      [itemOf({ deadline: both })],
      DEFAULT_SETTINGS,
      { ...NOTHING, monthBefore: true },
    ],
  ])('is not asked about where %s', (_what, items, settings, putOff) => {
    expect(openMonth(ledgerOf(items), settings, putOff)).toBeNull();
  });
});
