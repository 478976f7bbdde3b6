import { MOST_DAYS, MOST_NOTICES, MOST_REPLY_DAYS } from '../domain/supervision/rules';
import { GROUPINGS, type Grouping } from '../domain/supervision/rules';
import { LONGEST_NAME, type SupervisionSettings } from '../app/process/supervision-settings';
import { InputError } from './input-error';
import { NOTICES_WORDS } from './notices-words';

export const NOTICES_OPTION_TYPES = {
  by: { type: 'string' },
  'remind-days': { type: 'string' },
  'supervise-days': { type: 'string' },
  'interview-days': { type: 'string' },
  'interview-after': { type: 'string' },
  'reply-days': { type: 'string' },
  prefix: { type: 'string' },
  issuer: { type: 'string' },
  'leading-group': { type: 'string' },
  start: { type: 'string' },
  'one-file': { type: 'boolean' },
} as const;

type NoticesOption = keyof typeof NOTICES_OPTION_TYPES;
export const NOTICES_OPTIONS = Object.keys(NOTICES_OPTION_TYPES) as readonly NoticesOption[];

/** What the command line says of the notices; what it does not say is as the workbook keeps it. */
export interface NoticesOptions {
  readonly settings: Partial<SupervisionSettings>;
  /** The first number of each kind; null goes on from the register. */
  readonly start: number | null;
}

type Values = Readonly<Partial<Record<NoticesOption, string | boolean>>>;

/** Of numbers like 督办〔2026〕3号 in one year. */
const MOST_START = 99_999;

/**
 * Reads the options of the notices command. A limit of 0 for `--interview-days` and `--interview-after`
 * switches that limit off.
 *
 * @throws InputError For a number or a word that is none of those allowed.
 */
export function readNoticesOptions(values: Values): NoticesOptions {
  const remindDays = numberIn(values, 'remind-days', 0, MOST_DAYS);
  const superviseDays = numberIn(values, 'supervise-days', 1, MOST_DAYS);
  const interviewDays = numberIn(values, 'interview-days', 0, MOST_DAYS);
  const interviewAfter = numberIn(values, 'interview-after', 0, MOST_NOTICES);
  const replyDays = numberIn(values, 'reply-days', 1, MOST_REPLY_DAYS);
  const by = groupingIn(values);
  const [prefix, issuer, leadingGroup] = (['prefix', 'issuer', 'leading-group'] as const).map(
    (name) => nameIn(values, name),
  );
  return {
    settings: {
      ...(remindDays !== null && { remindDays }),
      ...(superviseDays !== null && { superviseDays }),
      ...(interviewDays !== null && { interviewDays: interviewDays === 0 ? null : interviewDays }),
      ...(interviewAfter !== null && {
        interviewAfter: interviewAfter === 0 ? null : interviewAfter,
      }),
      ...(replyDays !== null && { replyDays }),
      ...(by !== null && { by }),
      ...(typeof prefix === 'string' && { prefix }),
      ...(typeof issuer === 'string' && { issuer }),
      ...(typeof leadingGroup === 'string' && { leadingGroup }),
      oneFile: values['one-file'] === true,
    },
    start: numberIn(values, 'start', 1, MOST_START),
  };
}

function numberIn(values: Values, name: NoticesOption, least: number, most: number): number | null {
  const text = values[name];
  if (typeof text !== 'string') return null;
  const number = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new InputError(NOTICES_WORDS.badNumber(name, text, least, most));
  }
  return number;
}

function groupingIn({ by }: Values): Grouping | null {
  if (typeof by !== 'string') return null;
  const grouping = GROUPINGS.find((one) => one === by);
  if (grouping === undefined) throw new InputError(NOTICES_WORDS.badGrouping(by));
  return grouping;
}

function nameIn(values: Values, name: NoticesOption): string | null {
  const text = values[name];
  if (typeof text !== 'string') return null;
  if (text.length > LONGEST_NAME || /[\r\n]/u.test(text)) {
    throw new InputError(NOTICES_WORDS.badName(name, LONGEST_NAME));
  }
  return text.trim();
}
