import {
  type LookBackRule,
  MOST_LOOK_BACK_MONTHS,
  MOST_SOON_DAYS,
} from '../../../domain/look-back/rule';

/** The numbers of the settings as they are typed. */
export type RuleForm = Readonly<Record<RuleField, string>>;

const MONTHS = [1, MOST_LOOK_BACK_MONTHS] as const;

/** Their limits, in the order of the form. */
export const RULE_LIMITS = {
  immediate: MONTHS,
  staged: MONTHS,
  continuing: MONTHS,
  againMonths: MONTHS,
  secondMonths: MONTHS,
  soonDays: [0, MOST_SOON_DAYS],
} as const satisfies Readonly<Record<string, readonly [low: number, high: number]>>;
export type RuleField = keyof typeof RULE_LIMITS;
const RULE_FIELDS = Object.keys(RULE_LIMITS) as readonly RuleField[];

export function formOf({ months, againMonths, secondMonths, soonDays }: LookBackRule): RuleForm {
  return {
    immediate: String(months.immediate),
    staged: String(months.staged),
    continuing: String(months.continuing),
    againMonths: String(againMonths),
    secondMonths: secondMonths === null ? '' : String(secondMonths),
    soonDays: String(soonDays),
  };
}

/** Fields that cannot be kept as they are typed. A blank second look-back is none. */
export function wrongFields(form: RuleForm): readonly RuleField[] {
  return RULE_FIELDS.filter((field) => {
    if (field === 'secondMonths' && form[field].trim() === '') return false;
    const [low, high] = RULE_LIMITS[field];
    const number = numberIn(form[field]);
    return !(number >= low && number <= high);
  });
}

/** What was typed, where nothing of it is wrong. */
export function ruleIn(form: RuleForm): LookBackRule | null {
  if (wrongFields(form).length > 0) return null;
  return {
    months: {
      immediate: numberIn(form.immediate),
      staged: numberIn(form.staged),
      continuing: numberIn(form.continuing),
    },
    againMonths: numberIn(form.againMonths),
    secondMonths: form.secondMonths.trim() === '' ? null : numberIn(form.secondMonths),
    soonDays: numberIn(form.soonDays),
  };
}

function numberIn(text: string): number {
  return /^\d{1,3}$/u.test(text.trim()) ? Number(text) : Number.NaN;
}
