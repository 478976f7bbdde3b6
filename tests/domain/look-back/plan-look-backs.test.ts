import fc from 'fast-check';
import { planLookBacks } from '../../../src/domain/look-back/plan-look-backs';
import {
  DEFAULT_LOOK_BACK_RULE,
  LOOK_BACK_KINDS,
  type LookBackRule,
} from '../../../src/domain/look-back/rule';
import type { Ledger, LedgerItem, LookBack, Status } from '../../../src/domain/ledger/types';
import { STATUSES } from '../../../src/domain/ledger/types';
import { deadlineOf, itemOf, ledgerOf } from '../support/ledger-builder';

const CELLS = { cellOf: (row: number) => `J${row}` };
const HELD: LookBack = {
  verdict: 'held',
  cell: 'L5',
  text: '未反弹',
  day: '2025-01-15',
  dayCell: 'K5',
};

function planOf(item: LedgerItem, rule: LookBackRule = DEFAULT_LOOK_BACK_RULE) {
  const [entry] = planLookBacks(ledgerOf([item]), rule, CELLS).entries;
  return entry && [entry.state, entry.plannedOn, entry.daysLeft, entry.kind];
}

const done = (part: Parameters<typeof itemOf>[0]) =>
  itemOf({ status: 'completed', due: '2024-12-31', ...part });

test.each<[why: string, item: LedgerItem, planned: unknown]>([
  [
    'six months after completion, past',
    done({ completedOn: '2024-10-30' }),
    ['due', '2025-04-30', 0, 'staged'],
  ],
  [
    'within the days of soon',
    done({ completedOn: '2024-11-30' }),
    ['soon', '2025-05-30', 30, 'staged'],
  ],
  ['one day later', done({ completedOn: '2024-12-01' }), ['later', '2025-06-01', 32, 'staged']],
  [
    '立行立改 after three months',
    done({ completedOn: '2024-10-30', rectificationType: 'immediate' }),
    ['due', '2025-01-30', -90, 'immediate'],
  ],
  [
    '立行立改 as the limit says',
    done({ completedOn: '2025-01-31', deadline: deadlineOf('2024-08-25', { kind: 'immediate' }) }),
    ['due', '2025-04-30', 0, 'immediate'],
  ],
  [
    '持续整改 after a year',
    done({ completedOn: '2024-10-30', rectificationType: 'continuing' }),
    ['later', '2025-10-30', 183, 'continuing'],
  ],
  [
    '持续整改 again after each',
    done({ completedOn: '2024-10-30', rectificationType: 'continuing', lookBack: HELD }),
    ['later', '2026-01-15', 260, 'continuing'],
  ],
  ['no completion day', done({}), ['undated', null, null, 'staged']],
  [
    'looked at and held',
    done({ completedOn: '2024-06-30', lookBack: HELD }),
    ['seen', null, null, 'staged'],
  ],
  [
    'held without any day',
    done({ lookBack: { ...HELD, day: null, dayCell: null } }),
    ['seen', null, null, 'staged'],
  ],
  [
    'looked at before it was completed anew',
    done({ completedOn: '2025-02-01', lookBack: { ...HELD, verdict: 'relapsed' } }),
    ['later', '2025-08-01', 93, 'staged'],
  ],
  [
    'to be looked at again',
    done({ completedOn: '2024-06-30', lookBack: { ...HELD, verdict: 'again' } }),
    ['again', '2025-02-15', -74, 'staged'],
  ],
  [
    'no result yet',
    done({ completedOn: '2024-06-30', lookBack: { ...HELD, verdict: 'none' } }),
    ['unclear', null, null, 'staged'],
  ],
  [
    'a result nobody reads',
    done({ completedOn: '2024-06-30', lookBack: { ...HELD, verdict: 'unclear' } }),
    ['unclear', null, null, 'staged'],
  ],
  [
    'came back',
    itemOf({ status: 'inProgress', relapse: { cell: 'L5', text: '反弹', day: '2025-03-01' } }),
    ['relapsed', null, null, 'staged'],
  ],
  [
    '长期坚持 never looked at',
    itemOf({ status: 'longTerm' }),
    ['undated', null, null, 'continuing'],
  ],
  [
    '长期坚持 after a year',
    itemOf({ status: 'longTerm', lookBack: { ...HELD, day: '2024-04-01' } }),
    ['due', '2025-04-01', -29, 'continuing'],
  ],
  ['open', itemOf({ status: 'inProgress' }), undefined],
])('%s', (_why, item, planned) => {
  expect(planOf(item)).toEqual(planned);
});

test('a second look-back only where the office asks for it', () => {
  const rule = { ...DEFAULT_LOOK_BACK_RULE, secondMonths: 6 };
  const first = done({ completedOn: '2024-06-30', lookBack: HELD });
  expect(planOf(first, rule)).toEqual(['later', '2025-07-15', 76, 'staged']);
  const second = done({ completedOn: '2024-01-31', lookBack: HELD });
  expect(planOf(second, rule)).toEqual(['seen', null, null, 'staged']);
});

test('each entry names the cells it was worked out from', () => {
  const [entry] = planLookBacks(
    ledgerOf([done({ completedOn: '2024-10-30', statusText: '已完成' })]),
    DEFAULT_LOOK_BACK_RULE,
    CELLS,
  ).entries;
  expect([entry?.cells, entry?.reason]).toEqual([['J5', 'H5'], '2024年10月30日完成，满6个月']);
});

test('a problem is in exactly one list, open ones in none', () => {
  const day = fc.constantFrom<`${number}-${number}-${number}` | null>(
    null,
    '2024-01-31',
    '2024-11-30',
    '2025-04-30',
  );
  const look = fc.record({
    verdict: fc.constantFrom<LookBack['verdict']>('held', 'again', 'relapsed', 'none', 'unclear'),
    cell: fc.constant('L5'),
    text: fc.constant('…'),
    day,
    dayCell: fc.constant(null),
  });
  const problem = fc.tuple(
    fc.constantFrom<Status>(...STATUSES),
    day,
    fc.option(look),
    fc.boolean(),
  );
  const second = fc.option(fc.integer({ min: 1, max: 24 }));
  fc.assert(
    fc.property(fc.array(problem, { maxLength: 12 }), second, (problems, secondMonths) => {
      const items = problems.map(([status, completedOn, lookBack, isBack], at) => {
        const relapse = { cell: 'L5', text: '反弹', day: null };
        return itemOf({
          row: at + 5,
          status,
          completedOn,
          ...(lookBack ? { lookBack } : {}),
          ...(isBack && status !== 'completed' ? { relapse } : {}),
        });
      });
      const ledger: Ledger = ledgerOf(items);
      const { entries } = planLookBacks(ledger, { ...DEFAULT_LOOK_BACK_RULE, secondMonths }, CELLS);
      const planned = items.filter(
        ({ status, relapse }) =>
          relapse !== undefined || status === 'completed' || status === 'longTerm',
      );
      expect(entries.map(({ item }) => item.row).sort((a, b) => a - b)).toEqual(
        planned.map(({ row }) => row),
      );
      expect(
        entries.every(({ plannedOn, daysLeft }) => (plannedOn === null) === (daysLeft === null)),
      ).toBe(true);
      expect(entries.every(({ kind }) => LOOK_BACK_KINDS.includes(kind))).toBe(true);
    }),
  );
});
