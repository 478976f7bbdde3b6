import {
  GROUPINGS,
  MOST_DAYS,
  MOST_NOTICES,
  MOST_REPLY_DAYS,
} from '../../domain/supervision/rules';
import { readKept, toKeep, type Kept, type KeptForm, type PartForm } from '../kept-parts';
import { daysPart, numberPart, onePart } from '../kept-settings';
import { MIGRATIONS } from '../migrations/migrations';
import type { Workbook } from '../ports';
import {
  DEFAULT_SUPERVISION,
  LONGEST_NAME,
  type SupervisionSettings,
} from './supervision-settings';

export const SUPERVISION_KEY = 'supervision';

const FORM: KeptForm<SupervisionSettings> = {
  migrations: MIGRATIONS.supervision,
  parts: {
    remindDays: numberPart(DEFAULT_SUPERVISION.remindDays, MOST_DAYS),
    superviseDays: fromOne(DEFAULT_SUPERVISION.superviseDays, MOST_DAYS),
    interviewDays: limitPart(DEFAULT_SUPERVISION.interviewDays, MOST_DAYS),
    interviewAfter: limitPart(DEFAULT_SUPERVISION.interviewAfter, MOST_NOTICES),
    replyDays: fromOne(DEFAULT_SUPERVISION.replyDays, MOST_REPLY_DAYS),
    by: onePart(GROUPINGS, DEFAULT_SUPERVISION.by),
    prefix: namePart(),
    issuer: namePart(),
    leadingGroup: namePart(),
    oneFile: onePart<boolean>([true, false], DEFAULT_SUPERVISION.oneFile),
  },
};

/**
 * How the office sends its notices, and what of it could not be read.
 *
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function readKeptSupervision(
  workbook: Pick<Workbook, 'readSetting'>,
): Promise<Kept<SupervisionSettings>> {
  return readKept(await workbook.readSetting(SUPERVISION_KEY), FORM);
}

/** Keeps what the user saved; what only a later version of the add-in knows stays beside it. */
export async function writeSupervision(
  workbook: Pick<Workbook, 'readSetting' | 'writeSetting'>,
  settings: SupervisionSettings,
): Promise<void> {
  const before = await workbook.readSetting(SUPERVISION_KEY);
  const parts = Object.keys(FORM.parts) as (keyof SupervisionSettings)[];
  await workbook.writeSetting(SUPERVISION_KEY, toKeep(before, settings, FORM, parts));
}

/** A whole number from 1. */
function fromOne(fallback: number, most: number): PartForm<number> {
  const part = numberPart(fallback, most);
  return {
    fallback,
    read: (kept) => (kept === 0 ? { value: fallback, damaged: true } : part.read(kept)),
  };
}

/** A whole number from 1, or null where the limit is switched off. */
function limitPart(fallback: number | null, most: number): PartForm<number | null> {
  const part = daysPart(most);
  return {
    fallback,
    read: (kept) => {
      const reading = part.read(kept);
      return reading.damaged ? { value: fallback, damaged: true } : reading;
    },
  };
}

/** A name on one line. */
function namePart(): PartForm<string> {
  return {
    fallback: '',
    read: (kept) =>
      typeof kept === 'string' && kept.length <= LONGEST_NAME && !/[\r\n]/u.test(kept)
        ? { value: kept, damaged: false }
        : { value: '', damaged: true },
  };
}
