import type { DisplayState } from './types';

/**
 * The word of each state, in every palette: it stands beside the ledger, formulas count it, and in black
 * and white it is all there is.
 */
export const STATE_WORDS: Readonly<Record<DisplayState, string>> = {
  overdue: '逾期',
  dueSoon: '临期',
  firstWarning: '预警',
  completed: '已完成',
  completedLate: '逾期完成',
  substantiallyCompleted: '基本完成',
  inProgress: '正在推进',
  longTerm: '长期坚持',
  notStarted: '未启动',
  notCompleted: '未完成',
  unknown: '未识别',
};
