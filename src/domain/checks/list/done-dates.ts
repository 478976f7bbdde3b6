import { formatChineseDay } from '../../calendar/day';
import { statusOf } from '../../ledger/combine';
import { isUnreadDoneDay } from '../../ledger/done-day';
import { dateCellTrouble, isReasonableDay } from '../cells/date-numbers';
import { findEach } from '../find-each';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView, Step } from '../view';
import { NOTHING, quote } from '../words';

/** Dates of completion: missing, not understood, or on a day that cannot be. */
export function checkDoneDates(view: CheckView): readonly Finding[] {
  if (view.reader.columnOf('completedOn') === null) return [];
  return findEach(view.steps, (step) => doneDateFindings(view, step));
}

function doneDateFindings(view: CheckView, step: Step): readonly Finding[] {
  const { completedOn, completedOnCell } = step.entry;
  if (!completedOnCell || dateCellTrouble(completedOnCell.cell) === 'beyondReason') return [];
  const { name, text } = completedOnCell;
  if (NOTHING.test(text)) return missing(step, name, text);
  if (isUnreadDoneDay(text, completedOn)) {
    return [
      finding(
        'completedOn.unreadable',
        { name, text },
        `${name} ${quote(text)}看不出完成日期，无法判断是否逾期完成。`,
      ),
    ];
  }
  return completedOn === null ? [] : wrongDay(view, step);
}

function missing({ entry, problem }: Step, name: string, text: string): readonly Finding[] {
  const isDone = statusOf(entry) === 'completed' && problem.item.status === 'completed';
  return isDone
    ? [
        finding(
          'completedOn.missing',
          { name, text },
          `${name} 是空的，但该问题已完成，没有写完成日期。`,
        ),
      ]
    : [];
}

function wrongDay(view: CheckView, { entry, problem: { item } }: Step): readonly Finding[] {
  const { completedOn, completedOnCell, deadline } = entry;
  const { asOf } = view.options;
  const feedback = view.feedbackOn(entry.row);
  if (!completedOn || !completedOnCell) return [];
  const { name, text } = completedOnCell;
  if (!isReasonableDay(completedOn.day)) {
    const day = formatChineseDay(completedOn.day);
    return [
      finding(
        'date.beyondReason',
        { name, text },
        `${name} ${quote(text)}读作 ${day}，年份不合常理。`,
      ),
    ];
  }
  if ((completedOn.earliest ?? completedOn.day) > asOf) {
    return [
      finding(
        'completedOn.afterAsOf',
        { name, text },
        `${name} 的完成日期${quote(text)}晚于统计日期 ${formatChineseDay(asOf)}。`,
      ),
    ];
  }
  // 立行立改 is often done before the inspectors' feedback.
  const isAtOnce = deadline.kind.includes('immediate') || item.rectificationType === 'immediate';
  if (feedback === null || completedOn.day >= feedback || isAtOnce) return [];
  return [
    finding(
      'completedOn.beforeFeedback',
      { name, text },
      `${name} 的完成日期${quote(text)}早于反馈日期 ${formatChineseDay(feedback)}。`,
    ),
  ];
}
