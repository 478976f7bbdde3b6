import { parseDay } from '../domain/calendar/day';
import type { FactField, Facts } from '../domain/report/types';

/** While a year is being typed the field passes through 0002, 0020, 0202: those are not meant. */
const EARLIEST = '1990-01-01';

/** What is wrong with what was filled in: no whole day, or no plain number; null where nothing is, or nothing was. */
export function factTrouble({ kind }: FactField, value: string): 'day' | 'count' | null {
  if (value.trim() === '') return null;
  if (kind === 'day') {
    const day = parseDay(value);
    return day === null || day < EARLIEST ? 'day' : null;
  }
  if (kind === 'count') return /^\d{1,6}$/u.test(value.trim()) ? null : 'count';
  return null;
}

/** The fields that still say nothing. */
export function emptyFacts(fields: readonly FactField[], facts: Facts): readonly FactField[] {
  return fields.filter((field) => {
    const value = facts[field.key] ?? '';
    return value.trim() === '' || factTrouble(field, value) !== null;
  });
}

/** The fields by their group, both in the order of the fields. */
export function groupFacts(
  fields: readonly FactField[],
): readonly { readonly group: FactField['group']; readonly fields: readonly FactField[] }[] {
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    fields: fields.filter((field) => field.group === group),
  }));
}
