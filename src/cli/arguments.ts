import { parseArgs } from 'node:util';
import type { SimilarRequest } from '../app/process/similar';
import type { Day } from '../domain/calendar/day';
import type { LedgerOptions } from '../domain/ledger/types';
import type { LookBackRule } from '../domain/look-back/rule';
import type { CountingRule } from '../domain/summary/types';
import { type CollectOptions, readCollectOptions } from './collect/options';
import { COMMAND_NAMES, type CommandName, OPTION_TYPES, takesOption } from './command-options';
import { type CompareOptions, readCompareOptions } from './compare-options';
import { type FeedbackOptions, readFeedbackOptions } from './feedback-options';
import { FEEDBACK_WORDS } from './feedback-words';
import { InputError } from './input-error';
import { readCountingRule, readLedgerOptions } from './ledger-options';
import { readLookBackOptions } from './look-back-options';
import { type NoticesOptions, readNoticesOptions } from './notices-options';
import { type OptionValues, textOption } from './option-values';
import { type ProofOptions, readProofOptions } from './proof-options';
import { PROOF_WORDS } from './proof-words';
import { readReportOptions, type ReportOptions } from './report-options';
import { readSimilarOptions } from './similar-options';
import { WORDS } from './words';

/** A checked command line. */
export interface Invocation extends ProofOptions {
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
  /** collect: which files, and what is to come of them. */
  readonly collect?: CollectOptions;
  /** report: how to draft. */
  readonly report?: ReportOptions;
  /** feedback: what the text does not say. */
  readonly feedbackText?: FeedbackOptions;
  /** notices: what is sent, and how it is numbered. */
  readonly notices?: NoticesOptions;
  /** similar: how like problems are grouped. */
  readonly similar?: SimilarRequest;
  /** compare: the earlier file, and the sheets of both. */
  readonly compare?: CompareOptions;
  /** look-back: when finished problems are looked at again. */
  readonly lookBack?: Partial<LookBackRule>;
}

/** What one command alone knows. */
type OwnOptions = (values: OptionValues, files: readonly string[]) => Partial<Invocation>;

const OWN_OPTIONS: Readonly<Partial<Record<CommandName, OwnOptions>>> = {
  proofread: readProofOptions,
  collect: (values, files) => ({ collect: readCollectOptions(values, files) }),
  report: (values) => ({ report: readReportOptions(values) }),
  feedback: (values) => ({ feedbackText: readFeedbackOptions(values) }),
  notices: (values) => ({ notices: readNoticesOptions(values) }),
  similar: (values) => ({ similar: readSimilarOptions(values) }),
  compare: (values, files) => ({ compare: readCompareOptions(values, files) }),
  'look-back': (values) => ({ lookBack: readLookBackOptions(values) }),
};

/**
 * Reads the command line.
 *
 * @param today The as-of day where none is given.
 * @returns The invocation, or null where only help was asked for.
 * @throws InputError For anything it does not understand.
 */
export function readArguments(args: readonly string[], today: Day): Invocation | null {
  const { values, positionals } = split(args);
  if (values['help'] === true) return null;
  const [name, ...files] = positionals;
  const command = checkedCommand(name);
  const foreign = Object.keys(values).find((option) => !takesOption(command, option));
  if (foreign !== undefined) throw new InputError(WORDS.optionNotHere(foreign, command));
  return {
    command,
    file: checkedFile(command, files),
    sheet: textOption(values, 'sheet'),
    out: textOption(values, 'out'),
    json: values['json'] === true,
    asOfGiven: values['as-of'] !== undefined,
    options: readLedgerOptions(values, today),
    rule: readCountingRule(values),
    ...OWN_OPTIONS[command]?.(values, files),
  };
}

function split(args: readonly string[]): { values: OptionValues; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTION_TYPES, allowPositionals: true });
  } catch (error) {
    throw refusal(error);
  }
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

function checkedCommand(name: string | undefined): CommandName {
  if (name === undefined) throw new InputError(WORDS.noCommand(COMMAND_NAMES));
  const command = COMMAND_NAMES.find((one) => one === name);
  if (command === undefined) throw new InputError(WORDS.unknownCommand(name, COMMAND_NAMES));
  return command;
}

/** Where the file is no ledger. */
const NO_FILE: Readonly<Partial<Record<CommandName, string>>> = {
  proofread: PROOF_WORDS.noText,
  feedback: FEEDBACK_WORDS.noText,
};

function checkedFile(command: CommandName, files: readonly string[]): string | null {
  if (command === 'deadline' || command === 'template') {
    if (files.length > 0) throw new InputError(WORDS.unknownOption(files[0] ?? ''));
    return null;
  }
  if (command === 'collect') return null;
  // The later of the two; `readCompareOptions` looks at both.
  if (command === 'compare') return files[1] ?? null;
  if (files.length > 1) throw new InputError(WORDS.tooManyFiles);
  const [file] = files;
  if (file === undefined || file === '') throw new InputError(NO_FILE[command] ?? WORDS.noFile);
  return file;
}
