import { addDays, daysBetween, formatChineseDay } from '../../calendar/day';
import { statusOf } from '../../ledger/combine';
import { isOpen } from '../../ledger/timeliness';
import { findEach } from '../find-each';
import { finding } from '../finding';
import type { Finding } from '../types';
import { type CheckView, placeAt, type Step } from '../view';
import { STATUS_NAMES } from '../words';

/** Past due by more than half a year, a status was probably not kept up to date. */
const LONG_DAYS = 180;

/** What has passed and is still open. */
export function checkOverdue(view: CheckView): readonly Finding[] {
  return [
    ...findEach(
      view.steps,
      (step) => notStarted(view, step),
      (step) => immediate(view, step),
    ),
    ...longOverdue(view),
  ];
}

function notStarted(
  { options: { asOf } }: CheckView,
  { entry: { deadline, deadlineCell, evidence } }: Step,
): readonly Finding[] {
  const isLate = deadline.due !== null && deadline.due < asOf;
  if (!isLate || evidence?.status !== 'notStarted') return [];
  const { cell, text } = evidence;
  const where = deadlineCell ? ` ${deadlineCell.name} 的` : '';
  return [
    finding(
      'overdue.notStarted',
      { name: cell, text },
      `${cell} 的状态是“未启动”，但${where}时限 ${formatChineseDay(deadline.due)} 已过 ${daysBetween(deadline.due, asOf)} 天。`,
    ),
  ];
}

/** The limit of 立行立改: its own day, or the days of the setting where no deadline says one. */
function immediate(
  { options: { asOf, immediateDays }, feedbackOn }: CheckView,
  { entry, problem: { item } }: Step,
): readonly Finding[] {
  const { deadline, deadlineCell } = entry;
  const isKind = deadline.kind.includes('immediate') || item.rectificationType === 'immediate';
  if (!isKind || !deadlineCell || !isOpen(statusOf(entry))) return [];
  const feedback = feedbackOn(entry.row);
  const limit = deadline.due ?? (feedback && addDays(feedback, immediateDays));
  if (limit === null || limit >= asOf) return [];
  const place = { name: deadlineCell.name, text: deadlineCell.text };
  return [
    finding(
      'overdue.immediate',
      place,
      `${place.name} 要求立行立改，按 ${formatChineseDay(limit)} 计算已过 ${daysBetween(limit, asOf)} 天，状态仍是“${STATUS_NAMES[statusOf(entry)]}”。`,
    ),
  ];
}

function longOverdue({ problems, reader }: CheckView): readonly Finding[] {
  return (
    problems
      // 立行立改 says so already.
      .filter(({ item }) => item.daysLate > LONG_DAYS && !item.deadline.kind.includes('immediate'))
      .map(({ item }) => {
        const place =
          item.deadlineCell === null
            ? placeAt(item.row, reader.columnOf('problem') ?? 1, item.deadline.text)
            : { name: item.deadlineCell, text: item.deadline.text };
        return finding(
          'overdue.long',
          place,
          `${place.name} 的时限已过 ${item.daysLate} 天，超过半年仍未完成。`,
        );
      })
  );
}
