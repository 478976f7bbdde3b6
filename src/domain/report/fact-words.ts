import type { Day } from '../calendar/day';
import { dayOf, formatChineseDay } from '../calendar/day';
import { oneLine, withoutEndStop } from '../draft/clean-text';
import type { SourcedWords } from '../draft/compose';
import { sourced, wholeFigure } from '../draft/compose';
import { readNumber } from '../text/chinese-number';
import { withoutLeadingMark } from '../text/point-marks';
import type { ReportContext } from './context';
import type { FactField } from './types';

type FactContext = Pick<ReportContext, 'facts' | 'source'>;

/** What the user filled in, blanks outside cut off; '' where nothing. */
export function factText(key: string, { facts }: Pick<ReportContext, 'facts'>): string {
  return (facts[key] ?? '').trim();
}

/**
 * The day of a fact; null where it is not filled in or no day. The feedback day of the ledger goes before
 * what the form says, since deadlines were counted from it.
 */
export function factDay(key: string, context: FactContext): Day | null {
  const { feedback } = context.source.ledger.options;
  if (key === '反馈日期' && feedback !== null) return feedback;
  return readDay(factText(key, context));
}

/** 2025-04-30, 2025年4月30日, 2025/4/30, 2025.4.30 and nothing else. */
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u;

function readDay(text: string): Day | null {
  const [, year, month, day] = DAY.exec(text.normalize('NFKC').replace(/\s+/gu, '')) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

/** The number of a fact (8, ８, 八, 8次); null where it is not filled in or no whole number. */
export function factCount(key: string, context: Pick<ReportContext, 'facts'>): number | null {
  return readNumber(bareCount(factText(key, context)));
}

/** The lines of a fact, each without its own number and its stop. */
export function factLines(key: string, context: Pick<ReportContext, 'facts'>): readonly string[] {
  return factText(key, context)
    .split(/[\r\n]+/u)
    .map((line) => withoutEndStop(withoutLeadingMark(oneLine(line))))
    .filter((line) => line !== '');
}

/** Can a fact be worked with: a day that exists, a whole number, any words? */
export function isUsable({ key, kind }: FactField, context: FactContext): boolean {
  if (kind === 'day') return factDay(key, context) !== null;
  if (kind === 'count') return factCount(key, context) !== null;
  return factText(key, context) !== '';
}

/** A fact as it stands inside a sentence; null where it is not filled in. Not for facts of several lines. */
export function factWords({ key, kind }: FactField, context: FactContext): SourcedWords | null {
  const source = { kind: 'given', by: key } as const;
  const day = kind === 'day' ? factDay(key, context) : null;
  if (day !== null) return wholeFigure(formatChineseDay(day), source);
  const text = withoutEndStop(oneLine(factText(key, context)));
  const words = kind === 'count' ? bareCount(text) : text;
  return words === '' ? null : sourced(words, source);
}

/** 8次 is 8: the template says of what. */
function bareCount(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(?<=.)(?:个?工作日|[次天日个项人])$/u, '');
}
