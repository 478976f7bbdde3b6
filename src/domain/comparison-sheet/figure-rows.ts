import type { Change, SnapshotChanges } from '../snapshot/types';
import { formatPercent } from '../summary/percent';
import type { CompletionRate } from '../summary/types';

/** A figure before and after, in words; `note` is '' where nothing is to be said of it. */
export interface FigureRow {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly note: string;
}

/** The figures of both sides. A difference of rates is told only where both are counted alike. */
export function figureRows({ figures, ratesComparable }: SnapshotChanges): readonly FigureRow[] {
  const { total, completed, overdue, dueSoon, completedLate, completionRate } = figures;
  return [
    countRow('问题总数', total),
    countRow('已完成', completed),
    countRow('逾期', overdue),
    countRow('临期', dueSoon),
    countRow('逾期完成', completedLate),
    {
      name: '整改完成率',
      before: rateWords(completionRate.from),
      now: rateWords(completionRate.to),
      note: ratesComparable ? '' : '口径不同，不能直接相比',
    },
  ];
}

function countRow(name: string, { from, to }: Change<number>): FigureRow {
  const more = to - from;
  const note = more === 0 ? '没有变化' : more > 0 ? `增加${more}个` : `减少${-more}个`;
  return { name, before: String(from), now: String(to), note };
}

function rateWords({ numerator, denominator, percent }: CompletionRate): string {
  return `${formatPercent(percent)}（${numerator}÷${denominator}）`;
}
