import { addSums } from './figure-sums';
import type { SummarySums } from './summary-sums';
import type { GroupSums } from './tally-groups';

/**
 * The sums of several sets of problems that share none, as if they were one: `summaryOf` of it is exactly
 * the summary of the whole, percents and means included. Groups of one name become one, in the order in
 * which the parts first name them; their rows follow one another as the parts do.
 *
 * @param parts All counted by the same rule and for the same days.
 * @returns Null where there are no parts.
 */
export function mergeSums(parts: readonly SummarySums[]): SummarySums | null {
  const [first, ...more] = parts;
  if (first === undefined) return null;
  return {
    rule: first.rule,
    all: more.reduce((sum, { all }) => addSums(sum, all), first.all),
    measures: parts.reduce((sum, { measures }) => sum + measures, 0),
    byUnit: mergeGroups(parts.map(({ byUnit }) => byUnit)),
    byCategory: mergeGroups(parts.map(({ byCategory }) => byCategory)),
    byLeader: mergeGroups(parts.map(({ byLeader }) => byLeader)),
    byType: mergeGroups(parts.map(({ byType }) => byType)),
  };
}

/** The same without the rows, which say nothing once ledgers of several sheets are one. */
export function withoutRows(sums: SummarySums): SummarySums {
  return {
    ...sums,
    byUnit: rowless(sums.byUnit),
    byCategory: rowless(sums.byCategory),
    byLeader: rowless(sums.byLeader),
    byType: rowless(sums.byType),
  };
}

function rowless<Key>(groups: readonly GroupSums<Key>[]): GroupSums<Key>[] {
  return groups.map(({ key, sums }) => ({ key, sums, rows: [] }));
}

function mergeGroups<Key>(parts: readonly (readonly GroupSums<Key>[])[]): GroupSums<Key>[] {
  const groups = new Map<Key, GroupSums<Key> & { readonly rows: number[] }>();
  for (const { key, sums, rows } of parts.flat()) {
    const known = groups.get(key);
    groups.set(key, {
      key,
      sums: known ? addSums(known.sums, sums) : sums,
      rows: appended(known?.rows ?? [], rows),
    });
  }
  return [...groups.values()];
}

/** In place: a group met in a thousand parts is not to be copied a thousand times. */
function appended(rows: number[], more: readonly number[]): number[] {
  for (const row of more) rows.push(row);
  return rows;
}
