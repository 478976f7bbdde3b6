import { formatChineseDay } from '../calendar/day';
import type { Ledger, Status } from '../ledger/types';
import { formatPercent } from '../summary/percent';
import type { Summary } from '../summary/types';
import type { DraftParagraph } from './types';

/** The classes in the order in which reports print them; a class of none is left out. */
const PARTS: readonly { readonly status: Status; readonly words: string }[] = [
  { status: 'completed', words: '已完成整改' },
  { status: 'substantiallyCompleted', words: '基本完成' },
  { status: 'inProgress', words: '正在推进' },
  { status: 'notStarted', words: '尚未启动' },
  { status: 'notCompleted', words: '未完成' },
  { status: 'longTerm', words: '需长期坚持' },
  { status: 'unknown', words: '状态待核实' },
];

/** The figures paragraph. Its parts add up to the total, and the counting rule stands beside the rate. */
export function draftOpening(ledger: Ledger, summary: Summary): DraftParagraph {
  const rows = ledger.items.map((item) => item.row);
  const late = lateSentence(summary);
  const texts = [figuresSentence(ledger, summary), ...(late === null ? [] : [late])];
  return {
    kind: 'opening',
    row: null,
    sentences: [...texts, `${summary.countingRule}。`].map((text) => ({ text, rows })),
    gaps: [],
  };
}

function figuresSentence(ledger: Ledger, summary: Summary): string {
  const day = formatChineseDay(ledger.options.asOf);
  // 反馈 is a fact about where the problems come from; without a feedback day nobody said it.
  const source = ledger.options.feedback === null ? '台账所列' : '反馈';
  const parts = PARTS.filter(({ status }) => summary.byStatus[status] > 0).map(
    ({ status, words }) =>
      `${words}${summary.byStatus[status]}个${status === 'completed' ? lateShare(summary) : ''}`,
  );
  return `截至${day}，${source}的${summary.total}个问题中，${[...parts, ...rateWords(summary)].join('，')}。`;
}

/** Nothing where the base is empty; by measures with its counts, since the sentence counts problems. */
function rateWords({ completionRate, rule }: Summary): readonly string[] {
  const { numerator, denominator, percent } = completionRate;
  if (denominator === 0) return [];
  if (rule.unit === 'problems') return [`整改完成率${formatPercent(percent)}`];
  return [`按措施计整改完成率${formatPercent(percent)}（${denominator}条中完成${numerator}条）`];
}

function lateShare(summary: Summary): string {
  return summary.completedLate > 0 ? `（其中逾期完成${summary.completedLate}个）` : '';
}

function lateSentence(summary: Summary): string | null {
  const parts = [
    ...(summary.overdue > 0 ? [`逾期${summary.overdue}个`] : []),
    ...(summary.dueSoon > 0 ? [`临期${summary.dueSoon}个`] : []),
  ];
  return parts.length > 0 ? `尚未完成的问题中，${parts.join('、')}。` : null;
}
