import { parseDay, type Day } from '../domain/calendar/day';
import { COLUMN_ROLES, type ColumnChoices } from '../domain/header/column-role';
import type { CountingRule } from '../domain/summary/types';

/** Readers of what was kept in a workbook: other versions and other hands may have written it. */

/** The parts of a kept object; none where it is no object. */
export function keptParts<Whole>(kept: unknown): Partial<Record<keyof Whole, unknown>> {
  const isObject = typeof kept === 'object' && kept !== null && !Array.isArray(kept);
  return isObject ? { ...kept } : {};
}

/** A day of the calendar, or null. */
export function keptDay(kept: unknown): Day | null {
  return typeof kept === 'string' ? parseDay(kept) : null;
}

/** A whole number from 0 up, else the fallback. */
export function keptNumber(kept: unknown, fallback: number): number {
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 ? kept : fallback;
}

/** A whole number of days from 1 up, else null: what is switched off. */
export function keptDays(kept: unknown): number | null {
  return typeof kept === 'number' && Number.isInteger(kept) && kept > 0 ? kept : null;
}

/** One of the allowed values, else the fallback. */
export function keptOneOf<T>(kept: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((value) => value === kept) ?? fallback;
}

const CHOICES = [...COLUMN_ROLES, 'none'] as const;

/** The column choices that name a role there is; others are left out, so that they are asked again. */
export function keptColumns(kept: unknown): ColumnChoices {
  const choices = Object.entries(keptParts<ColumnChoices>(kept)).flatMap(([key, value]) => {
    const choice = CHOICES.find((known) => known === value);
    return choice === undefined ? [] : [[key, choice] as const];
  });
  return Object.fromEntries(choices);
}

/** The counting rule; each part that was damaged comes from the fallback. */
export function keptCountingRule(kept: unknown, fallback: CountingRule): CountingRule {
  const parts = keptParts<CountingRule>(kept);
  const flag = (
    name: 'countSubstantiallyCompleted' | 'countLongTerm' | 'longTermInBase',
  ): boolean => keptOneOf(parts[name], [true, false], fallback[name]);
  return {
    countSubstantiallyCompleted: flag('countSubstantiallyCompleted'),
    countLongTerm: flag('countLongTerm'),
    longTermInBase: flag('longTermInBase'),
    unit: keptOneOf(parts.unit, ['problems', 'measures'], fallback.unit),
    rounding: keptOneOf(parts.rounding, ['round', 'truncate'], fallback.rounding),
    decimals: keptOneOf(parts.decimals, [0, 1, 2], fallback.decimals),
  };
}
