import type { LedgerItem } from '../../ledger/types';
import { displayState } from '../../palette/palette';
import type { DisplayState } from '../../palette/types';
import type { CompletionRate, GroupFigures } from '../../summary/types';
import { countStates, sumOf } from '../live-states';
import { formula, number } from '../page';
import type { CountPlace, GroupLine } from './group-table';

const NO_RATE: CompletionRate = { numerator: 0, denominator: 0, percent: 0 };

/** The expression that counts a group's problems in some states. */
export type CountExpression = (
  group: GroupFigures,
  states: readonly DisplayState[],
  place: CountPlace,
) => string;

/** What a line of numbers is made from; a group may have no rate. */
export interface WrittenGroup extends Pick<GroupFigures, 'name' | 'rows'> {
  readonly completionRate: CompletionRate | null;
}

/** A line of numbers for each group. */
export function writtenLines(
  groups: readonly WrittenGroup[],
  items: readonly LedgerItem[],
): GroupLine[] {
  const stateOfRow = new Map(items.map((item) => [item.row, displayState(item)]));
  return groups.map((group) => {
    const states = group.rows.map((row) => stateOfRow.get(row));
    return {
      name: group.name,
      rate: group.completionRate,
      count: (asked) =>
        number(states.filter((state) => state !== undefined && asked.includes(state)).length),
    };
  });
}

/**
 * A line of formulas for each named group and a last one for what belongs to none: the blank group
 * now, and later also newly typed names. So the table adds up to the whole ledger whatever is edited.
 */
export function liveLines(
  groups: readonly GroupFigures[],
  blankName: string,
  restName: string,
  stateRange: string,
  count: CountExpression,
): GroupLine[] {
  const named = groups.filter((group) => group.name !== blankName);
  const blank = groups.find((group) => group.name === blankName);
  return [
    ...named.map((group): GroupLine => ({
      name: group.name,
      rate: group.completionRate,
      count: (states, place) => formula(`=${count(group, states, place)}`),
    })),
    {
      name: restName,
      rate: blank?.completionRate ?? NO_RATE,
      count: (states, { firstRow, row, column }) =>
        formula(
          `=${countStates(stateRange, states)}-${sumOf([firstRow, column], [row - 1, column])}`,
        ),
    },
  ];
}
