import { parseDay, type Day } from '../domain/calendar/day';
import { COLUMN_ROLES, type ColumnChoices } from '../domain/header/column-role';
import type { CountingRule } from '../domain/summary/types';
import type { PartForm, PartReading } from './kept-parts';

/** Readers of the parts of what is kept in a workbook: other versions and other hands may have written it. */

const sound = <T>(value: T): PartReading<T> => ({ value, damaged: false });
const damaged = <T>(value: T): PartReading<T> => ({ value, damaged: true });

/** A part that is either valid as a whole or not at all; `read` gives undefined where it is not. */
function whole<T>(fallback: T, read: (kept: unknown) => T | undefined): PartForm<T> {
  return {
    fallback,
    read: (kept) => {
      const value = read(kept);
      return value === undefined ? damaged(fallback) : sound(value);
    },
  };
}

/** More than any list or text a user fills in: beyond it stands no setting. Excel keeps 2 MB in all. */
export const MOST_ENTRIES = 2000;
export const MOST_LETTERS = 100_000;

/** A day of the calendar, or null. */
export function dayPart(): PartForm<Day | null> {
  return whole<Day | null>(null, (kept) => {
    if (kept === null) return null;
    return typeof kept === 'string' ? (parseDay(kept) ?? undefined) : undefined;
  });
}

function isWhole(kept: unknown, low: number, high: number): kept is number {
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= low && kept <= high;
}

/** A whole number from 0 up to a most that still makes sense. */
export function numberPart(fallback: number, most: number): PartForm<number> {
  return whole(fallback, (kept) => (isWhole(kept, 0, most) ? kept : undefined));
}

/** A whole number of days from 1 up to a most, or null: what is switched off. */
export function daysPart(most: number): PartForm<number | null> {
  return whole<number | null>(null, (kept) =>
    kept === null || isWhole(kept, 1, most) ? kept : undefined,
  );
}

/** One of the allowed values. */
export function onePart<T>(allowed: readonly T[], fallback: T): PartForm<T> {
  return whole(fallback, (kept) => allowed.find((value) => value === kept));
}

/** Yes or no; no where it is not known. */
export function flagPart(): PartForm<boolean> {
  return onePart<boolean>([true, false], false);
}

/** The entries of a kept object; null where it is none, or too many to be anybody's choice. */
function entriesOf(kept: unknown): readonly (readonly [string, unknown])[] | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const entries = Object.entries(kept);
  return entries.length > MOST_ENTRIES ? null : entries;
}

/** An object whose entries are read one by one; those that cannot be read are left out. */
function entriesPart<T>(
  readEntry: (key: string, kept: unknown) => T | undefined,
): PartForm<Readonly<Record<string, T>>> {
  return {
    fallback: {},
    read: (kept) => {
      const entries = entriesOf(kept);
      if (entries === null) return damaged({});
      const read = entries.flatMap(([key, value]) => {
        const one = key.length > MOST_LETTERS ? undefined : readEntry(key, value);
        return one === undefined ? [] : [[key, one] as const];
      });
      const value = Object.fromEntries(read);
      return read.length === entries.length ? sound(value) : damaged(value);
    },
  };
}

type ColumnChoice = ColumnChoices[string];
const CHOICES: readonly ColumnChoice[] = [...COLUMN_ROLES, 'none'];

/** The column choices that name a role there is; others are left out, so that they are asked again. */
export function columnsPart(): PartForm<ColumnChoices> {
  return entriesPart<ColumnChoice>((_key, kept) => CHOICES.find((known) => known === kept));
}

/**
 * Texts by name.
 *
 * @param isFit Whether a text under that name is one to keep.
 */
export function textsPart(
  isFit: (key: string, text: string) => boolean = () => true,
): PartForm<Readonly<Record<string, string>>> {
  return entriesPart((key, kept) => {
    const isText = typeof kept === 'string' && kept.length <= MOST_LETTERS;
    return isText && isFit(key, kept) ? kept : undefined;
  });
}

/** The counting rule; each part of it that is missing or damaged comes from the fallback. */
export function countingRulePart(fallback: CountingRule): PartForm<CountingRule> {
  const parts: { readonly [Name in keyof CountingRule]: PartForm<CountingRule[Name]> } = {
    countSubstantiallyCompleted: onePart([true, false], fallback.countSubstantiallyCompleted),
    countLongTerm: onePart([true, false], fallback.countLongTerm),
    longTermInBase: onePart([true, false], fallback.longTermInBase),
    unit: onePart<CountingRule['unit']>(['problems', 'measures'], fallback.unit),
    rounding: onePart<CountingRule['rounding']>(['round', 'truncate'], fallback.rounding),
    decimals: onePart<CountingRule['decimals']>([0, 1, 2], fallback.decimals),
  };
  return {
    fallback,
    read: (kept) => {
      const entries = entriesOf(kept);
      if (entries === null) return damaged(fallback);
      const held = new Map(entries);
      const readings = Object.entries<PartForm<unknown>>(parts).map(([name, form]) => {
        const reading = held.has(name) ? form.read(held.get(name)) : sound(form.fallback);
        return [name, reading] as const;
      });
      const value = readings.map(([name, reading]) => [name, reading.value] as const);
      return {
        value: Object.fromEntries(value) as unknown as CountingRule,
        damaged: readings.some(([, reading]) => reading.damaged),
      };
    },
  };
}
