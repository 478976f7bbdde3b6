import { claimsFor, withChanges } from '../claims';
import { fullTitle } from '../column-key';
import type { SettleRule } from './rule';

/** What is to be done: the problem of a ledger that has no other, the measure beside one. */
const TASK = /任务|事项|整改内容|整改项目/u;

/** 整改任务 right of 反馈问题 is the measure, unless another column is. */
export const tasksAsMeasures: SettleRule = (claims) => {
  if (claimsFor(claims, 'measure').length > 0) return claims;
  const problems = claimsFor(claims, 'problem');
  const task = problems.find(({ own, match }) => TASK.test(match?.word ?? own));
  const isBesideProblem = problems.some(
    ({ column, own, match }) =>
      task !== undefined && column < task.column && (match?.word ?? own).includes('问题'),
  );
  if (!task || !isBesideProblem) return claims;
  const reason = `标题是“${fullTitle(task)}”，另有问题列，没有别的措施列`;
  const change = {
    role: 'measure',
    confidence: 'likely',
    alternatives: ['problem'],
    reason,
  } as const;
  return withChanges(claims, new Map([[task, change]]));
};
