import { addMonths, type Day, endOfMonth, partsOf } from '../../calendar/day';
import { fateOf } from '../../draft/fates';
import type { LedgerItem } from '../../ledger/types';
import type { Count } from '../figures/types';
import { type Slip, slip } from '../slips';
import type { Stretch } from '../stretch';
import type { ProofLedger } from '../types';
import type { Check } from '../view';
import { isTextOfOtherDay } from './as-of';
import { tellsLedgerTotal } from './scope';

/** A count of problems of one kind, by the words beside it. */
interface KindWords {
  readonly before: RegExp;
  readonly after?: RegExp;
  /** What the ledger has of them, in words before their number. */
  readonly name: string;
  readonly isMeant: (item: LedgerItem, asOf: Day) => boolean;
}

/** How the plans of a report call the problems they are about. */
const KINDS: readonly KindWords[] = [
  {
    before: /^对已经?(?:完成整改|整改完成)的$/u,
    name: '已完成',
    isMeant: (item) => fateOf(item) === 'completed',
  },
  {
    before: /^对需要?长期坚持(?:整改)?的$/u,
    name: '长期坚持',
    isMeant: (item) => fateOf(item) === 'longTerm',
  },
  {
    before: /^对(?:已超过整改时限|已?逾期未?完?成?)的$/u,
    name: '逾期',
    isMeant: (item) => fateOf(item) === 'overdue',
  },
  {
    before: /^对整改时限未到的$/u,
    name: '整改时限未到',
    isMeant: (item) => fateOf(item) === 'dated',
  },
  {
    before: /^对按时限要求持续整改的$/u,
    name: '按时限要求持续整改',
    isMeant: (item) => fateOf(item) === 'lasting',
  },
  {
    before: /^对没有明确完成日期的$/u,
    name: '没有明确完成日期',
    isMeant: (item) => fateOf(item) === 'undated',
  },
  {
    before: /^对整改状态待核实的$/u,
    name: '状态待核实、未逾期',
    isMeant: (item) => fateOf(item) === 'unread',
  },
  {
    before: /^(?:其余|未完成的)$/u,
    after: /^(?:未完成的)?(?:问题)?不在下月底前到期/u,
    name: '未完成且不在下月底前到期',
    isMeant: isAfterNextMonth,
  },
];

/** 2025年5月到期3个 */
const DUE_IN_MONTH = /^(?<year>\d{4})年(?<month>\d{1,2})月到期$/u;
const OF_LIST = /^(?<kind>逾期|临期)问题(?:清单|一览表?)?[（(](?<value>\d{1,6})个[）)]$/u;
const IS_PLAN = /^.{0,20}(?:对[^，。]{2,16}的\d|其余\d|未完成的\d)/u;
/** （于2025年6月到期）, （均于……到期）: then all of them are due in that month. */
const ALL_IN_MONTH = /[（(]均?于(?<month>\d{4}年\d{1,2}月)到期/u;

/**
 * Counts of problems by what is to become of them (对已完成整改的21个问题，将……). Only where the text says that it is on
 * all problems of the ledger: a report on one unit has the same words.
 */
export const checkLedgerPlans: Check = (view) => {
  const { against } = view;
  if (against === null || isTextOfOtherDay(view) || !tellsLedgerTotal(view, against)) return [];
  const lists = view.lines.flatMap((line) => listSlips(line.text, line.start, against));
  const plans = view.figures
    .filter(({ text }) => IS_PLAN.test(text))
    .flatMap((told) => [
      ...told.counts.flatMap((count) => planSlips(count, against)),
      ...allInMonthSlips(told, against),
    ]);
  return [...lists, ...plans];
};

function planSlips(count: Count, { ledger }: ProofLedger): readonly Slip[] {
  const kind = KINDS.find(
    ({ before, after }) => before.test(count.before) && (after?.test(count.after) ?? true),
  );
  const found = kind ?? monthOf(count);
  if (found === null) return [];
  const { asOf } = ledger.options;
  const value = ledger.items.filter((item) => found.isMeant(item, asOf)).length;
  if (value === count.value) return [];
  // Of 2025年5月到期3个 either figure may be the wrong one.
  const start = kind === undefined ? count.start - count.before.length : count.start;
  return [differs({ ...count, start }, `${found.name}${value}个`)];
}

function allInMonthSlips({ text, start }: Stretch, { ledger }: ProofLedger): readonly Slip[] {
  const match = ALL_IN_MONTH.exec(text);
  const said = match?.groups?.['month'] ?? '';
  if (match === null || !text.includes('整改时限未到的')) return [];
  const months = new Set(
    ledger.items
      .filter((item) => fateOf(item) === 'dated')
      .map(({ deadline }) => monthWords(deadline.due ?? '')),
  );
  if (months.size === 1 && months.has(said)) return [];
  const from = start + match.index + match[0].indexOf(said);
  return [
    slip(
      'ledger-figure',
      { start: from, end: from + said.length },
      `台账里整改时限未到的问题在${[...months].join('、')}到期，这里写的是${said}；请核对。`,
    ),
  ];
}

/** 2025-06-30 as 2025年6月. */
function monthWords(day: string): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`;
}

function monthOf({ before }: Count): Pick<KindWords, 'name' | 'isMeant'> | null {
  const { year = '', month = '' } = DUE_IN_MONTH.exec(before)?.groups ?? {};
  if (year === '') return null;
  const begin = `${year}-${month.padStart(2, '0')}`;
  return {
    name: `时限未到、${before}`,
    isMeant: (item) => fateOf(item) === 'dated' && (item.deadline.due ?? '').startsWith(begin),
  };
}

function listSlips(text: string, offset: number, { summary }: ProofLedger): readonly Slip[] {
  if (text.length > 20) return [];
  const { kind = '', value = '' } = OF_LIST.exec(text.trim())?.groups ?? {};
  if (kind === '') return [];
  const own = kind === '逾期' ? summary.overdue : summary.dueSoon;
  const start = offset + text.lastIndexOf(value);
  const count = { start, end: start + value.length + 1, value: Number(value), unit: '个' };
  return count.value === own ? [] : [differs(count, `${kind}${own}个`)];
}

function differs(count: Pick<Count, 'start' | 'end' | 'value' | 'unit'>, words: string): Slip {
  return slip(
    'ledger-figure',
    count,
    `台账里${words}，这里写的是${count.value}${count.unit}；请核对。`,
  );
}

function isAfterNextMonth({ status, deadline }: LedgerItem, asOf: Day): boolean {
  if (status === 'completed' || status === 'longTerm' || status === 'unknown') return false;
  const { year, month } = partsOf(addMonths(asOf, 1));
  return deadline.due === null || deadline.due > endOfMonth(year, month);
}
