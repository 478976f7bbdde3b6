import type { Day } from '../calendar/day';
import { addDays, addMonths, endOfMonth, formatChineseDay, partsOf } from '../calendar/day';
import type { SourcedWords } from '../draft/compose';
import { joined, wholeFigure } from '../draft/compose';
import { asOfWords } from '../draft/figures/day-words';
import { countOf } from '../draft/figures/count';
import { factCount, factDay } from './fact-words';
import type { ReportContext } from './context';

/** Words a template may ask for that are worked out. `null` where one of `facts` is not filled in. */
interface DerivedWords {
  readonly key: string;
  readonly facts: readonly string[];
  /** What stands between the marks where several facts are missing. */
  readonly between: string;
  readonly words: (context: ReportContext) => SourcedWords | null;
}

const DERIVED: readonly DerivedWords[] = [
  { key: '统计日期', facts: [], between: '', words: ({ source }) => asOfWords(source.ledger) },
  {
    key: '统计月份',
    facts: [],
    between: '',
    words: ({ source }) => monthWords(source.ledger.options.asOf),
  },
  {
    key: '下月',
    facts: [],
    between: '',
    words: ({ source }) => monthWords(endOfNextMonth(source.ledger.options.asOf)),
  },
  // A draft of one unit's problems still says how many were found in all.
  {
    key: '问题总数',
    facts: [],
    between: '',
    words: ({ source }) => countOf(source.narrowedTo?.outOf ?? source.ledger.items),
  },
  {
    key: '巡察起止日期',
    facts: ['巡察开始日期', '巡察结束日期'],
    between: '至',
    words: (context) => rangeOf(factDay('巡察开始日期', context), factDay('巡察结束日期', context)),
  },
  {
    key: '公开期限',
    facts: ['公开开始日期', '公开天数'],
    between: '、',
    words: (context) =>
      publicPeriod(factDay('公开开始日期', context), factCount('公开天数', context)),
  },
];

const BY_KEY: ReadonlyMap<string, DerivedWords> = new Map(DERIVED.map((one) => [one.key, one]));

/** The worked out words of that key; null where there are none. */
export function derivedWords(key: string): DerivedWords | null {
  return BY_KEY.get(key) ?? null;
}

/** The keys of all of them. */
export const DERIVED_KEYS: readonly string[] = DERIVED.map(({ key }) => key);

/** The last day of the month after this day's. */
export function endOfNextMonth(day: Day): Day {
  const { year, month } = partsOf(addMonths(day, 1));
  return endOfMonth(year, month);
}

function monthWords(day: Day): SourcedWords {
  const { year, month } = partsOf(day);
  return wholeFigure(`${year}年${month}月`, { kind: 'given', by: '统计月份' });
}

/** A period of comment is a matter of days and weeks; what is beyond is a slip of typing. */
const MOST_DAYS = 366;

/**
 * First and last day of a period, both counted: 15 days from 2025-04-27 end on 2025-05-11, as published
 * notices count. Null without a day, or a number of days from 1 to 366.
 */
export function publicPeriod(start: Day | null, days: number | null): SourcedWords | null {
  if (start === null || days === null || days < 1 || days > MOST_DAYS) return null;
  const range = rangeOf(start, addDays(start, days - 1), '公开开始日期、公开天数');
  const count = wholeFigure(`${days}`, { kind: 'given', by: '公开天数' });
  return range && joined([range, '（共', count, '天）']);
}

/** 2025年4月27日至5月11日; the year again where it changes, one day where both are the same. */
function rangeOf(start: Day | null, end: Day | null, by?: string): SourcedWords | null {
  if (start === null || end === null) return null;
  const first = wholeFigure(formatChineseDay(start), { kind: 'given', by: by ?? '开始日期' });
  if (start === end) return first;
  const [from, to] = [partsOf(start), partsOf(end)];
  const last = from.year === to.year ? `${to.month}月${to.day}日` : formatChineseDay(end);
  return joined([first, '至', wholeFigure(last, { kind: 'given', by: by ?? '结束日期' })]);
}
