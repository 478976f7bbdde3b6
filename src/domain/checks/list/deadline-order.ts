import { formatChineseDay } from '../../calendar/day';
import { isReasonableDay } from '../cells/date-numbers';
import { findEach } from '../find-each';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView, Step } from '../view';
import { quote } from '../words';
import { datedCell, earliestOf } from './day-words';

/** Deadlines against the feedback date, the unit's own plan, and the date before an extension. */
export function checkDeadlineOrder(view: CheckView): readonly Finding[] {
  return findEach(
    view.steps,
    unreasonableYear,
    (step) => beforeFeedback(view, step),
    (step) => plannedLater(view, step),
    (step) => extended(view, step),
  );
}

/** Of texts; a date cell says so itself. */
function unreasonableYear({ entry: { deadline, deadlineCell } }: Step): readonly Finding[] {
  if (!deadlineCell || deadline.due === null || typeof deadlineCell.cell.value === 'number') {
    return [];
  }
  if (isReasonableDay(deadline.due)) return [];
  const { name, text } = deadlineCell;
  return [
    finding(
      'date.beyondReason',
      { name, text },
      `${name} ${quote(text)}读作 ${formatChineseDay(deadline.due)}，年份不合常理。`,
    ),
  ];
}

/** Not for 立行立改, which may well be set while the inspectors are still there. */
function beforeFeedback(
  { feedbackOn }: CheckView,
  { entry: { row, deadline, deadlineCell }, problem: { item } }: Step,
): readonly Finding[] {
  const isAtOnce = deadline.kind.includes('immediate') || item.rectificationType === 'immediate';
  const feedback = feedbackOn(row);
  if (!deadlineCell || feedback === null || deadline.due === null || isAtOnce) return [];
  const isEarlier = deadline.due < feedback && isReasonableDay(deadline.due);
  if (!isEarlier) return [];
  const { name, text } = deadlineCell;
  return [
    finding(
      'deadline.beforeFeedback',
      { name, text },
      `${name} 的时限${quote(text)}早于反馈日期 ${formatChineseDay(feedback)}。`,
    ),
  ];
}

function plannedLater(
  view: CheckView,
  { entry: { row, deadline, deadlineCell } }: Step,
): readonly Finding[] {
  if (view.reader.columnOf('plannedOn') === null || deadline.due === null) return [];
  const planned = datedCell(view, row, 'plannedOn');
  const earliest = planned && earliestOf(planned);
  if (!planned || earliest === null || earliest <= deadline.due) return [];
  const { name, text } = planned.seen;
  const binding = deadlineCell ? ` ${deadlineCell.name}` : '';
  return [
    finding(
      'deadline.plannedLater',
      { name, text },
      `${name} 的计划完成时间${quote(text)}晚于${binding} 的整改时限 ${formatChineseDay(deadline.due)}。`,
    ),
  ];
}

/** From the words of the deadline cell (原定…), else from a column of its own. */
function extended(
  view: CheckView,
  { entry: { row, deadline, deadlineCell } }: Step,
): readonly Finding[] {
  if (!deadlineCell || deadline.due === null) return [];
  const original = deadline.original ?? datedCell(view, row, 'originalDeadline')?.day ?? null;
  if (original === null || original === deadline.due) return [];
  const { name, text } = deadlineCell;
  const days = `原定 ${formatChineseDay(original)}，现为 ${formatChineseDay(deadline.due)}`;
  return original < deadline.due
    ? [finding('deadline.extended', { name, text }, `${name} 的时限已延期：${days}。`)]
    : [finding('deadline.originalLater', { name, text }, `${name} 的时限早于原定时限：${days}。`)];
}
