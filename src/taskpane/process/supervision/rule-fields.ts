import type { SupervisionSettings } from '../../../app/process/supervision-settings';
import { MOST_DAYS, MOST_NOTICES, MOST_REPLY_DAYS } from '../../../domain/supervision/rules';

/** The numbers of the settings, in the order of the ladder. A blank field switches off what may be off. */
export const NUMBER_FIELDS = [
  { name: 'remindDays', limits: [0, MOST_DAYS], mayBeBlank: false },
  { name: 'superviseDays', limits: [1, MOST_DAYS], mayBeBlank: false },
  { name: 'interviewDays', limits: [1, MOST_DAYS], mayBeBlank: true },
  { name: 'interviewAfter', limits: [1, MOST_NOTICES], mayBeBlank: true },
  { name: 'replyDays', limits: [1, MOST_REPLY_DAYS], mayBeBlank: false },
] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** The settings as they are typed. */
export type RuleForm = Readonly<Record<NumberField['name'], string>> &
  Omit<SupervisionSettings, NumberField['name']>;

export function formOf(settings: SupervisionSettings): RuleForm {
  const typed = NUMBER_FIELDS.map(({ name }) => [name, String(settings[name] ?? '')] as const);
  return { ...settings, ...(Object.fromEntries(typed) as Record<NumberField['name'], string>) };
}

/** A typed number; undefined where it cannot be kept, null where it is switched off. */
export function numberIn(
  form: RuleForm,
  { name, limits: [low, high], mayBeBlank }: NumberField,
): number | null | undefined {
  const text = form[name].trim();
  if (text === '') return mayBeBlank ? null : undefined;
  const number = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  return number >= low && number <= high ? number : undefined;
}

/** What was typed as settings; null while a number is wrong. */
export function settingsIn(form: RuleForm): SupervisionSettings | null {
  const numbers = NUMBER_FIELDS.map((field) => [field.name, numberIn(form, field)] as const);
  if (numbers.some(([, number]) => number === undefined)) return null;
  const { prefix, issuer, leadingGroup, by, oneFile } = form;
  const names = {
    prefix: prefix.trim(),
    issuer: issuer.trim(),
    leadingGroup: leadingGroup.trim(),
  };
  // Every number is there, and null only where it may be.
  const sound = Object.fromEntries(numbers) as Pick<SupervisionSettings, NumberField['name']>;
  return { ...sound, ...names, by, oneFile };
}
