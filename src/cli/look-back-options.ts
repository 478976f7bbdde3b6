import { type LookBackRule, MOST_LOOK_BACK_MONTHS, MOST_SOON_DAYS } from '../domain/look-back/rule';
import { InputError } from './input-error';
import { LOOK_BACK_WORDS } from './look-back-words';

export const LOOK_BACK_OPTION_TYPES = {
  months: { type: 'string' },
  'again-months': { type: 'string' },
  'second-months': { type: 'string' },
  'soon-days': { type: 'string' },
} as const;

type LookBackOption = keyof typeof LOOK_BACK_OPTION_TYPES;
export const LOOK_BACK_OPTIONS = Object.keys(LOOK_BACK_OPTION_TYPES) as readonly LookBackOption[];

type Values = Readonly<Partial<Record<LookBackOption, string | boolean>>>;

/**
 * What the command line says of the look-backs; what it does not say is as the workbook keeps it. `--months`
 * is 立行立改,分阶段整改,持续整改 (3,6,12) or one number for all.
 *
 * @throws InputError For anything but whole numbers that make sense.
 */
export function readLookBackOptions(values: Values): Partial<LookBackRule> {
  const months = monthsIn(values.months);
  const againMonths = numberIn(values, 'again-months', MOST_LOOK_BACK_MONTHS);
  const secondMonths = numberIn(values, 'second-months', MOST_LOOK_BACK_MONTHS);
  const soonDays = numberIn(values, 'soon-days', MOST_SOON_DAYS);
  return {
    ...(months !== null && { months }),
    ...(againMonths !== null && { againMonths }),
    ...(secondMonths !== null && { secondMonths: secondMonths === 0 ? null : secondMonths }),
    ...(soonDays !== null && { soonDays }),
  };
}

function monthsIn(text: string | boolean | undefined): LookBackRule['months'] | null {
  if (typeof text !== 'string') return null;
  const parts = text.split(/[,，]/u).map((part) => wholeNumber(part, MOST_LOOK_BACK_MONTHS));
  const [immediate = null, staged = immediate, continuing = staged] = parts;
  if (parts.length === 2 || parts.length > 3 || parts.includes(null)) {
    throw new InputError(LOOK_BACK_WORDS.badMonths(text));
  }
  if (immediate === null || staged === null || continuing === null) {
    throw new InputError(LOOK_BACK_WORDS.badMonths(text));
  }
  return { immediate, staged, continuing };
}

function numberIn(values: Values, name: LookBackOption, most: number): number | null {
  const text = values[name];
  if (typeof text !== 'string') return null;
  const number = wholeNumber(text, most);
  if (number === null) throw new InputError(LOOK_BACK_WORDS.badNumber(name, text, most));
  return number;
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  return number <= most ? number : null;
}
