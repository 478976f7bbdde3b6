import type { LoadedLedger } from '../app/load-ledger';
import { formatChineseDay } from '../domain/calendar/day';
import { groupFindings } from '../domain/checks/group-findings';
import { SEVERITIES, SEVERITY_NAMES } from '../domain/checks/severity';
import type { Finding } from '../domain/checks/types';
import { relapsedAmong, relapseWords } from '../domain/ledger/relapse-words';
import type { LedgerItem } from '../domain/ledger/types';
import { STATUSES } from '../domain/ledger/types';
import { PALETTE } from '../domain/palette/palette';
import { formatPercent } from '../domain/summary/percent';

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

function findingLine({ cell, message }: Finding): string {
  return `    ${cell ?? '整表'}　${message}`;
}

/** 台账体检 as a person reads it: by severity, within it by kind, each with what to do. */
export function readableFindings(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return ['台账体检：没有发现问题。'];
  const groups = groupFindings(findings);
  const lines = SEVERITIES.flatMap((severity) => {
    const kinds = groups.filter((group) => group.severity === severity);
    const count = kinds.reduce((sum, kind) => sum + kind.count, 0);
    if (count === 0) return [];
    return [
      `${SEVERITY_NAMES[severity]}（${count}条）`,
      ...kinds.flatMap(({ name, count: alike, advice, findings: all }) => [
        `  ${name}（${alike}条）：${advice}`,
        ...all.map(findingLine),
      ]),
    ];
  });
  return [`台账体检（${findings.length}条）`, ...lines];
}

/** One line where a look-back found problems that have come back. */
function relapseLines(items: readonly LedgerItem[]): readonly string[] {
  const relapsed = relapsedAmong(items);
  if (relapsed.length === 0) return [];
  const cells = relapsed.flatMap(({ relapse }) => relapse?.cell ?? []);
  return [
    `其中回头看发现${relapseWords(items)}${relapsed.length}个（${cells.join('、')}），已退回未完成。`,
  ];
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
    ...relapseLines(ledger.items),
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
    '',
    ...readableFindings(findings),
    '',
  ].join('\n');
}
