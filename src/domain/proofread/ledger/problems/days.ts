import { daysBetween, type Day, formatChineseDay } from '../../../calendar/day';
import type { LedgerItem } from '../../../ledger/types';
import type { TextSpan } from '../../../text/text-place';
import { type Slip, slip } from '../../slips';
import type { Stretch } from '../../stretch';
import { unquoted } from './sentences';

const LATE =
  /(?<![未没无不])(?:逾期|超期|超过(?:整改)?时限)(?:[了已达共]|已达)?(?<value>\d{1,5})(?<unit>个?[天日])(?!以上|左右|以内|的)/gu;
const LEFT = /(?:剩余|还剩|还有)(?<value>\d{1,5})(?<unit>个?天)(?!以上|左右|以内)/gu;

/** 已逾期60天 and 剩余9天 of a problem for which the ledger has other days. */
export function daySlips(sentence: Stretch, item: LedgerItem, asOf: Day): readonly Slip[] {
  const words = unquoted(sentence);
  const placed = (pattern: RegExp): readonly SaidDays[] =>
    [...words.matchAll(pattern)].map(({ index, 0: all, groups = {} }) => {
      const said = `${groups['value'] ?? ''}${groups['unit'] ?? ''}`;
      const end = sentence.start + index + all.length;
      return { value: Number(groups['value']), said, start: end - said.length, end };
    });
  return [
    ...placed(LATE).flatMap((days) => lateSlip(days, item, asOf)),
    ...placed(LEFT).flatMap((days) => leftSlip(days, item, asOf)),
  ];
}

/** A number of days as the text has it. */
interface SaidDays extends TextSpan {
  readonly value: number;
  readonly said: string;
}

/** Wrong where neither the problem nor one of its measures is, or was done, so many days late. */
export function lateSlip(days: SaidDays, item: LedgerItem, asOf: Day): readonly Slip[] {
  const late = lateDays(item, asOf);
  if (late.has(days.value)) return [];
  const [first] = late;
  const words =
    first === undefined
      ? '没有逾期'
      : item.overdue
        ? `已逾期${item.daysLate}天`
        : `逾期${first}天完成`;
  return [differs(days, item, asOf, words)];
}

/** The days between the as-of day and the due day, while it is not past. */
export function leftSlip(days: SaidDays, item: LedgerItem, asOf: Day): readonly Slip[] {
  const { due } = item.deadline;
  if (due === null || due < asOf) return [];
  const left = daysBetween(asOf, due);
  return left === days.value ? [] : [differs(days, item, asOf, `离时限还有${left}天`)];
}

function differs(
  { said, ...place }: SaidDays,
  { row }: LedgerItem,
  asOf: Day,
  words: string,
): Slip {
  return slip(
    'ledger-days',
    place,
    `台账里这个问题（第${row}行）到${formatChineseDay(asOf)}${words}，这里写的是${said}；请核对。`,
  );
}

/** The problem's own days late first, then those of its measures. */
function lateDays(item: LedgerItem, asOf: Day): ReadonlySet<number> {
  const days = new Set<number>();
  if (item.overdue) days.add(item.daysLate);
  for (const { deadline, completedOn } of [item, ...item.measures])
    for (const due of [deadline.due, deadline.original]) {
      if (due === null) continue;
      const until = completedOn ?? (isOpen(item) ? asOf : null);
      if (until !== null && until > due) days.add(daysBetween(due, until));
    }
  return days;
}

function isOpen({ status, overdue }: LedgerItem): boolean {
  return overdue && status !== 'completed' && status !== 'longTerm';
}
