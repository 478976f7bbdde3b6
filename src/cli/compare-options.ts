import { parseDay, type Day } from '../domain/calendar/day';
import { COMPARE_WORDS } from './compare-words';
import { InputError } from './input-error';
import { WORDS } from './words';

export const COMPARE_OPTION_TYPES = {
  'sheet-old': { type: 'string' },
  'sheet-new': { type: 'string' },
  'as-of-old': { type: 'string' },
} as const;

type CompareOption = keyof typeof COMPARE_OPTION_TYPES;
export const COMPARE_OPTIONS = Object.keys(COMPARE_OPTION_TYPES) as readonly CompareOption[];

/** Which two ledgers are compared. */
export interface CompareOptions {
  /** The earlier file. */
  readonly oldFile: string;
  /** Null for the best sheet, as `newSheet`. */
  readonly oldSheet: string | null;
  readonly newSheet: string | null;
  /** 统计日期 of the earlier one; null for that of the later one. */
  readonly oldAsOf: Day | null;
}

type Values = Readonly<Partial<Record<CompareOption, string | boolean>>>;

/**
 * Reads the options of the compare command. The later file is the command's own.
 *
 * @throws InputError Where there are not two files, or a day is none.
 */
export function readCompareOptions(values: Values, files: readonly string[]): CompareOptions {
  const [oldFile = '', newFile = ''] = files;
  if (files.length !== 2 || oldFile === '' || newFile === '') {
    throw new InputError(COMPARE_WORDS.twoFiles);
  }
  const text = values['as-of-old'];
  const oldAsOf = typeof text === 'string' ? parseDay(text) : null;
  if (typeof text === 'string' && oldAsOf === null) {
    throw new InputError(WORDS.badDay('as-of-old', text));
  }
  return {
    oldFile,
    oldSheet: textIn(values['sheet-old']),
    newSheet: textIn(values['sheet-new']),
    oldAsOf,
  };
}

function textIn(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
