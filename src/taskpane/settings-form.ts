import { MOST_DAYS, MOST_MONTHS, type Settings } from '../app/settings';
import { parseDay } from '../domain/calendar/day';
import type { WarningDays } from '../domain/palette/types';

/** The figures that must be there. */
export type NumberSetting = 'immediateDays' | 'concentratedMonths' | 'dueSoonDays';

type Limits = readonly [low: number, high: number];

/** The least and the greatest value that makes sense for each figure, both allowed. */
export const NUMBER_LIMITS: Readonly<Record<NumberSetting, Limits>> = {
  immediateDays: [1, MOST_DAYS],
  concentratedMonths: [1, MOST_MONTHS],
  dueSoonDays: [0, MOST_DAYS],
};

/** The same for the first warning, which may also be left out. */
export const FIRST_WARNING_LIMITS: Limits = [1, MOST_DAYS];

/** The settings as the form's fields hold them. */
export interface SettingsFields
  extends
    Readonly<Record<NumberSetting, string>>,
    Omit<Settings, NumberSetting | 'feedback' | 'firstWarningDays'> {
  readonly feedback: string;
  /** Empty where there is no first warning. */
  readonly firstWarningDays: string;
}

/** A field that cannot be kept; `firstWarningOrder`: the first warning would not come before 临期. */
export type WrongField = NumberSetting | 'feedback' | 'firstWarningDays' | 'firstWarningOrder';

export interface SettingsReading {
  /** Null while any field cannot be read. */
  readonly settings: Settings | null;
  readonly wrong: readonly WrongField[];
}

/** The fields as they start. */
export function toForm(settings: Settings): SettingsFields {
  const { firstWarningDays } = settings;
  return {
    ...settings,
    feedback: settings.feedback ?? '',
    immediateDays: String(settings.immediateDays),
    concentratedMonths: String(settings.concentratedMonths),
    dueSoonDays: String(settings.dueSoonDays),
    firstWarningDays: firstWarningDays === null ? '' : String(firstWarningDays),
  };
}

/** Reads the fields; an empty feedback date means the sheet is to say it. */
export function readForm(fields: SettingsFields): SettingsReading {
  const feedback = fields.feedback === '' ? null : parseDay(fields.feedback);
  const immediateDays = readNumber(fields, 'immediateDays');
  const concentratedMonths = readNumber(fields, 'concentratedMonths');
  const dueSoonDays = readNumber(fields, 'dueSoonDays');
  const first = readFirstWarning(fields.firstWarningDays, dueSoonDays);
  const wrong: WrongField[] = [];
  if (fields.feedback !== '' && feedback === null) wrong.push('feedback');
  if (immediateDays === null) wrong.push('immediateDays');
  if (concentratedMonths === null) wrong.push('concentratedMonths');
  if (dueSoonDays === null) wrong.push('dueSoonDays');
  if (first.wrong !== null) wrong.push(first.wrong);
  if (immediateDays === null || concentratedMonths === null || dueSoonDays === null) {
    return { settings: null, wrong };
  }
  if (wrong.length > 0) return { settings: null, wrong };
  const days = { feedback, immediateDays, concentratedMonths, dueSoonDays };
  return { settings: { ...fields, ...days, firstWarningDays: first.days }, wrong };
}

/** 临期 and 预警 as the fields say them now, for explaining the colours; null where they cannot be read. */
export function warningDaysIn(fields: SettingsFields): WarningDays | null {
  const dueSoonDays = readNumber(fields, 'dueSoonDays');
  const first = readFirstWarning(fields.firstWarningDays, dueSoonDays);
  if (dueSoonDays === null || first.wrong !== null) return null;
  return { dueSoonDays, firstWarningDays: first.days };
}

interface FirstWarning {
  readonly days: number | null;
  readonly wrong: 'firstWarningDays' | 'firstWarningOrder' | null;
}

function readFirstWarning(field: string, dueSoonDays: number | null): FirstWarning {
  if (field.trim() === '') return { days: null, wrong: null };
  const days = numberWithin(field, FIRST_WARNING_LIMITS);
  if (days === null) return { days, wrong: 'firstWarningDays' };
  const isLater = dueSoonDays !== null && days <= dueSoonDays;
  return { days, wrong: isLater ? 'firstWarningOrder' : null };
}

function readNumber(fields: SettingsFields, name: NumberSetting): number | null {
  return numberWithin(fields[name], NUMBER_LIMITS[name]);
}

function numberWithin(field: string, [low, high]: Limits): number | null {
  const text = field.trim();
  const number = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
  return number >= low && number <= high ? number : null;
}
