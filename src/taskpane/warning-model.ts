import { daysBetween, type Day } from '../domain/calendar/day';
import { isOpen } from '../domain/ledger/timeliness';
import type { Ledger, LedgerItem } from '../domain/ledger/types';
import { displayState } from '../domain/palette/palette';
import { WARNING_STATES, type WarningState } from './warning-filter';

/** A problem that is late or will be soon. */
export interface Warning {
  /** Tells the problem from the others, also after rows were inserted above it. */
  readonly key: string;
  readonly item: LedgerItem;
  readonly state: WarningState;
  /** Days late where it is overdue, else days left; 0 on the due day itself. */
  readonly days: number;
}

/** The problems of one state, with how many there are. */
export interface WarningSection {
  readonly state: WarningState;
  readonly warnings: readonly Warning[];
}

/** The nearest deadline to come, with how many problems are due on it. */
export interface NextDeadline {
  readonly due: Day;
  readonly days: number;
  readonly count: number;
}

/** Overdue problems, the latest first; then those due soon and those first warned of, the nearest first. */
export function warningsOf({ items, options }: Ledger): readonly Warning[] {
  const keyOf = keysInOrder();
  const warnings = items.flatMap((item) => {
    const key = keyOf(item);
    const state = WARNING_STATES.find((each) => each === displayState(item));
    const { due } = item.deadline;
    if (state === undefined || due === null) return [];
    const days = state === 'overdue' ? item.daysLate : daysBetween(options.asOf, due);
    return [{ key, item, state, days }];
  });
  return sectionsOf(warnings).flatMap(({ warnings: listed }) => [...listed].sort(byUrgency));
}

/** The warnings by state in the palette's order; states that do not occur are left out. */
export function sectionsOf(warnings: readonly Warning[]): readonly WarningSection[] {
  return WARNING_STATES.map((state) => ({
    state,
    warnings: warnings.filter((warning) => warning.state === state),
  })).filter((section) => section.warnings.length > 0);
}

/** Null where no open problem has a deadline that is still to come. */
export function nextDeadline({ items, options }: Ledger): NextDeadline | null {
  const days = items
    .filter(({ status }) => isOpen(status))
    .flatMap(({ deadline }) => deadline.due ?? [])
    .filter((due) => due >= options.asOf);
  if (days.length === 0) return null;
  const due = days.reduce((first, day) => (day < first ? day : first));
  return {
    due,
    days: daysBetween(options.asOf, due),
    count: days.filter((day) => day === due).length,
  };
}

/** How many open problems name no day, so that nothing can warn of them. */
export function countUndated({ items }: Ledger): number {
  return items.filter(({ status, deadline }) => isOpen(status) && deadline.due === null).length;
}

/** The warning that stands in a sheet row, or null. */
export function warningInRow(warnings: readonly Warning[], row: number): Warning | null {
  return warnings.find(({ item }) => item.row <= row && row <= item.lastRow) ?? null;
}

/** Late ones by days descending, the others ascending; the sheet's order among equals. */
function byUrgency(a: Warning, b: Warning): number {
  const days = a.state === 'overdue' ? b.days - a.days : a.days - b.days;
  return days === 0 ? a.item.row - b.item.row : days;
}

/** A key by what the sheet says of the problem; the second of the same words is told by its place. */
function keysInOrder(): (item: LedgerItem) => string {
  const seen = new Map<string, number>();
  return ({ serial, problem }) => {
    const words = `${serial} ${problem}`;
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return before === 0 ? words : `${words} #${before}`;
  };
}
