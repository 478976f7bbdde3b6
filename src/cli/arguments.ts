import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS, optionsOf } from '../app/settings';
import { parseDay, type Day } from '../domain/calendar/day';
import type { LedgerOptions } from '../domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../domain/summary/counting-rule';
import type { CountingRule } from '../domain/summary/types';
import { InputError } from './input-error';
import { readReportOptions, REPORT_OPTION_TYPES, REPORT_OPTIONS } from './report-options';
import type { ReportOptions } from './report-options';
import { PROOF_WORDS } from './proof-words';
import { WORDS } from './words';

export type CommandName =
  'read' | 'report' | 'check' | 'board' | 'template' | 'deadline' | 'proofread';

/** A checked command line. */
export interface Invocation {
  readonly command: CommandName;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly out: string | null;
  readonly json: boolean;
  /** True where --as-of was given; then the colours stay at that day. */
  readonly asOfGiven: boolean;
  readonly options: LedgerOptions;
  /** 口径 of the rates. */
  readonly rule: CountingRule;
  /** proofread: the ledger the text is compared with. */
  readonly ledgerFile?: string;
  /** proofread: also what should not be made public. */
  readonly isPublic?: true;
  /** report: how to draft. */
  readonly report?: ReportOptions;
}

const OPTION_TYPES = {
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  feedback: { type: 'string' },
  'immediate-days': { type: 'string' },
  'concentrated-months': { type: 'string' },
  'due-soon-days': { type: 'string' },
  'month-before': { type: 'string' },
  count: { type: 'string' },
  decimals: { type: 'string' },
  truncate: { type: 'boolean' },
  'count-substantially': { type: 'boolean' },
  'count-long-term': { type: 'boolean' },
  'long-term-outside-base': { type: 'boolean' },
  json: { type: 'boolean' },
  ledger: { type: 'string' },
  public: { type: 'boolean' },
  out: { type: 'string' },
  ...REPORT_OPTION_TYPES,
  help: { type: 'boolean' },
} as const;
type OptionName = keyof typeof OPTION_TYPES;
type OptionValues = Readonly<Partial<Record<OptionName, string | boolean>>>;

const READING_OPTIONS = [
  'as-of',
  'feedback',
  'immediate-days',
  'concentrated-months',
  'due-soon-days',
  'month-before',
] as const;

const COUNTING_OPTIONS = [
  'count',
  'decimals',
  'truncate',
  'count-substantially',
  'count-long-term',
  'long-term-outside-base',
] as const;

const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  read: [...READING_OPTIONS, ...COUNTING_OPTIONS, 'sheet', 'json'],
  report: [...READING_OPTIONS, ...COUNTING_OPTIONS, ...REPORT_OPTIONS, 'public', 'sheet', 'out'],
  check: [...READING_OPTIONS, ...COUNTING_OPTIONS, 'sheet', 'out'],
  board: [...READING_OPTIONS, ...COUNTING_OPTIONS, 'sheet', 'out'],
  template: ['out'],
  deadline: READING_OPTIONS,
  proofread: [...READING_OPTIONS, ...COUNTING_OPTIONS, 'ledger', 'sheet', 'public', 'json'],
};

const MOST = 3650;

function isCommand(name: string): name is CommandName {
  return name in OPTIONS_OF;
}

/** Says in Chinese what `parseArgs` refused; its English message carries the option in quotes. */
function refusal(error: unknown): InputError {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(-[^' ]*)/u.exec(message)?.[1] ?? '';
  const code = (error as { code?: string }).code;
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
    ? new InputError(WORDS.optionNeedsValue(option))
    : new InputError(WORDS.unknownOption(option));
}

function dayOption(values: OptionValues, name: OptionName): Day | null {
  const text = values[name];
  if (typeof text !== 'string') return null;
  const day = parseDay(text);
  if (day === null) throw new InputError(WORDS.badDay(name, text));
  return day;
}

function numberOption(values: OptionValues, name: OptionName, fallback: number): number {
  const text = values[name];
  if (typeof text !== 'string') return fallback;
  const number = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
  if (!(number <= MOST)) throw new InputError(WORDS.badNumber(name, text));
  return number;
}

/** One of a few words; the first of them where the option is left out. */
function wordOption<T extends string>(
  values: OptionValues,
  name: OptionName,
  words: readonly [T, ...T[]],
): T {
  const text = values[name];
  if (typeof text !== 'string') return words[0];
  const word = words.find((one) => one === text);
  if (word === undefined) throw new InputError(WORDS.badWord(name, text, words));
  return word;
}

const DECIMALS = { '2': 2, '1': 1, '0': 0 } as const;

function countingRule(values: OptionValues): CountingRule {
  return {
    ...DEFAULT_COUNTING_RULE,
    countSubstantiallyCompleted: values['count-substantially'] === true,
    countLongTerm: values['count-long-term'] === true,
    longTermInBase: values['long-term-outside-base'] !== true,
    unit: wordOption(values, 'count', ['problems', 'measures']),
    rounding: values.truncate === true ? 'truncate' : 'round',
    decimals: DECIMALS[wordOption(values, 'decimals', ['2', '1', '0'])],
  };
}

function ledgerOptions(values: OptionValues, today: Day): LedgerOptions {
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

function textOption(values: OptionValues, name: OptionName): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

/** Only what was said, so that other commands know nothing of it. */
function proofOptions(values: OptionValues): Pick<Invocation, 'ledgerFile' | 'isPublic'> {
  const ledgerFile = textOption(values, 'ledger');
  return {
    ...(ledgerFile === null ? {} : { ledgerFile }),
    ...(values.public === true ? { isPublic: true } : {}),
  };
}

function split(args: readonly string[]): { values: OptionValues; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTION_TYPES, allowPositionals: true });
  } catch (error) {
    throw refusal(error);
  }
}

function checkedCommand(name: string | undefined): CommandName {
  if (name === undefined) throw new InputError(WORDS.noCommand);
  if (!isCommand(name)) throw new InputError(WORDS.unknownCommand(name));
  return name;
}

function checkedFile(command: CommandName, files: readonly string[]): string | null {
  if (command === 'deadline' || command === 'template') {
    if (files.length > 0) throw new InputError(WORDS.unknownOption(files[0] ?? ''));
    return null;
  }
  if (files.length > 1) throw new InputError(WORDS.tooManyFiles);
  const [file] = files;
  if (file === undefined || file === '')
    throw new InputError(command === 'proofread' ? PROOF_WORDS.noText : WORDS.noFile);
  return file;
}

/**
 * Reads the command line.
 *
 * @param today The as-of day where none is given.
 * @returns The invocation, or null where only help was asked for.
 * @throws InputError For anything it does not understand.
 */
export function readArguments(args: readonly string[], today: Day): Invocation | null {
  const { values, positionals } = split(args);
  if (values.help === true) return null;
  const [name, ...files] = positionals;
  const command = checkedCommand(name);
  const foreign = Object.keys(values).find(
    (option) => !OPTIONS_OF[command].includes(option as OptionName),
  );
  if (foreign !== undefined) throw new InputError(WORDS.optionNotHere(foreign, command));
  return {
    command,
    file: checkedFile(command, files),
    sheet: textOption(values, 'sheet'),
    out: textOption(values, 'out'),
    json: values.json === true,
    asOfGiven: values['as-of'] !== undefined,
    options: ledgerOptions(values, today),
    rule: countingRule(values),
    ...(command === 'proofread' ? proofOptions(values) : {}),
    ...(command === 'report' ? { report: readReportOptions(values) } : {}),
  };
}
