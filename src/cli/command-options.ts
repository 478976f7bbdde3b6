import { COLLECT_OPTION_TYPES, COLLECT_OPTIONS } from './collect/options';
import { COMPARE_OPTION_TYPES, COMPARE_OPTIONS } from './compare-options';
import { FEEDBACK_OPTION_TYPES, FEEDBACK_OPTIONS } from './feedback-options';
import {
  COUNTING_OPTION_TYPES,
  LEDGER_OPTIONS,
  READING_OPTION_TYPES,
  READING_OPTIONS,
} from './ledger-options';
import { LOOK_BACK_OPTION_TYPES, LOOK_BACK_OPTIONS } from './look-back-options';
import { NOTICES_OPTION_TYPES, NOTICES_OPTIONS } from './notices-options';
import { PROOF_OPTION_TYPES, PROOF_OPTIONS } from './proof-options';
import { REPORT_OPTION_TYPES, REPORT_OPTIONS } from './report-options';
import { SIMILAR_OPTION_TYPES, SIMILAR_OPTIONS } from './similar-options';

/** Every option there is, as `parseArgs` wants to know it. One name has one type in all commands. */
export const OPTION_TYPES = {
  help: { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  sheet: { type: 'string' },
  ...READING_OPTION_TYPES,
  ...COUNTING_OPTION_TYPES,
  ...PROOF_OPTION_TYPES,
  ...REPORT_OPTION_TYPES,
  ...COLLECT_OPTION_TYPES,
  ...FEEDBACK_OPTION_TYPES,
  ...SIMILAR_OPTION_TYPES,
  ...NOTICES_OPTION_TYPES,
  ...LOOK_BACK_OPTION_TYPES,
  ...COMPARE_OPTION_TYPES,
} as const;

type OptionName = keyof typeof OPTION_TYPES;

/** The options of each command; the order is that in which the commands are named to the user. */
const OPTIONS_OF = {
  read: [...LEDGER_OPTIONS, 'sheet', 'json'],
  report: [...LEDGER_OPTIONS, ...REPORT_OPTIONS, 'public', 'sheet', 'out'],
  check: [...LEDGER_OPTIONS, 'sheet', 'out'],
  board: [...LEDGER_OPTIONS, 'sheet', 'out'],
  template: ['out'],
  feedback: [...FEEDBACK_OPTIONS, 'out', 'json'],
  notices: [...LEDGER_OPTIONS, ...NOTICES_OPTIONS, 'sheet', 'out', 'json'],
  'look-back': [...LEDGER_OPTIONS, ...LOOK_BACK_OPTIONS, 'sheet', 'out', 'json'],
  compare: [...LEDGER_OPTIONS, ...COMPARE_OPTIONS, 'out', 'json'],
  similar: [...LEDGER_OPTIONS, ...SIMILAR_OPTIONS, 'sheet', 'out', 'json'],
  collect: [...LEDGER_OPTIONS, ...COLLECT_OPTIONS, 'out', 'json'],
  proofread: [...LEDGER_OPTIONS, ...PROOF_OPTIONS, 'sheet', 'json'],
  deadline: READING_OPTIONS,
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

export type CommandName = keyof typeof OPTIONS_OF;

export const COMMAND_NAMES = Object.keys(OPTIONS_OF) as readonly CommandName[];

/** Does this command know the option? */
export function takesOption(command: CommandName, option: string): boolean {
  const options: readonly string[] = OPTIONS_OF[command];
  return options.includes(option);
}
