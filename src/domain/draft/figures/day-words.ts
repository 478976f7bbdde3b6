import { formatChineseDay } from '../../calendar/day';
import type { Ledger } from '../../ledger/types';
import type { SourcedWords } from '../compose';
import { wholeFigure } from '../compose';

/** The as-of day in words; the user sets it. */
export function asOfWords({ options }: Ledger): SourcedWords {
  return wholeFigure(formatChineseDay(options.asOf), { kind: 'given', by: '统计日期' });
}
