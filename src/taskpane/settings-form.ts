import type { Settings } from '../app/settings';
import { parseDay } from '../domain/calendar/day';

export type NumberSetting = 'immediateDays' | 'concentratedMonths' | 'dueSoonDays';

/** The least and the greatest value that makes sense for each figure, both allowed. */
export const NUMBER_LIMITS: Readonly<Record<NumberSetting, readonly [number, number]>> = {
  immediateDays: [1, 365],
  concentratedMonths: [1, 36],
  dueSoonDays: [0, 365],
};

/** The settings as the form's fields hold them. */
export interface SettingsFields
  extends Readonly<Record<NumberSetting, string>>, Omit<Settings, NumberSetting | 'feedback'> {
  readonly feedback: string;
}

export interface SettingsReading {
  /** Null while any field cannot be read. */
  readonly settings: Settings | null;
  readonly wrong: readonly (NumberSetting | 'feedback')[];
}

export function toForm(settings: Settings): SettingsFields {
  return {
    ...settings,
    feedback: settings.feedback ?? '',
    immediateDays: String(settings.immediateDays),
    concentratedMonths: String(settings.concentratedMonths),
    dueSoonDays: String(settings.dueSoonDays),
  };
}

/** Reads the fields; an empty feedback date means the sheet is to say it. */
export function readForm(fields: SettingsFields): SettingsReading {
  const feedback = fields.feedback === '' ? null : parseDay(fields.feedback);
  const immediateDays = readNumber(fields, 'immediateDays');
  const concentratedMonths = readNumber(fields, 'concentratedMonths');
  const dueSoonDays = readNumber(fields, 'dueSoonDays');
  const wrong: (NumberSetting | 'feedback')[] = [];
  if (fields.feedback !== '' && feedback === null) wrong.push('feedback');
  if (immediateDays === null) wrong.push('immediateDays');
  if (concentratedMonths === null) wrong.push('concentratedMonths');
  if (dueSoonDays === null) wrong.push('dueSoonDays');
  if (immediateDays === null || concentratedMonths === null || dueSoonDays === null) {
    return { settings: null, wrong };
  }
  if (wrong.length > 0) return { settings: null, wrong };
  const days = { feedback, immediateDays, concentratedMonths, dueSoonDays };
  return { settings: { ...fields, ...days }, wrong };
}

function readNumber(fields: SettingsFields, name: NumberSetting): number | null {
  const text = fields[name].trim();
  const [low, high] = NUMBER_LIMITS[name];
  const number = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
  return number >= low && number <= high ? number : null;
}
