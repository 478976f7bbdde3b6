import { firstWarningDaysOf } from '../ledger/first-warning';
import type { Ledger, RectificationType } from '../ledger/types';
import { describeCountingRule } from './counting-rule';
import { Tally } from './figures';
import { categoryOf, leaderOf, TYPE_NAMES, unitOf } from './group';
import { TallyGroups } from './tally-groups';
import type { CountingRule, GroupFigures, Summary, TypeFigures } from './types';

/**
 * Every figure of a ledger under one counting rule. `byStatus` adds up to `total`, and each of the
 * groupings by unit, category and leader holds every problem exactly once.
 */
export function summarize({ items, options }: Ledger, rule: CountingRule): Summary {
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
    ...all.figures(),
    measures,
    rule,
    countingRule: describeCountingRule(rule),
    byUnit: groupFigures(units),
    byCategory: groupFigures(categories),
    byLeader: groupFigures(leaders),
    byType: typeFigures(types),
  };
}

function groupFigures(groups: TallyGroups<string>): GroupFigures[] {
  return groups.keys().flatMap((name) => {
    const figures = groups.figuresOf(name);
    return figures ? [{ ...figures, name }] : [];
  });
}

/** Empty where no problem has a type. */
function typeFigures(types: TallyGroups<RectificationType | null>): TypeFigures[] {
  if (types.keys().every((type) => type === null)) return [];
  return TYPE_NAMES.flatMap(([type, name]) => {
    const figures = types.figuresOf(type);
    if (!figures) return [];
    const completionRate = type === 'continuing' ? null : figures.completionRate;
    return [{ ...figures, type, name, completionRate }];
  });
}
