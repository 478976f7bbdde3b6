import type { Status } from '../ledger/types';

/**
 * What a surer cell may say beside a less sure one, by the surer one's status: a clash only where both
 * cannot be true. A progress text that goes on (正在巩固) is no clash with 已完成, and long-term work may
 * be in any state but not untouched.
 */
const CLASHES: Readonly<Record<Status, readonly Status[]>> = {
  completed: ['notStarted', 'notCompleted'],
  substantiallyCompleted: ['notStarted'],
  inProgress: ['notStarted'],
  notStarted: ['completed', 'substantiallyCompleted', 'inProgress'],
  notCompleted: ['completed'],
  longTerm: ['notStarted'],
  unknown: [],
};

/** Can two statuses, read from two cells of one row, not both be true? The surer one comes first. */
export function statusesClash(surer: Status, other: Status): boolean {
  return CLASHES[surer].includes(other);
}
