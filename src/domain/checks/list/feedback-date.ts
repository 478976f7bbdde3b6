import { formatChineseDay } from '../../calendar/day';
import { finding, type Place } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { quote } from '../words';

/** Where the feedback date came from, whether it can be, and whether it is missed. */
export function checkFeedbackDate(view: CheckView): readonly Finding[] {
  return [...fromTitle(view), ...afterAsOf(view), ...missed(view)];
}

function fromTitle({ trace: { feedback } }: CheckView): readonly Finding[] {
  if (!feedback) return [];
  const { cell, text, day } = feedback;
  return [
    finding(
      'feedback.fromTitle',
      { name: cell, text },
      `${cell} 写有反馈日期，立行立改等时限从 ${formatChineseDay(day)} 算起。`,
    ),
  ];
}

function afterAsOf({ options: { feedback, asOf }, trace }: CheckView): readonly Finding[] {
  if (feedback === null || feedback <= asOf) return [];
  const place = trace.feedback && { name: trace.feedback.cell, text: trace.feedback.text };
  return [
    finding(
      'feedback.afterAsOf',
      place,
      `反馈日期 ${formatChineseDay(feedback)} 晚于统计日期 ${formatChineseDay(asOf)}。`,
    ),
  ];
}

/** One finding for all deadlines that wait for the date: it is asked once. */
function missed({ steps }: CheckView): readonly Finding[] {
  const waiting = new Map<string, Place>();
  for (const { entry } of steps) {
    if (entry.deadline.trouble !== 'noBase' || !entry.deadlineCell) continue;
    waiting.set(entry.deadlineCell.name, {
      name: entry.deadlineCell.name,
      text: entry.deadline.text,
    });
  }
  const [first] = waiting.values();
  if (!first) return [];
  const count = waiting.size === 1 ? '' : `等 ${waiting.size} 处时限`;
  return [
    finding(
      'deadline.noFeedbackDate',
      first,
      `${first.name} ${quote(first.text)}${count}要从反馈日期算起，填写反馈日期后才能判断是否逾期。`,
    ),
  ];
}
