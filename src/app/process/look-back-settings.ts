import {
  DEFAULT_LOOK_BACK_RULE,
  type LookBackRule,
  MOST_LOOK_BACK_MONTHS,
  MOST_SOON_DAYS,
} from '../../domain/look-back/rule';
import { type Kept, type KeptForm, readKept, toKeep } from '../kept-parts';
import { daysPart, numberPart } from '../kept-settings';
import { MIGRATIONS } from '../migrations/migrations';
import type { Workbook } from '../ports';

/** Under this key the workbook keeps when finished problems are looked at again. */
const LOOK_BACK_KEY = 'lookBack';

/** The rule as it is kept: flat, so that one damaged figure leaves the others. */
interface KeptRule {
  readonly immediateMonths: number;
  readonly stagedMonths: number;
  readonly continuingMonths: number;
  readonly againMonths: number;
  readonly secondMonths: number | null;
  readonly soonDays: number;
}

const { months, againMonths, soonDays } = DEFAULT_LOOK_BACK_RULE;

const FORM: KeptForm<KeptRule> = {
  migrations: MIGRATIONS.lookBack,
  parts: {
    immediateMonths: numberPart(months.immediate, MOST_LOOK_BACK_MONTHS),
    stagedMonths: numberPart(months.staged, MOST_LOOK_BACK_MONTHS),
    continuingMonths: numberPart(months.continuing, MOST_LOOK_BACK_MONTHS),
    againMonths: numberPart(againMonths, MOST_LOOK_BACK_MONTHS),
    secondMonths: daysPart(MOST_LOOK_BACK_MONTHS),
    soonDays: numberPart(soonDays, MOST_SOON_DAYS),
  },
};

/** The rule, and whether some of it could not be read or a later version of the add-in kept it. */
export interface KeptLookBackRule {
  readonly rule: LookBackRule;
  readonly isDamaged: boolean;
  readonly isNewer: boolean;
}

/**
 * Reads when finished problems are looked at again; what is missing or damaged is as it ships.
 *
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function readLookBackRule(
  workbook: Pick<Workbook, 'readSetting'>,
): Promise<KeptLookBackRule> {
  const kept = readKept(await workbook.readSetting(LOOK_BACK_KEY), FORM);
  return {
    rule: ruleOf(kept),
    isDamaged: kept.isDamaged || kept.damaged.length > 0,
    isNewer: kept.isNewer,
  };
}

/**
 * Keeps the rule in the workbook; the file has it once the user saves. What a later version of the add-in kept
 * beside it stays.
 */
export async function writeLookBackRule(
  workbook: Pick<Workbook, 'readSetting' | 'writeSetting'>,
  rule: LookBackRule,
): Promise<void> {
  const before = await workbook.readSetting(LOOK_BACK_KEY);
  const saved = Object.keys(FORM.parts) as (keyof KeptRule)[];
  await workbook.writeSetting(LOOK_BACK_KEY, toKeep(before, keptOf(rule), FORM, saved));
}

function ruleOf({ value }: Kept<KeptRule>): LookBackRule {
  const { immediateMonths, stagedMonths, continuingMonths } = value;
  return {
    months: { immediate: immediateMonths, staged: stagedMonths, continuing: continuingMonths },
    againMonths: value.againMonths,
    secondMonths: value.secondMonths,
    soonDays: value.soonDays,
  };
}

function keptOf(rule: LookBackRule): KeptRule {
  return {
    immediateMonths: rule.months.immediate,
    stagedMonths: rule.months.staged,
    continuingMonths: rule.months.continuing,
    againMonths: rule.againMonths,
    secondMonths: rule.secondMonths,
    soonDays: rule.soonDays,
  };
}
