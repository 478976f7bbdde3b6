import { firstWarningDaysOf } from '../ledger/first-warning';
import type { Ledger, RectificationType } from '../ledger/types';
import { describeCountingRule } from './counting-rule';
import { figuresOf, type FigureSums } from './figure-sums';
import { Tally } from './figures';
import { categoryOf, leaderOf, TYPE_NAMES, unitOf } from './group';
import { type GroupSums, TallyGroups } from './tally-groups';
import type { CountingRule, GroupFigures, Summary, TypeFigures } from './types';

/** A summary before its percents are made: plain data whose numbers add up (`mergeSums`). */
export interface SummarySums {
  readonly rule: CountingRule;
  readonly all: FigureSums;
  readonly measures: number;
  /** Groups in the order in which they are first met. */
  readonly byUnit: readonly GroupSums<string>[];
  readonly byCategory: readonly GroupSums<string>[];
  readonly byLeader: readonly GroupSums<string>[];
  readonly byType: readonly GroupSums<RectificationType | null>[];
}

/** Counts the problems of a ledger under one rule. */
export function sumsOf(
  { items, options }: Pick<Ledger, 'items' | 'options'>,
  rule: CountingRule,
): SummarySums {
  const isWarned = firstWarningDaysOf(options) !== null;
  const all = new Tally(rule, isWarned);
  const units = new TallyGroups<string>(rule, isWarned);
  const categories = new TallyGroups<string>(rule, isWarned);
  const leaders = new TallyGroups<string>(rule, isWarned);
  const types = new TallyGroups<RectificationType | null>(rule, isWarned);
  let measures = 0;
  // One walk over the problems: going through a hundred thousand takes longer than counting them.
  for (const item of items) {
    all.add(item);
    units.add(unitOf(item), item);
    categories.add(categoryOf(item), item);
    leaders.add(leaderOf(item), item);
    types.add(item.rectificationType, item);
    measures += item.measures.length;
  }
  return {
    rule,
    all: all.sums(),
    measures,
    byUnit: units.sums(),
    byCategory: categories.sums(),
    byLeader: leaders.sums(),
    byType: types.sums(),
  };
}

/** The summary that sums make. */
export function summaryOf(sums: SummarySums): Summary {
  const { rule, measures } = sums;
  return {
    ...figuresOf(sums.all, rule),
    measures,
    rule,
    countingRule: describeCountingRule(rule),
    byUnit: groupFigures(sums.byUnit, rule),
    byCategory: groupFigures(sums.byCategory, rule),
    byLeader: groupFigures(sums.byLeader, rule),
    byType: typeFigures(sums.byType, rule),
  };
}

function groupFigures(groups: readonly GroupSums<string>[], rule: CountingRule): GroupFigures[] {
  return groups.map(({ key, sums, rows }) => ({ ...figuresOf(sums, rule), rows, name: key }));
}

/** Empty where no problem has a type. */
function typeFigures(
  types: readonly GroupSums<RectificationType | null>[],
  rule: CountingRule,
): TypeFigures[] {
  if (types.every(({ key }) => key === null)) return [];
  return TYPE_NAMES.flatMap(([type, name]) => {
    const group = types.find(({ key }) => key === type);
    if (!group) return [];
    const figures = figuresOf(group.sums, rule);
    const completionRate = type === 'continuing' ? null : figures.completionRate;
    return [{ ...figures, rows: group.rows, type, name, completionRate }];
  });
}
