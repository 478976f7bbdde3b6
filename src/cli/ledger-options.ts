import { DEFAULT_SETTINGS, optionsOf } from '../app/settings';
import type { Day } from '../domain/calendar/day';
import type { LedgerOptions } from '../domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../domain/summary/counting-rule';
import type { CountingRule } from '../domain/summary/types';
import { dayOption, numberOption, type OptionValues, wordOption } from './option-values';

/** How a ledger's deadlines are read. */
export const READING_OPTION_TYPES = {
  'as-of': { type: 'string' },
  feedback: { type: 'string' },
  'immediate-days': { type: 'string' },
  'concentrated-months': { type: 'string' },
  'due-soon-days': { type: 'string' },
  'month-before': { type: 'string' },
} as const;

/** 口径: what counts as done, and of how many. */
export const COUNTING_OPTION_TYPES = {
  count: { type: 'string' },
  decimals: { type: 'string' },
  truncate: { type: 'boolean' },
  'count-substantially': { type: 'boolean' },
  'count-long-term': { type: 'boolean' },
  'long-term-outside-base': { type: 'boolean' },
} as const;

type ReadingOption = keyof typeof READING_OPTION_TYPES;
type CountingOption = keyof typeof COUNTING_OPTION_TYPES;

export const READING_OPTIONS = Object.keys(READING_OPTION_TYPES) as readonly ReadingOption[];

/** All that decides what a ledger's figures are. */
export const LEDGER_OPTIONS: readonly (ReadingOption | CountingOption)[] = [
  ...READING_OPTIONS,
  ...(Object.keys(COUNTING_OPTION_TYPES) as readonly CountingOption[]),
];

/**
 * How a ledger is to be read.
 *
 * @param today The as-of day where none is given.
 * @throws InputError For a day, a number or a word that is none.
 */
export function readLedgerOptions(values: OptionValues, today: Day): LedgerOptions {
  const asOf = dayOption(values, 'as-of') ?? today;
  const numbers = DEFAULT_SETTINGS;
  return optionsOf(
    {
      ...DEFAULT_SETTINGS,
      feedback: dayOption(values, 'feedback'),
      immediateDays: numberOption(values, 'immediate-days', numbers.immediateDays),
      concentratedMonths: numberOption(values, 'concentrated-months', numbers.concentratedMonths),
      dueSoonDays: numberOption(values, 'due-soon-days', numbers.dueSoonDays),
      monthBefore: wordOption(values, 'month-before', ['end', 'start']),
    },
    asOf,
  );
}

const DECIMALS = { '2': 2, '1': 1, '0': 0 } as const;

/** How a ledger is to be counted. Throws InputError for a word that is none of those allowed. */
export function readCountingRule(values: OptionValues): CountingRule {
  return {
    ...DEFAULT_COUNTING_RULE,
    countSubstantiallyCompleted: values['count-substantially'] === true,
    countLongTerm: values['count-long-term'] === true,
    longTermInBase: values['long-term-outside-base'] !== true,
    unit: wordOption(values, 'count', ['problems', 'measures']),
    rounding: values['truncate'] === true ? 'truncate' : 'round',
    decimals: DECIMALS[wordOption(values, 'decimals', ['2', '1', '0'])],
  };
}
