import { fromSerial } from '../../../domain/calendar/day';
import type { FindingCode } from '../../../domain/checks/codes';
import type { FixKind } from '../../../domain/checks/types';
import { shownValue } from '../../visible-text';
import type { PartWords } from '../zh-cn-parts';
import { countOf } from './count-of';
import { formatEnglishDay } from './days';
import { FINDING_NAMES } from './findings';

/** What the pane says about checks: findings, corrections and the check sheet. */

export const FINDING_WORDS: PartWords['FINDING_WORDS'] = {
  none: 'The checks found nothing.',
  intro:
    'These places need a look. Choose a cell to go there. The remark on each cell is in Chinese, as the ledger is.',
  wholeSheet: 'Whole sheet',
  filter: 'Show one severity only',
  all: 'All',
  writeSheet: 'Make check sheet',
};

export const FIX_WORDS: PartWords['FIX_WORDS'] = {
  title: 'Correct how cells are written',
  intro:
    'Only the way of writing changes, never the meaning. Formulas and cells changed since are left alone, and you can undo it.',
  all: 'Select all',
  before: 'Now',
  after: 'Becomes',
  agree: (count) => `Correct ${countOf(count, 'cell')}`,
};

const FIX_KINDS: Readonly<Record<FixKind, string>> = {
  trimSpaces: 'Remove spaces at start and end',
  halfWidth: 'Full-width to half-width',
  textToDate: 'Text to date',
  numberToMonth: 'Decimal number to year and month',
};

export const fixKindWord: PartWords['fixKindWord'] = (kind) => FIX_KINDS[kind];

export const proposeLine: PartWords['proposeLine'] = (count) =>
  `Correct ${countOf(count, 'cell')} in writing`;

export const restoreLine: PartWords['restoreLine'] = (count) =>
  `Undo last correction (${countOf(count, 'cell')})`;

export const moreFindingsLine: PartWords['moreFindingsLine'] = (hidden, step) =>
  hidden <= step ? `Show the other ${hidden}` : `Show ${step} more (${hidden} are left)`;

export const fixedText: PartWords['fixedText'] = ({ after, numberFormat }) => {
  const isDay =
    typeof after === 'number' && numberFormat !== null && /[ymd年月日]/iu.test(numberFormat);
  const day = isDay ? fromSerial(after) : null;
  return day === null ? shownValue(after) : `${formatEnglishDay(day)} (date)`;
};

export const SEVERITY_WORDS: PartWords['SEVERITY_WORDS'] = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

export const groupWords: PartWords['groupWords'] = ({ code, name, advice }) =>
  isKnown(code) ? FINDING_NAMES[code] : { name, advice };

function isKnown(code: string): code is FindingCode {
  return Object.keys(FINDING_NAMES).includes(code);
}

/** The Chinese sentence as it is: it quotes the ledger's Chinese words and says what they were taken for. */
export const findingLine: PartWords['findingLine'] = ({ message }) => message;
