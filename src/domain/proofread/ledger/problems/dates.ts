import { type Day, endOfMonth, formatChineseDay, partsOf } from '../../../calendar/day';
import type { LedgerItem } from '../../../ledger/types';
import type { SaidDate } from '../../dates/find-dates';
import { dayAt } from '../../dates/ranges';
import { type Slip, slip } from '../../slips';
import type { Stretch } from '../../stretch';
import type { ProofView } from '../../view';
import { firstFrom } from '../as-of';
import { unquoted } from './sentences';

/** The words beside a date that make it the day by which, or on which, the problem is done. */
/** What is said of the problem itself is not said of one of its measures. */
const OF_PROBLEM_ITSELF = /(?:[该此本]|这一|上述)[项个]?问题/u;
const PLAN = /(?:计划|拟|将|预计|力争|确保)[于在]?$/u;
const PLANNED =
  /^(?:之?前|以前)?(?:全面|全部)?(?:完成整改|整改完成|完成|整改到位)(?=[，。；（(\s]|$)/u;
const LIMIT = /(?:整改|完成)(?:时限|期限)(?:[现调]?定|调整|延长)?[为是至到：]?$|，现定为$/u;
/** 整改时限为2025年3月1日的任务 is no limit of the problem. */
const LIMIT_ENDS = /^(?:之?前|以前)?(?=[，。；、（(\s]|$)/u;
const ORIGINAL = /(?:整改|完成)(?:时限|期限)?原定?[为是：]?(?:时限为?)?$/u;
const ENDED = /(?<![计拟将])(?:[已，现]|已经|问题|目前)?[于在]$|问题$|，$/u;
const ENDS =
  /^(?:按期|按时|如期|提前|逾期)?(?:全面|全部)?(?:完成整改|整改完成|整改完毕|整改到位|办结|销号)(?!方案|报告|计划|措施|清单|任务|工作)/u;

/** 计划于……前完成, 整改时限为…… and 已于……完成整改 of a problem for which the ledger has another day. */
export function dateSlips(view: ProofView, sentence: Stretch, item: LedgerItem): readonly Slip[] {
  const words = unquoted(sentence);
  const ofMeasures = !OF_PROBLEM_ITSELF.test(words);
  const slips: Slip[] = [];
  for (let at = firstFrom(view.dates, sentence.start); ; at += 1) {
    const date = view.dates[at];
    if (date === undefined || date.end > sentence.end) return slips;
    const from = date.start - sentence.start;
    const before = words.slice(Math.max(0, from - 12), from);
    const after = words.slice(date.end - sentence.start, date.end - sentence.start + 14);
    const said = view.text.slice(date.start, date.end);
    // Inside quotation marks nothing is left of it.
    if (words.slice(from, from + said.length) !== said) continue;
    slips.push(...slipOf({ date, said, before, after, ofMeasures }, item));
  }
}

/** A date with the words beside it. */
interface DateInWords {
  /** May it be the day of one of the problem's measures? */
  readonly ofMeasures: boolean;
  readonly date: SaidDate;
  readonly said: string;
  readonly before: string;
  readonly after: string;
}

function slipOf(told: DateInWords, item: LedgerItem): readonly Slip[] {
  const { before, after } = told;
  if (ORIGINAL.test(before)) return originalSlip(told, item);
  if ((LIMIT.test(before) && LIMIT_ENDS.test(after)) || (PLAN.test(before) && PLANNED.test(after)))
    return dueSlip(told, item);
  return ENDED.test(before) && ENDS.test(after) ? completedSlip(told, item) : [];
}

type ToldDate = Pick<DateInWords, 'date' | 'said' | 'ofMeasures'>;

/** A whole date that is neither the problem's due day nor another day its deadlines name. */
export function dueSlip({ date, said, ofMeasures }: ToldDate, item: LedgerItem): readonly Slip[] {
  const { due } = item.deadline;
  const day = dayAt(date, date.year);
  if (due === null || day === null || knownDues(item, ofMeasures).has(day)) return [];
  return [
    slip(
      'ledger-due',
      date,
      `台账里这个问题（第${item.row}行）的整改时限是${formatChineseDay(due)}，这里写的是${said}；请核对。`,
    ),
  ];
}

function originalSlip({ date, said }: ToldDate, { deadline, row }: LedgerItem): readonly Slip[] {
  const { original } = deadline;
  const day = dayAt(date, date.year);
  if (original === null || day === null || day === original) return [];
  return [
    slip(
      'ledger-due',
      date,
      `台账里这个问题（第${row}行）原定的整改时限是${formatChineseDay(original)}，这里写的是${said}；请核对。`,
    ),
  ];
}

function knownDues(
  { deadline, measures }: LedgerItem,
  ofMeasures: boolean,
): ReadonlySet<Day | null> {
  const own = [deadline.due, ...deadline.candidates];
  if (!ofMeasures) return new Set(own);
  const all = [deadline, ...measures.map((measure) => measure.deadline)];
  return new Set(
    all.flatMap(({ due, original, candidates, milestones }) => [
      due,
      original,
      ...candidates,
      ...milestones,
    ]),
  );
}

/** A date, or a month, on which neither the problem nor one of its measures was completed. */
export function completedSlip(
  { date, said, ofMeasures }: ToldDate,
  item: LedgerItem,
): readonly Slip[] {
  const { completedOn } = item;
  if (completedOn === null || date.year === null) return [];
  const days = [
    completedOn,
    ...(ofMeasures ? item.measures.flatMap((one) => one.completedOn ?? []) : []),
  ];
  if (days.some((day) => isSameTime(date, day))) return [];
  return [
    slip(
      'ledger-completed-on',
      date,
      `台账里这个问题（第${item.row}行）的完成日期是${formatChineseDay(completedOn)}，这里写的是${said}；请核对。`,
    ),
  ];
}

/** The last day of a month may be what 2025年1月 was read as; then only the month is certain. */
function isSameTime(date: SaidDate, day: Day): boolean {
  const { year, month } = partsOf(day);
  if (date.year !== year || date.month !== month) return false;
  return date.day === null || day === endOfMonth(year, month) || dayAt(date, date.year) === day;
}
