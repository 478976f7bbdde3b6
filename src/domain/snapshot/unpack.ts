import { parseDay } from '../calendar/day';
import type { CompletionRate, CountingRule } from '../summary/types';
import { SNAPSHOT_VERSION, unpackProblems } from './pack';
import type { Snapshot, SnapshotFigures, SnapshotOptions, SnapshotProblem } from './types';

/**
 * What was kept as a snapshot. Nothing of a damaged one is used: a figure made up for a missing one would
 * be taken for what the ledger said.
 */
export type Unpacked =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'damaged' }
  /** Of a later version of the add-in, which can read it. */
  | { readonly kind: 'newer' };

/** Reads what `packSnapshot` gave; other versions and other hands may have written it. */
export function unpackSnapshot(kept: unknown): Unpacked {
  const parts = partsOf(kept);
  const version = parts['version'];
  if (wholeNumber(version) && version > SNAPSHOT_VERSION) return { kind: 'newer' };
  const snapshot = version === SNAPSHOT_VERSION ? snapshotOf(parts) : null;
  return snapshot === null ? { kind: 'damaged' } : { kind: 'snapshot', snapshot };
}

type Parts = Readonly<Record<string, unknown>>;

function partsOf(kept: unknown): Parts {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
}

function snapshotOf(parts: Parts): Snapshot | null {
  const { day: dayText, sheet, kinds, problems: lines } = parts;
  const day = typeof dayText === 'string' ? parseDay(dayText) : null;
  const rule = ruleOf(partsOf(parts['rule']));
  const options = optionsOf(partsOf(parts['options']));
  const figures = figuresOf(partsOf(parts['figures']));
  const problems =
    typeof lines === 'string' && Array.isArray(kinds) ? unpackProblems(lines, kinds) : null;
  if (day === null || typeof sheet !== 'string' || rule === null) return null;
  if (options === null || figures === null || problems === null) return null;
  return agree(figures, problems) ? { day, sheet, rule, options, figures, problems } : null;
}

/** Do the figures say what the problems say? */
function agree(figures: SnapshotFigures, problems: readonly SnapshotProblem[]): boolean {
  const count = (is: (problem: SnapshotProblem) => boolean): number => problems.filter(is).length;
  return (
    figures.total === problems.length &&
    figures.completed === count(({ status }) => status === 'completed') &&
    figures.overdue === count(({ state }) => state === 'overdue')
  );
}

function figuresOf(parts: Parts): SnapshotFigures | null {
  const { total, completed, overdue, dueSoon, completedLate } = parts;
  const completionRate = rateOf(partsOf(parts['completionRate']));
  if (!wholeNumber(total) || !wholeNumber(completed) || !wholeNumber(overdue)) return null;
  if (!wholeNumber(dueSoon) || !wholeNumber(completedLate) || completionRate === null) return null;
  return { total, completed, overdue, dueSoon, completedLate, completionRate };
}

function rateOf({ numerator, denominator, percent }: Parts): CompletionRate | null {
  if (!wholeNumber(numerator) || !wholeNumber(denominator) || numerator > denominator) return null;
  if (typeof percent !== 'number' || !(percent >= 0 && percent <= 100)) return null;
  return { numerator, denominator, percent };
}

function ruleOf(parts: Parts): CountingRule | null {
  const { countSubstantiallyCompleted, countLongTerm, longTermInBase } = parts;
  const unit = oneOf(parts['unit'], ['problems', 'measures'] as const);
  const rounding = oneOf(parts['rounding'], ['round', 'truncate'] as const);
  const decimals = oneOf(parts['decimals'], [0, 1, 2] as const);
  if (unit === null || rounding === null || decimals === null) return null;
  if (!isFlag(countSubstantiallyCompleted) || !isFlag(countLongTerm)) return null;
  if (!isFlag(longTermInBase)) return null;
  return { countSubstantiallyCompleted, countLongTerm, longTermInBase, unit, rounding, decimals };
}

function optionsOf(parts: Parts): SnapshotOptions | null {
  const { immediateDays, concentratedMonths, dueSoonDays, firstWarningDays, columns } = parts;
  const feedback = typeof parts['feedback'] === 'string' ? parseDay(parts['feedback']) : null;
  const monthBefore = oneOf(parts['monthBefore'], ['end', 'start'] as const);
  if (feedback === null && parts['feedback'] !== null) return null;
  if (firstWarningDays !== null && !wholeNumber(firstWarningDays)) return null;
  if (!wholeNumber(immediateDays) || !wholeNumber(concentratedMonths)) return null;
  if (!wholeNumber(dueSoonDays) || monthBefore === null || typeof columns !== 'string') return null;
  return {
    feedback,
    immediateDays,
    concentratedMonths,
    dueSoonDays,
    firstWarningDays,
    monthBefore,
    columns,
  };
}

function wholeNumber(kept: unknown): kept is number {
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= 0;
}

function isFlag(kept: unknown): kept is boolean {
  return typeof kept === 'boolean';
}

function oneOf<T>(kept: unknown, allowed: readonly T[]): T | null {
  return allowed.find((value) => value === kept) ?? null;
}
