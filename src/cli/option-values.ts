import { parseDay, type Day } from '../domain/calendar/day';
import { InputError } from './input-error';
import { WORDS } from './words';

/** What was written behind each option; true for one that takes nothing. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

const MOST = 3650;

/** The text behind an option, or null where it is left out. */
export function textOption(values: OptionValues, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

/** A calendar day, or null where the option is left out. Throws InputError for what is no day. */
export function dayOption(values: OptionValues, name: string): Day | null {
  const text = textOption(values, name);
  if (text === null) return null;
  const day = parseDay(text);
  if (day === null) throw new InputError(WORDS.badDay(name, text));
  return day;
}

/** A whole number from 0 to 3650; `fallback` where the option is left out. Throws InputError for others. */
export function numberOption(values: OptionValues, name: string, fallback: number): number {
  const text = textOption(values, name);
  if (text === null) return fallback;
  const number = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
  if (!(number <= MOST)) throw new InputError(WORDS.badNumber(name, text));
  return number;
}

/** One of a few words; the first of them where the option is left out. Throws InputError for others. */
export function wordOption<T extends string>(
  values: OptionValues,
  name: string,
  words: readonly [T, ...T[]],
): T {
  const text = textOption(values, name);
  if (text === null) return words[0];
  const word = words.find((one) => one === text);
  if (word === undefined) throw new InputError(WORDS.badWord(name, text, words));
  return word;
}
