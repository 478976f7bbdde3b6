import type { SnapshotDifference } from '../snapshot/types';

/** What cannot be compared, each as a clause; a sheet and the command line say it before anything else. */
export const DIFFERENCE_WORDS: Readonly<Record<SnapshotDifference, string>> = {
  sheet: '两边的工作表名称不同，请确认是同一份台账',
  day: '后一次的统计日期不比前一次晚',
  countingRule: '两边的完成率口径不同，完成率不能直接相比',
  columns: '两边认的列不同',
  deadlineReading:
    '两边推算时限的依据不同（反馈日期、立行立改天数等），时限和逾期的变化可能由此而来',
  warningDays: '两边的临期或预警天数不同',
  noDeadlines: '有一边没有读到一个整改时限，时限和逾期不能直接相比',
  noStatuses: '有一边没有读到一个整改状态，完成情况不能直接相比',
};

/** One sentence, or null where everything can be compared. */
export function differencesSentence(differences: readonly SnapshotDifference[]): string | null {
  if (differences.length === 0) return null;
  return `请注意：${differences.map((one) => DIFFERENCE_WORDS[one]).join('；')}。`;
}
