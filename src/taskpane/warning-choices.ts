import type { LedgerItem } from '../domain/ledger/types';
import {
  categoryOf,
  leaderOf,
  NO_CATEGORY,
  NO_LEADER,
  NO_UNIT,
  unitOf,
} from '../domain/summary/group';
import type { GroupKey } from '../domain/summary/groups-by';
import { NO_WARNING_FILTER, WARNING_STATES, type WarningFilter } from './warning-filter';
import type { WarningState } from './warning-filter';
import type { Warning } from './warning-model';

/** How many warnings choosing something would list. */
export interface NameChoice {
  readonly name: string;
  readonly count: number;
}

/** What may be chosen of one kind; names in the sheet's order. */
export interface NameChoices {
  readonly by: GroupKey;
  readonly names: readonly NameChoice[];
}

/** One count for each state that occurs at all, and all of them together. */
export interface StateChoices {
  readonly all: number;
  readonly states: readonly { readonly state: WarningState; readonly count: number }[];
}

/** A filter that the ledger can still answer, and what had to be dropped from the wanted one. */
export interface HeldFilter {
  readonly filter: WarningFilter;
  readonly lost: readonly (keyof WarningFilter)[];
}

const GROUP_KEYS: readonly GroupKey[] = ['category', 'unit', 'leader'];

/** The name a problem is counted under, as in the summary, so that the figures agree. */
const NAME_OF: Readonly<Record<GroupKey, (item: LedgerItem) => string>> = {
  category: categoryOf,
  unit: unitOf,
  leader: leaderOf,
};

const BLANK: Readonly<Record<GroupKey, string>> = {
  category: NO_CATEGORY,
  unit: NO_UNIT,
  leader: NO_LEADER,
};

/** The warnings that the filter lets through, in their order. */
export function filterWarnings(
  warnings: readonly Warning[],
  filter: WarningFilter,
): readonly Warning[] {
  return warnings.filter((warning) => passes(warning, filter));
}

/** Is anything filtered? */
export function isFiltering(filter: WarningFilter): boolean {
  return filter.state !== null || GROUP_KEYS.some((by) => filter[by] !== null);
}

/** Drops what no warning has any more: a unit that is done, a state that does not occur. */
export function holdFilter(warnings: readonly Warning[], wanted: WarningFilter): HeldFilter {
  const keys = ['state', ...GROUP_KEYS] as const;
  const lost = keys.filter((key) => {
    const alone = { ...NO_WARNING_FILTER, [key]: wanted[key] };
    return wanted[key] !== null && !warnings.some((warning) => passes(warning, alone));
  });
  const dropped = Object.fromEntries(lost.map((key) => [key, null]));
  return { filter: { ...wanted, ...dropped }, lost };
}

/** The figures beside the states, under what is chosen of names. */
export function stateChoices(warnings: readonly Warning[], filter: WarningFilter): StateChoices {
  const listed = filterWarnings(warnings, { ...filter, state: null });
  const states = WARNING_STATES.filter((state) => warnings.some((each) => each.state === state));
  return {
    all: listed.length,
    states: states.map((state) => ({
      state,
      count: listed.filter((each) => each.state === state).length,
    })),
  };
}

/**
 * The names to choose from, each with its count under the other filters; a name that would list nothing
 * is left out unless it is the chosen one. Kinds that the ledger leaves blank throughout are left out.
 */
export function nameChoices(
  warnings: readonly Warning[],
  filter: WarningFilter,
  items: readonly LedgerItem[],
): readonly NameChoices[] {
  return GROUP_KEYS.filter((by) => items.some((item) => NAME_OF[by](item) !== BLANK[by])).map(
    (by) => ({ by, names: namesOf(warnings, filter, by) }),
  );
}

function namesOf(
  warnings: readonly Warning[],
  filter: WarningFilter,
  by: GroupKey,
): readonly NameChoice[] {
  const counts = new Map<string, number>();
  const inSheetOrder = filterWarnings(warnings, { ...filter, [by]: null })
    .map(({ item }) => item)
    .sort((a, b) => a.row - b.row);
  for (const item of inSheetOrder) {
    const name = NAME_OF[by](item);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const chosen = filter[by];
  if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts].map(([name, count]) => ({ name, count }));
}

function passes({ state, item }: Warning, filter: WarningFilter): boolean {
  if (filter.state !== null && filter.state !== state) return false;
  return GROUP_KEYS.every((by) => filter[by] === null || filter[by] === NAME_OF[by](item));
}
