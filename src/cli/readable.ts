import type { LoadedLedger } from '../app/load-ledger';
import { formatChineseDay } from '../domain/calendar/day';
import type { Finding, Severity } from '../domain/checks/types';
import type { LedgerItem } from '../domain/ledger/types';
import { STATUSES } from '../domain/ledger/types';
import { PALETTE } from '../domain/palette/palette';
import { formatPercent } from '../domain/summary/percent';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '注意',
  info: '说明',
};

const PROBLEM_LENGTH = 30;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > PROBLEM_LENGTH ? `${line.slice(0, PROBLEM_LENGTH)}…` : line;
}

function itemLine(item: LedgerItem, days: string): string {
  const serial = item.serial === '' ? '' : `序号${item.serial}　`;
  const unit = item.unit === '' ? '未填责任单位' : item.unit;
  return `  第${item.row}行　${serial}${days}　${unit}　${shorten(item.problem)}`;
}

function listOf(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}（${lines.length}个）`, ...lines];
}

function findingLine({ severity, message }: Finding): string {
  return `  [${SEVERITY_WORDS[severity]}] ${message}`;
}

/** The reading as a person reads it: figures, counting rule, late and near problems, findings. */
export function readableSummary({ ledger, summary, findings }: LoadedLedger): string {
  const { asOf } = ledger.options;
  const { numerator, denominator, percent } = summary.completionRate;
  const counts = STATUSES.filter((status) => summary.byStatus[status] > 0)
    .map((status) => `${PALETTE[status].word}${summary.byStatus[status]}个`)
    .join('，');
  const late = ledger.items.filter((item) => item.overdue);
  const near = ledger.items.filter((item) => item.dueSoon);
  return [
    `工作表“${ledger.sheet}”，表头在第${ledger.headerRows.join('、')}行；问题${summary.total}个，措施${summary.measures}条。`,
    `截至${formatChineseDay(asOf)}：${counts === '' ? '没有问题' : counts}；逾期${summary.overdue}个，临期${summary.dueSoon}个，逾期完成${summary.completedLate}个。`,
    `整改完成率${formatPercent(percent)}（${numerator}÷${denominator}）。`,
    summary.countingRule,
    ...listOf(
      '逾期',
      late.map((item) => itemLine(item, `逾期${item.daysLate}天`)),
    ),
    ...listOf(
      '临期',
      near.map((item) => itemLine(item, `${item.deadline.due ?? ''}到期`)),
    ),
    ...(findings.length === 0
      ? []
      : ['', `台账体检（${findings.length}条）`, ...findings.map(findingLine)]),
    '',
  ].join('\n');
}
