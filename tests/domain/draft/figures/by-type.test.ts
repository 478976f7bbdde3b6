import { typeSentence } from '../../../../src/domain/draft/figures/by-type';
import type { LedgerItem, RectificationType, Status } from '../../../../src/domain/ledger/types';
import type { CountingRule } from '../../../../src/domain/summary/types';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { sourceOf } from './source-of';

type Typed = readonly [type: RectificationType | null, status: Status];

function textOf(typed: readonly Typed[], rule: Partial<CountingRule> = {}): string | undefined {
  const items = typed.map(([rectificationType, status], at): LedgerItem =>
    itemOf({ row: 5 + at, rectificationType, status }),
  );
  return typeSentence(sourceOf(ledgerOf(items), rule))?.text;
}

const ALL: readonly Typed[] = [
  ['immediate', 'completed'],
  ['immediate', 'completed'],
  ['immediate', 'inProgress'],
  ['staged', 'completed'],
  ['staged', 'substantiallyCompleted'],
  ['continuing', 'inProgress'],
  ['continuing', 'longTerm'],
  [null, 'inProgress'],
];

test.each<[string, readonly Typed[], Partial<CountingRule>, string | undefined]>([
  [
    'all types; 持续整改 has no rate',
    ALL,
    {},
    '要求立行立改的3个、分阶段整改的2个问题中，分别有2个、1个（占66.67%、50%）已完成整改；要求持续整改的2个问题，正在推进1个，需长期坚持1个；未填整改类型的1个。',
  ],
  ['one type', ALL.slice(0, 3), {}, '要求立行立改的3个问题中，有2个（占66.67%）已完成整改。'],
  [
    'a rule that counts more than is said calls the rate by its name',
    ALL.slice(0, 5),
    { countSubstantiallyCompleted: true },
    '要求立行立改的3个、分阶段整改的2个问题中，分别有2个、1个已完成整改，整改完成率分别为66.67%、100%。',
  ],
  [
    'by measures',
    ALL.slice(0, 3),
    { unit: 'measures' },
    '要求立行立改的3个问题中，有2个已完成整改，按措施计整改完成率为66.67%。',
  ],
  [
    'none done of the only type',
    [['staged', 'longTerm']],
    {},
    '要求分阶段整改的1个问题中，尚无已完成整改的。',
  ],
  [
    'no base, no rate',
    [
      ['immediate', 'completed'],
      ['staged', 'longTerm'],
    ],
    { longTermInBase: false },
    '要求立行立改的1个、分阶段整改的1个问题中，分别有1个、0个已完成整改。',
  ],
  ['only 持续整改', ALL.slice(5, 7), {}, '要求持续整改的2个问题，正在推进1个，需长期坚持1个。'],
  ['no types', [[null, 'completed']], {}, undefined],
])('%s', (_, typed, rule, expected) => {
  expect(textOf(typed, rule)).toBe(expected);
});

test('nothing is said of timetables, which no ledger holds', () => {
  expect(textOf(ALL)).not.toMatch(/时间表|路线图|均已/);
});
