import type { Status } from '../../ledger/types';

/** The statuses of a problem that is still to be brought to its end by a day. */
export type OpenStatus = Exclude<Status, 'completed' | 'longTerm' | 'unknown'>;

/** What a status says of an open problem; the due day follows. */
export const OPEN_WORDS: Readonly<Record<OpenStatus, string>> = {
  substantiallyCompleted: '该问题整改基本完成',
  inProgress: '该问题正在推进整改',
  notStarted: '该问题尚未启动整改',
  notCompleted: '该问题尚未完成整改',
};

/** The same of a problem past its day. An unread status is not called unfinished: nobody said so. */
export const LATE_WORDS: Readonly<Record<OpenStatus | 'unknown', string>> = {
  substantiallyCompleted: '基本完成、尚未全部完成整改',
  inProgress: '尚未完成整改',
  notStarted: '尚未启动整改',
  notCompleted: '尚未完成整改',
  unknown: '台账未记载完成',
};
